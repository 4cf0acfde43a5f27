import { readBoolean } from './booleans';
import { readMoment } from './moments';
import { readNumber } from './numbers';
import type { Typed } from './typed';

/**
 * There is no formula engine here: a new formula shows this until somebody recalculates the file elsewhere.
 * A formula that came with its last result keeps it.
 */
export const notCalculated = '#NAME?';
/** What a text with a leading plus ends in: Sheets puts '=' before it and cannot parse the rest. */
export const notParsed = '#ERROR!';

const plainTextFormat = '@';
const errorNames = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)$/;

/**
 * What Sheets makes of typed text in a Russian spreadsheet; setValue, setValues and appendRow take the same way.
 *
 * | input                         | becomes                                        |
 * |-------------------------------|------------------------------------------------|
 * | `'=1`, `'007`                 | text without the apostrophe; under `@` with it |
 * | `=СУММ(A1:A3)`                | formula, also under the format `@`             |
 * | anything else under `@`       | text as it is                                  |
 * | `ИСТИНА`, `false`             | boolean                                        |
 * | `007`, `3,5`, `1 000,5`, `1E3`| 7, 3.5, 1000.5, 1000                           |
 * | `50%`, `100 ₽`                | 0.5 with a percent format, 100 with a currency |
 * | `+79161234567`                | the number 79161234567                         |
 * | `1.9`, `1/9`, `7-8`, `3.5`    | the day of this year: 1 September, 7 August, … |
 * | `01.09.2026`, `2026-09-01`    | the day                                        |
 * | `1 сентября 2026`             | the day                                        |
 * | `12:30`, `01.09.2026 12:30`   | time of day, moment                            |
 * | `+7 (916) 123-45-67`          | formula `=+7 (916) 123-45-67`, error `#ERROR!` |
 * | `#N/A`, `#REF!`               | the error                                      |
 * | `@ivan`, `- нет`, `7 «А»`     | text as it is                                  |
 */
export function coerce(text: string, format: string | undefined, year: number): Typed {
  if (text === '') return {};
  if (text.startsWith('=') && text.length > 1) return { formula: text, error: notCalculated };
  if (format === plainTextFormat) return { value: text };
  if (text.startsWith("'")) return text === "'" ? {} : { value: text.slice(1) };
  const bare = text.trim();
  if (errorNames.test(bare)) return { error: bare };
  const recognised = readBoolean(bare) ?? readNumber(bare) ?? readMoment(bare, year);
  if (recognised) return recognised;
  if (bare.startsWith('+') && bare.length > 1) return { formula: `=${bare}`, error: notParsed };
  return { value: text };
}
