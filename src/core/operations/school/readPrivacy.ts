import { formatDay } from '../../cells/date';
import type { Ports } from '../../ports';
import { finished, type Outcome } from '../../protocol/outcome';
import type { PrivacyCard } from '../../protocol/shapes/school';
import type { Settings } from '../../settings/settings';
import { privacySays } from '../../wording/privacy';
import { settingsGrid, settingsIn } from './settingsGrid';

export function readPrivacy(ports: Ports): Outcome<PrivacyCard> {
  return finished(privacyCard(settingsIn(ports, settingsGrid(ports))));
}

/** What the law asks, what the school has decided, and what to do next. */
export function privacyCard({ privacy, privacyBy, privacyOn }: Settings): PrivacyCard {
  const on = privacyOn && formatDay(privacyOn);
  const who = [on, privacyBy].filter((part) => part !== '').join(', ');
  const { standing, points, modes } = privacySays;
  return {
    sentence: privacy === 'undecided' ? standing.undecided : standing[privacy](who && ` (${who})`),
    points,
    mode: privacy,
    by: privacyBy,
    on,
    modes: [
      { value: 'names', title: modes.names },
      { value: 'codes', title: modes.codes },
    ],
  };
}
