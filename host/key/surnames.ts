import type { SpreadsheetState } from '../state/workbook';
import { cellName } from '../workbook/geometry/a1';
import { type Key, nameOnly } from './key';
import { textOf } from './rows';

/** More places than this nobody looks through one by one. */
const most = 20;

/** Tells whether a participant's surname stands in a text, in any case, at the risk of a like-sounding word. */
export type Mentions = (text: string) => boolean;

export function mentionsOf(people: Key['people']): Mentions {
  const stems = new Set<string>();
  for (const { name } of people) {
    const surname = nameOnly(name).split(/\s/)[0] ?? '';
    if (surname.length >= 4) stems.add(surname.replace(/[аяйоиы]+$/u, ''));
  }
  return (text) =>
    (text.match(/\p{Lu}\p{L}*(?:-\p{L}+)*/gu) ?? []).some((word) =>
      [0, 1, 2, 3].some((ending) => stems.has(word.slice(0, word.length - ending))),
    );
}

/** «План, B3»: cells where a surname still seems to stand. A person has to look there. */
export function surnamesLeft({ sheets }: SpreadsheetState, mentions: Mentions): readonly string[] {
  return sheets
    .flatMap((sheet) =>
      sheet.rows.flatMap((row, r) =>
        row.flatMap((cell, c) =>
          mentions(`${textOf(cell)} ${cell?.note ?? ''}`) ? [`${sheet.name}, ${cellName(r, c)}`] : [],
        ),
      ),
    )
    .slice(0, most);
}
