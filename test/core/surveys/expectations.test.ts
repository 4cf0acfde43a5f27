import { describe, expect, it } from 'vitest';
import { asksForNames } from '../../../src/core/surveys/namesAsked';
import type { Survey } from '../../../src/core/surveys/survey';
import { survey } from './sample';

function withItem(title: string, help = ''): Survey {
  return { ...survey, items: [{ id: 'x', kind: 'text', title, help, required: false }] };
}

describe('the entry questionnaire', () => {
  it('starts with the code, checked by the pattern, then the role', () => {
    expect(survey.items[0]).toMatchObject({
      id: 'code',
      kind: 'code',
      required: true,
      pattern: '[НМ]-[0-9]{6}',
    });
    expect(survey.items[1]).toMatchObject({ id: 'role', choices: ['наставник', 'наставляемый'] });
  });

  it('keeps its item ids: answers of another season are compared by them', () => {
    expect(survey.items.map((item) => item.id)).toEqual([
      ...[
        'code',
        'role',
        'before',
        'effect',
        'comfort',
        'organisation',
        'personal',
        'group',
        'plan',
        'support',
      ],
      ...['clarity', 'involvement', 'satisfaction', 'hopes', 'value', 'glad'],
    ]);
  });

  it('has scales of 1 to 10 with both ends named, and titles that differ from each other', () => {
    const scales = survey.items.filter((item) => item.kind === 'scale');
    expect(scales).toHaveLength(10);
    for (const item of scales) {
      expect([item.low, item.high]).toEqual([1, 10]);
      expect(item.lowLabel).not.toBe('');
      expect(item.highLabel).not.toBe('');
    }
    expect(new Set(survey.items.map((item) => item.title)).size).toBe(survey.items.length);
  });

  it('asks for no name, and says so at the top and at every free question', () => {
    expect(asksForNames(survey)).toEqual([]);
    expect(survey.description).toContain('не пишите фамилий и имён');
    for (const item of survey.items)
      if (item.kind === 'paragraph')
        expect(item).toMatchObject({ required: false, help: expect.stringContaining('Не пишите') });
  });
});

describe('asksForNames', () => {
  it.each([
    ['Ваши ФИО', 'фио'],
    ['Укажите фамилию', 'фамили'],
    ['Ваше имя', 'имя'],
    ['Телефон для связи', 'телефон'],
    ['Электронная почта', 'почт'],
    ['Дата рождения', 'дата рождени'],
    ['Как вас зовут?', 'как вас зовут'],
  ])('catches «%s»', (title, word) => {
    expect(asksForNames(withItem(title))).toEqual([{ itemId: 'x', word }]);
  });

  it('catches a request in the help text', () => {
    expect(asksForNames(withItem('Кто вы?', 'Напишите фамилию и класс.'))).toEqual([
      { itemId: 'x', word: 'фамили' },
    ]);
  });

  it.each(['Что для вас имеет значение?', 'Чего вы ждёте от времени вместе?', 'Не указывайте фамилии.'])(
    'passes «%s»',
    (title) => {
      expect(asksForNames(withItem(title))).toEqual([]);
    },
  );
});
