import { checkRegistries } from '../../checks/check';
import type { Finding, Severity } from '../../checks/finding';
import type { Ports } from '../../ports';
import type { Output } from '../../protocol/calls';
import { finished, type Outcome } from '../../protocol/outcome';
import { changesSay } from '../../wording/changes';
import { findingSentence, ruleWords, severityWords } from '../../wording/findings';
import { markCells, type RemarkOn } from '../run/changes/marking';
import { type Desk, readDesk } from '../run/desk';
import { exclusively } from '../run/exclusively';

/** Pale, so that what stands in the cell can be read. */
const colours: Readonly<Record<Severity, string>> = {
  error: '#f4cccc',
  warning: '#fff2cc',
  hint: '#d9e8fb',
};

/** Writes what a fresh check finds into the notes of the cells, and colours them. */
export function putMarks(ports: Ports): Outcome<Output<'marks.put'>> {
  return exclusively(ports, () => {
    const desk = readDesk(ports, true);
    const { remarks, elsewhere } = remarksOf(desk, checkRegistries(desk));
    const { marks, closed } = markCells(ports, desk, remarks);
    return finished({ sentence: changesSay.marked(marks, elsewhere, closed), marked: marks });
  });
}

/** One remark for a cell, the gravest finding first; a finding about a whole row stands at the name. */
function remarksOf(
  desk: Desk,
  findings: readonly Finding[],
): { readonly remarks: readonly RemarkOn[]; readonly elsewhere: number } {
  const cells = new Map<string, RemarkOn>();
  const hers = new Set(desk.grids.map((grid) => grid.sheetId));
  let elsewhere = 0;
  for (const severity of ['error', 'warning', 'hint'] as const)
    for (const finding of findings) {
      if (finding.severity !== severity) continue;
      const { sheetId, row, column = null } = finding.place;
      const at = column ?? nameColumn(desk, sheetId);
      if (row === null || at === null || !hers.has(sheetId)) {
        elsewhere++;
        continue;
      }
      const key = `${sheetId} ${row} ${at}`;
      const told = cells.get(key);
      const text = wordsOf(finding);
      cells.set(
        key,
        told
          ? { ...told, text: `${told.text}\n${text}` }
          : { sheetId, row, column: at, text, colour: colours[severity] },
      );
    }
  return { remarks: Array.from(cells.values()), elsewhere };
}

function wordsOf(finding: Finding): string {
  const severity = severityWords[finding.severity].one;
  return `${severity.charAt(0).toUpperCase()}${severity.slice(1)}. ${findingSentence(finding)} ${ruleWords(finding.rule).repair}`;
}

function nameColumn({ registries: { mentees, mentors } }: Desk, sheetId: number): number | null {
  const registry = [mentees, mentors].find((one) => one?.sheetId === sheetId);
  return registry?.columns.find(({ field }) => field === 'name' || field === 'surname')?.column ?? null;
}
