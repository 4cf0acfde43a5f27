import type { Ports } from '../../ports';
import type { Input } from '../../protocol/calls';
import { finished, type Outcome } from '../../protocol/outcome';
import type { ApplicationsPreview } from '../../protocol/shapes/applications';
import { readDesk } from '../run/desk';
import { applicationOf, compareWithRegistries } from './applications';

/** What the people of a tab would change in the registries. Nothing is written. */
export function previewApplications(
  ports: Ports,
  { sheetId }: Input<'applications.preview'>,
): Outcome<ApplicationsPreview> {
  const { drafts, sentence, fingerprint } = compareWithRegistries(readDesk(ports, true), sheetId);
  return finished({ sentence, fingerprint, rows: drafts.map((draft) => applicationOf(draft, sheetId)) });
}
