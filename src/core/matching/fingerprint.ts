import type { Person } from '../registry/person';
import { hashOf } from '../text/hash';
import { byCode, personKey } from './candidate';

/** Short and stable: the same people in any order give the same text, any change that matching sees another. */
export function fingerprintOf(people: readonly Person[]): string {
  return hashOf(JSON.stringify([...people].sort((a, b) => roleOrder(a, b) || byCode(a, b)).map(facts)));
}

function roleOrder(a: Person, b: Person): number {
  return a.role === b.role ? 0 : a.role < b.role ? -1 : 1;
}

function facts(person: Person): readonly unknown[] {
  const { name, birth, schoolClass, wantedAge, consent } = person;
  return [
    person.role,
    personKey(person),
    name && [name.surname, name.given, name.patronymic],
    birth && [birth.date, birth.year, birth.age],
    schoolClass && [schoolClass.grade, schoolClass.letter],
    person.form,
    person.roleModel,
    [...person.subjects].sort(),
    person.topics,
    person.capacity,
    wantedAge && [wantedAge.from, wantedAge.to],
    consent.state,
    [...person.linkedNames].sort(),
  ];
}
