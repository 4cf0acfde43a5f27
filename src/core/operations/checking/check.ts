import { checkRegistries } from '../../checks/check';
import type { Ports } from '../../ports';
import type { Input } from '../../protocol/calls';
import { finished, type Outcome } from '../../protocol/outcome';
import { Refused } from '../../protocol/refused';
import type { CheckReport } from '../../protocol/shapes/check';
import { questionsIn } from '../../registry/registry';
import { checkSays } from '../../wording/checkReport';
import { refusals } from '../../wording/refusals';
import { mentees, mentors, readDesk } from '../run/desk';
import { exclusively } from '../run/exclusively';
import { giveCodes } from '../run/identity/giveCodes';
import { lostCodes } from '../run/identity/lostCodes';
import { requireSameRows } from '../run/identity/sameRows';
import { withCodes } from '../run/identity/withCodes';
import { requireRegistries } from '../run/missingRegistries';
import { record } from '../run/record';
import { recognised } from '../status';
import { checkRemarks } from './checkRemarks';
import { groupsOf } from './findingGroups';
import { findingsTab } from './findingsTab';
import { ticketsOf } from './ticket';

/** Understands the two registries, gives a code to everybody who has none, and lists what will hurt later. */
export function check(ports: Ports, { accept }: Input<'check'>): Outcome<CheckReport> {
  return exclusively(ports, () => {
    const read = readDesk(ports, true);
    requireRegistries(read);
    if (!accept) requireSameRows(read);
    const found = accept ? { ...read, strangers: null } : read;
    const { known, doubtful } = lostCodes(found);
    if (doubtful.length > 0) throw new Refused(refusals.codesLost(doubtful));
    if (found.copied) record(ports, { operation: 'copy', key: found.today, state: 'done' });
    const given = giveCodes(ports, found, known, accept);
    const { newCodes, columns } = given;
    // The findings must speak of the sheets as they are now, with the codes in place.
    const desk = columns.length > 0 ? withCodes(found, columns) : found;
    const findings = checkRegistries(desk);
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
      sentence: checkSays.sentence(counts, mentees(desk).length + mentors(desk).length),
      counts,
      people: { mentees: mentees(desk).length, mentors: mentors(desk).length, newCodes },
      recognised: recognised(desk),
      remarks: checkRemarks(found, given),
      questions: questionsIn(desk.registries),
      groups,
      tab: { sheetId, row: 1, column: 1 },
      tickets: ticketsOf(desk, ports.workbook.identity().zone),
    });
  });
}
