import type { Settings } from '../../settings/settings';
import { settingTitles } from '../../settings/tab';

const needed: readonly (keyof Settings)[] = [
  'schoolFull',
  'schoolShort',
  'place',
  'headPost',
  'headName',
  'curatorPost',
  'curatorName',
];

/** Titles of the settings without which no paper can be made. */
export function missingSettings(settings: Settings): readonly string[] {
  return needed.filter((key) => settings[key] === '').map((key) => settingTitles[key].toLowerCase());
}
