import { cellAt } from '../cells/grid';
import { checkRegistries } from '../checks/check';
import type { Ports, RowValue } from '../ports';
import type { CheckReport } from '../protocol/calls';
import { finished, type Outcome } from '../protocol/outcome';
import { Refused } from '../protocol/refused';
import { newCode } from '../registry/codes';
import type { Person } from '../registry/person';
import type { Registry } from '../registry/registry';
import { checkSays } from '../wording/checkReport';
import { codeColumnWords } from '../wording/codes';
import { refusals } from '../wording/refusals';
import { type Desk, mentees, mentors, missingRegistries, readDesk } from './run/desk';
import { exclusively } from './run/exclusively';
import { groupsOf } from './run/findingGroups';
import { findingsTab } from './run/findingsTab';
import { lostCodes } from './run/lostCodes';
import { record } from './run/record';
import { type CodeColumn, withCodes } from './run/withCodes';
import { recognised } from './status';

/** Understands the two registries, gives a code to everybody who has none, and lists what will hurt later. */
export function check(ports: Ports): Outcome<CheckReport> {
  return exclusively(ports, () => {
    const found = readDesk(ports, true);
    const { newCodes, returned, columns } = giveCodes(ports, found);
    // The findings must speak of the sheets as they are now, with the codes in place.
    const desk = newCodes + returned > 0 ? withCodes(found, columns) : found;
    const findings = checkRegistries(desk.registries, desk.grids, desk.today);
    const groups = groupsOf(findings);
    const sheetId = ports.workbook.putTab(findingsTab(groups, desk.today));
    const counts = {
      errors: findings.filter((one) => one.severity === 'error').length,
      warnings: findings.filter((one) => one.severity === 'warning').length,
      hints: findings.filter((one) => one.severity === 'hint').length,
    };
    record(ports, {
      operation: 'check',
      key: desk.today,
      state: 'done',
      data: JSON.stringify({ ...counts, newCodes }),
    });
    return finished({
      sentence: checkSays.sentence(counts) + checkSays.returned(returned),
      counts,
      people: { mentees: mentees(desk).length, mentors: mentors(desk).length, newCodes },
      recognised: recognised(desk),
      groups,
      tab: { sheetId, row: 1, column: 1 },
    });
  });
}

/** Codes go into a column of ours, only where its cell is empty: a code edited by hand is a finding, not ours to mend. */
function giveCodes(
  ports: Ports,
  desk: Desk,
): { readonly newCodes: number; readonly returned: number; readonly columns: readonly CodeColumn[] } {
  const { mentees: list, mentors: base } = desk.registries;
  if (!list || !base) throw new Refused(refusals.noRegistry(missingRegistries(desk)));
  const { known, doubtful } = lostCodes(desk);
  if (doubtful.length > 0) throw new Refused(refusals.codesLost(doubtful));
  const taken = takenCodes(desk);
  const codeOf = (person: Person): string =>
    known.get(person) ?? newCode(person.role, taken, ports.ids.random);
  const columns = [list, base].map((registry) => giveCodesTo(ports, desk, registry, codeOf, taken));
  const given = columns.reduce((sum, { values }) => sum + values.length, 0);
  const written = new Set(columns.flatMap(({ values }) => values.map(({ value }) => value)));
  const returned = Array.from(known.values()).filter((code) => written.has(code)).length;
  return { newCodes: given - returned, returned, columns };
}

function giveCodesTo(
  ports: Ports,
  desk: Desk,
  registry: Registry,
  codeOf: (person: Person) => string,
  taken: Set<string>,
): CodeColumn {
  const column = ports.workbook.ownColumn(registry.sheetId, {
    key: 'code',
    title: codeColumnWords.title,
    note: codeColumnWords.note,
    headerRow: registry.headerRow,
    unmarked:
      registry.columns.find((one) => one.field === 'code' && one.title === codeColumnWords.title)?.column ??
      null,
  });
  const grid = desk.grids.find((one) => one.sheetId === registry.sheetId)!;
  const values: RowValue[] = [];
  for (const person of registry.people) {
    const row = person.place.row;
    if (person.code !== null || row === null || cellAt(grid, row, column) !== null) continue;
    const code = codeOf(person);
    taken.add(code);
    values.push({ row, value: code });
  }
  const { sheetId, headerRow } = registry;
  ports.workbook.writeColumn(sheetId, column, values);
  return { sheetId, column, headerRow, values };
}

/** Codes in use, and those that pairs and the journal remember: a code is never given twice. */
function takenCodes(desk: Desk): Set<string> {
  const remembered = [
    ...desk.pairs.flatMap((pair) => [pair.mentee, pair.mentor]),
    ...desk.history.entries.flatMap((entry) => entry.key.split(' ')),
  ];
  const present = [...mentees(desk), ...mentors(desk)].flatMap((person) => person.code ?? []);
  return new Set([...present, ...remembered]);
}
