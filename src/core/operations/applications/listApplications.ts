import type { Ports } from '../../ports';
import type { Output } from '../../protocol/calls';
import { finished, type Outcome } from '../../protocol/outcome';
import { applicationsSay } from '../../wording/applications';
import { readDesk } from '../run/desk';
import { sourcesOf, targetOf } from './applications';

/** The tabs whose people can be taken over into a registry. */
export function listApplications(ports: Ports): Outcome<Output<'applications.list'>> {
  const desk = readDesk(ports);
  const sources = sourcesOf(desk).map(({ grid, kind, form, parts, rows }) => ({
    sheetId: grid.sheetId,
    name: grid.sheetName,
    says: applicationsSay.source(
      kind,
      form,
      parts.filter(({ people }) => people.people.length > 0).map(({ people }) => people.role),
    ),
    rows,
  }));
  const ready = targetOf(desk, 'mentee') !== null || targetOf(desk, 'mentor') !== null;
  return finished({ sentence: applicationsSay.list(sources.length, ready), sources });
}
