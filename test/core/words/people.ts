import { readRegistries } from '../../../src/core/registry/recognise';
import type { Registries } from '../../../src/core/registry/registry';
import { gridOf } from '../grid';

/** A list of mentees with these names and requests, and one mentor. */
export function schoolOf(...mentees: readonly (readonly [name: string, request: string])[]): Registries {
  return readRegistries(
    [
      gridOf('Наставляемые', [
        ['ФИО наставляемого', 'Класс', 'Запрос'],
        ...mentees.map(([name, text]) => [name, '7 «А»', text]),
      ]),
      gridOf('Наставники', [
        ['ФИО наставника', 'Должность', 'Чем может помочь'],
        ['Орлова Майя Петровна', 'учитель', 'химия'],
      ]),
    ],
    '2026-09-07',
  );
}
