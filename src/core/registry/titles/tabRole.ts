import { keyOf } from '../../text/key';
import type { Role } from '../person';
import type { Header } from './header';
import type { TitleMatch } from './titleMatch';

export interface TabRole {
  readonly role: Role;
  /** How much speaks for this role and against the other; comparable between tabs. */
  readonly score: number;
}

/** Names of tabs that tell of people and are no registry. */
const otherPurpose =
  /итог|отчет|свод|статистик|показател|план|дорожн|рабоч\S* групп|мероприят|анкет|ответ|журнал|протокол|график|прошл|архив|стар(ый|ая|ое)|черновик|шаблон|образец|выбыл/;

/** Less than this is no evidence. */
const least = 2;

/** Whose registry a tab is, by its name, the words above the titles and the titles; null when nothing tells. */
export function roleOfTab(sheetName: string, hidden: boolean, header: Header): TabRole | null {
  const points: Record<Role, number> = { mentor: 0, mentee: 0 };
  const name = keyOf(sheetName);
  addWords(points, name, 4);
  for (const text of header.above) if (text.length < 200) addWords(points, keyOf(text), 1.5);
  addNames(points, header);
  addFields(points, header);
  const role: Role = points.mentor > points.mentee ? 'mentor' : 'mentee';
  const margin = Math.abs(points.mentor - points.mentee);
  if (margin < least) return null;
  let score = margin;
  if (otherPurpose.test(name)) score -= 4;
  if (/копия|\(\d+\)$/.test(name)) score -= 1.5;
  if (hidden) score -= 1;
  return score < least ? null : { role, score };
}

function addWords(points: Record<Role, number>, key: string, weight: number): void {
  const mentee = /наставляем|подопечн|менти/.test(key);
  const mentor = /наставник/.test(key);
  if (mentee && !mentor) points.mentee += weight;
  if (mentor && !mentee) points.mentor += weight;
  if (!mentor && !mentee && /обучающ|учени|молод\S* (специалист|педагог)/.test(key))
    points.mentee += weight / 3;
}

/** The first column of names is about the people of the tab, a second one about their partners. */
function addNames(points: Record<Role, number>, header: Header): void {
  const owners: TitleMatch['whose'][] = [];
  for (const { matches } of header.titles) {
    const match = matches[0];
    if (match?.field === 'name' || match?.field === 'surname') owners.push(match.whose);
  }
  const [first] = owners;
  if (first === 'mentor' || first === 'mentee') points[first] += owners.length > 1 ? 3 : 4;
  // Pupils are mentors as well.
  if (first === 'pupil') points.mentee += 1;
}

function addFields(points: Record<Role, number>, header: Header): void {
  for (const { matches } of header.titles) {
    const match = matches[0];
    if (!match || match.score < 0.6) continue;
    if (match.tabOf) points[match.tabOf] += 2;
    if (match.whose === 'parent') points.mentee += 1;
    if (match.field === 'achievements') points.mentor += 1;
    if (match.field === 'schoolClass' && match.whose !== 'mentor') points.mentee += 1;
    // «Возраст подопечных» is asked of mentors.
    if (match.field === 'age' && match.whose === 'mentee' && match.plural) points.mentor += 2;
  }
}
