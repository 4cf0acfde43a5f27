import type { Ports } from '../../ports';
import type { Input } from '../../protocol/calls';
import { finished, type Outcome } from '../../protocol/outcome';
import { Refused } from '../../protocol/refused';
import type { PrivacyCard } from '../../protocol/shapes/school';
import { privacySays } from '../../wording/privacy';
import { exclusively } from '../run/exclusively';
import { record } from '../run/record';
import { privacyCard } from './readPrivacy';
import { changeSettings } from './settingsGrid';

/** Records what the school has decided about names. It may decide anew; the journal keeps every decision. */
export function decidePrivacy(ports: Ports, { mode, by }: Input<'privacy.decide'>): Outcome<PrivacyCard> {
  if (by.trim() === '') throw new Refused(privacySays.whoDecided);
  return exclusively(ports, () => {
    const settings = changeSettings(ports, {
      privacy: mode,
      privacyBy: by.trim(),
      privacyOn: ports.clock.today(),
    });
    record(ports, { operation: 'privacy', key: mode, state: 'done' });
    return finished(privacyCard(settings));
  });
}
