import type { Settings } from '../../settings/settings';
import { initialsFirst, parseName, shortName } from '../../text/names';

/** «Соловьёва А. И.»; '' when the settings hold no name. */
export function shortNameOf(fullName: string): string {
  const name = parseName(fullName);
  return name ? shortName(name) : '';
}

/** «А. И. Соловьёва», as under a signature. */
export function headInitialsFirst(settings: Settings): string {
  const name = parseName(settings.headName);
  return name ? initialsFirst(name) : '';
}
