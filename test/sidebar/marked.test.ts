import { describe, expect, it } from 'vitest';
import { pieces } from '../../sidebar/parts/marked';

const shown = (text: string, against: string) =>
  pieces(text, against)
    .map((piece) => (piece.differs ? `[${piece.text}]` : piece.text))
    .join('');

describe('the letters that differ', () => {
  it.each([
    ['Kрылов', 'Крылов', '[K]рылов'],
    ['Tихoнов', 'Тихонов', '[T]их[o]нов'],
    ['8 921 555-12-18', '+7 921 555-12-18', '[8] 921 555-12-18'],
    ['Петров  Иван', 'Петров Иван', 'Петров [ ]Иван'],
    ['Петров Иван', 'Петров  Иван', 'Петров Иван'],
    ['аа', 'ааа', 'аа'],
    ['7', '', '[7]'],
    ['равно', 'равно', 'равно'],
  ])('of «%s» against «%s» are marked: %s', (text, against, expected) => {
    expect(shown(text, against)).toBe(expected);
  });
});
