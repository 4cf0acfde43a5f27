import { type Draft, draftsOf, fingerprintOf } from '../../../src/core/applications/compare';
import { type Losses, lossesOf } from '../../../src/core/applications/losses';
import { type Source, sourcesIn } from '../../../src/core/applications/source';
import { type Cell, cellText } from '../../../src/core/cells/cell';
import type { Grid } from '../../../src/core/cells/grid';
import type { Role } from '../../../src/core/registry/person';
import { readRegistries } from '../../../src/core/registry/recognise';
import { gridOf, row } from '../grid';

export const today = '2026-09-20';

const menteeTitles = row(
  '№|ФИО наставляемого|Класс|Дата рождения|Телефон|E-mail|Запрос|Форма|Согласие|Код участника',
);
const mentorTitles = row(
  'ФИО наставника|Должность|Контактные данные для связи|Чем может помочь|Сколько человек возьмёт|ФИО наставляемых',
);

/** A row of the registry of mentees by its columns; what is left out is empty. */
export interface MenteeCells {
  readonly name?: Cell;
  readonly schoolClass?: Cell;
  readonly birth?: Cell;
  readonly phone?: Cell;
  readonly email?: Cell;
  readonly topics?: Cell;
  readonly form?: Cell;
  readonly consent?: Cell;
  readonly code?: Cell;
}

export function menteesTab(people: readonly MenteeCells[]): Grid {
  const rows = people.map((one, at) => [
    at + 1,
    one.name ?? null,
    one.schoolClass ?? null,
    one.birth ?? null,
    one.phone ?? null,
    one.email ?? null,
    one.topics ?? null,
    one.form ?? 'ученик – ученик',
    one.consent ?? null,
    one.code ?? null,
  ]);
  return gridOf('Наставляемые', [menteeTitles, ...rows]);
}

export function mentorsTab(
  rows: readonly (readonly Cell[])[] = [row('Соколова Анна Ильинична|учитель химии||химия|2')],
): Grid {
  return gridOf('Наставники', [mentorTitles, ...rows]);
}

/** Answers of a form for mentees: own order and wording, a time stamp. */
const formTitles = row(
  'Отметка времени|Адрес электронной почты|Фамилия, имя, отчество наставляемого (полностью)|В каком классе|Номер телефона для связи|Дата рождения|Запрос от программы|Согласие на обработку персональных данных|Почему вы решили участвовать?',
);

export interface Answers {
  readonly at?: Cell;
  readonly email?: Cell;
  readonly name?: Cell;
  readonly schoolClass?: Cell;
  readonly phone?: Cell;
  readonly birth?: Cell;
  readonly topics?: Cell;
  readonly consent?: Cell;
  readonly why?: Cell;
}

export function formTab(answers: readonly Answers[], name = 'Ответы на форму (1)'): Grid {
  const rows = answers.map((one, at) => [
    one.at ?? { date: `2026-09-${String(10 + at).padStart(2, '0')}` },
    one.email ?? null,
    one.name ?? null,
    one.schoolClass ?? null,
    one.phone ?? null,
    one.birth ?? null,
    one.topics ?? null,
    one.consent ?? null,
    one.why ?? null,
  ]);
  return gridOf(name, [formTitles, ...rows]);
}

export interface Compared {
  readonly source: Source;
  readonly drafts: readonly Draft[];
  readonly losses: Losses;
  readonly fingerprint: string;
}

/** The tab `from` against the registries among the tabs. */
export function compared(grids: readonly Grid[], from: string): Compared {
  const registries = readRegistries(grids, today);
  const sources = sourcesIn(grids, registries, today);
  const source = sources.find(({ grid }) => grid.sheetName === from);
  if (!source) throw new Error(`«${from}» is no source: ${JSON.stringify(registries.others)}`);
  const targets = [registries.mentees, registries.mentors].flatMap((registry) =>
    registry ? [{ registry, grid: grids.find(({ sheetId }) => sheetId === registry.sheetId) as Grid }] : [],
  );
  const drafts = targets.flatMap((target) => draftsOf(source, target, today));
  const losses = lossesOf(
    source,
    targets.map(({ registry }) => registry),
  );
  return { source, drafts, losses, fingerprint: fingerprintOf(drafts) };
}

/** «new Белов Артём», «doubtful namesake Белов Артём» */
export function told(drafts: readonly Draft[]): readonly string[] {
  return drafts.map(({ kind, doubt, applicant }) =>
    [kind, doubt, applicant.person.name?.surname, applicant.person.name?.given].filter(Boolean).join(' '),
  );
}

/** What would be written: «Класс: 7 «А» → 8 «А»». */
export function written({ cells }: Draft): readonly string[] {
  return cells.map(({ title, from, to }) => `${title}: ${cellText(from)} → ${cellText(to)}`);
}

/** The tabs after everything of these drafts has been merged. */
export function merged(
  grids: readonly Grid[],
  drafts: readonly Draft[],
  role: Role,
  tab: string,
): readonly Grid[] {
  return grids.map((grid) => {
    if (grid.sheetName !== tab) return grid;
    const cells = grid.cells.map((line) => [...line]);
    for (const draft of drafts.filter((one) => one.role === role)) {
      const line = draft.meets
        ? cells[(draft.meets.place.row as number) - 1]!
        : grid.cells[0]!.map((): Cell => null);
      if (!draft.meets) cells.push(line);
      for (const { column, to } of draft.cells) line[column - 1] = to;
    }
    return { ...grid, cells };
  });
}
