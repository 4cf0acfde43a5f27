import { describe, expect, it } from 'vitest';
import { privateKinds } from '../../../src/core/surveys/privateText';

describe('what looks like personal data in a free answer', () => {
  it.each([
    ['звоните +7 912 345-67-89', ['phone']],
    ['8(912)3456789', ['phone']],
    ['пишите на luga@example.ru', ['email']],
    ['Хочу к Марии Петровне', ['name']],
    ['Хочу, чтобы меня вёл Осинин Г. Ю.', ['name']],
    ['меня ведёт Г.Ю. Осинин', ['name']],
    ['Осинин Глеб очень помог', ['name']],
    ['Спасибо Лугову Петру и Ольге Львовне', ['name']],
    ['Спасибо Осининой Вере', ['name']],
    ['Хочу научиться выступать. Нужна помощь с математикой, 2–3 раза в неделю', []],
    ['В 2026 году сдал 3 экзамена на 95 баллов', []],
    ['Москва, Санкт-Петербург, Наставник.рф', []],
  ])('%s', (text, kinds) => {
    expect(privateKinds(text)).toEqual(kinds);
  });
});
