import type { Ports } from '../../ports';
import type { Input, Output } from '../../protocol/calls';
import { finished, type Outcome } from '../../protocol/outcome';
import { Refused } from '../../protocol/refused';
import { isOneAddress } from '../../text/address';
import { hashOf } from '../../text/hash';
import { directorSays } from '../../wording/director';
import { refusals } from '../../wording/refusals';
import { exclusively } from '../run/exclusively';
import { record } from '../run/record';

/** Opens the spreadsheet for viewing; repeatable. The journal keeps a fingerprint of the address, not the address. */
export function shareSummary(ports: Ports, input: Input<'summary.share'>): Outcome<Output<'summary.share'>> {
  const email = input.email.trim();
  if (!isOneAddress(email)) throw new Refused(refusals.badEmail(email));
  return exclusively(ports, () => {
    const already = ports.workbook.viewers().some((viewer) => viewer.toLowerCase() === email.toLowerCase());
    if (!already) {
      ports.workbook.shareWithViewer(email);
      record(ports, { operation: 'share', key: hashOf(email.toLowerCase()), state: 'done' });
    }
    return finished({
      email,
      already,
      sentence: already ? directorSays.already(email) : directorSays.opened(email),
    });
  });
}
