import { type Cell, cellText } from '../../cells/cell';
import { columnCount, type Grid } from '../../cells/grid';
import { keyOf } from '../../text/key';
import { readCode, roleOfCode } from '../codes';
import type { FieldId } from '../fields';
import type { Role } from '../person';
import type { ListRole, TabEvidence } from '../registry';
import type { Header, Title } from './header';
import { sample } from './samples';
import type { TitleMatch } from './titleMatch';
import { rolesIn } from './valueTests';

/** What a tab is taken for. */
export interface RoleGuess {
  readonly role: ListRole;
  /** How much speaks for this role and against the other; comparable between tabs. */
  readonly score: number;
  /** The strongest first. */
  readonly because: readonly TabEvidence[];
}

/** Names of tabs that tell of people and are no registry. */
const otherPurpose =
  /итог|отчет|свод|статистик|показател|монитор|план|дорожн|мероприят|журнал|протокол|график|расписан|обучени|встреч|заняти|прошл|архив|стар(ый|ая|ое)|черновик|шаблон|образец|выбыл/;
const answersOfForm = /анкет|ответ|заяв/;
const teamName =
  /рабоч\S* групп|проектн\S* (групп|команд)|координационн\S* совет|состав (групп|команд|совет)/;

/** About the pair, so that a table of nothing else has no people of its own. */
const aboutPair: ReadonlySet<FieldId> = new Set<FieldId>([
  'number',
  'name',
  'linkedName',
  'form',
  'roleModel',
  'kind',
  'topics',
  'subjects',
  'entered',
  'finished',
  'order',
  'results',
  'remark',
  'timestamp',
]);

/** A list of pupils without any of these, and without such a word about it, is just a list of pupils. */
const mentoringWord = /наставн|наставля|подопечн|менти(?![а-я])|молод\S* (специалист|педагог|учител)/;
const ofMentoring: ReadonlySet<FieldId> = new Set<FieldId>([
  'form',
  'roleModel',
  'linkedName',
  'topics',
  'capacity',
  'wantedAge',
]);

/** Less than this is no evidence. */
const least = 2;

/** «Журнал встреч», «План работы»: a tab that its name gives another purpose. */
export function hasOtherPurpose(tabName: string): boolean {
  return otherPurpose.test(keyOf(tabName));
}

/** What a tab is, by its name, the words above the titles, the titles and the values; null when nothing tells. */
export function roleOfTab(grid: Grid, header: Header): RoleGuess | null {
  const name = keyOf(grid.sheetName);
  const tops = header.titles.flatMap((title) => top(title) ?? []);
  const list = listOf(name, header, tops);
  if (list) return list;
  const tally = new Tally();
  tally.addWords(name, 4, { kind: 'tabName' });
  for (const text of header.above)
    if (text.length < 200) tally.addWords(keyOf(text), 2, { kind: 'above', text });
  addNames(tally, tops, (column) => sample(grid, header.firstRow, column).length);
  for (const one of tops) addField(tally, one);
  addCodes(tally, grid, header, tops);
  const split = roleColumn(grid, header);
  if (split) {
    const said: TabEvidence = { kind: 'roleColumn', text: split.text };
    const [role] = Array.from(split.roles);
    if (split.roles.size > 1) return { role: 'both', score: 6, because: [said] };
    if (role) tally.add(role, 4, said);
  }
  if (isPairs(name, tops)) return { role: 'pairs', score: 6, because: [] };
  const words = [name, ...header.above.map(keyOf)];
  const mentoring =
    split !== null ||
    words.some((key) => mentoringWord.test(key)) ||
    tops.some((one) => ofMentoring.has(one.field) || one.whose === 'mentor' || one.whose === 'mentee') ||
    tally.has('codes');
  if (!mentoring) return null;
  return tally.result((isApplications(name, header) ? 0 : penalty(name)) + (grid.hidden ? 1 : 0));
}

/** Answers of a form as Google writes them. */
export function isApplications(tabName: string, header: Header): boolean {
  return (
    answersOfForm.test(keyOf(tabName)) ||
    header.titles.some(({ text }) => /^\s*(отметка времени|timestamp)\s*$/i.test(text))
  );
}

/** The column that says in every row whose row it is, and hardly anything else. */
export function roleColumn(
  grid: Grid,
  header: Header,
): { readonly column: number; readonly text: string; readonly roles: ReadonlySet<Role> } | null {
  for (let column = 1; column <= columnCount(grid); column++) {
    const values = sample(grid, header.firstRow, column).map((cell: Cell) => rolesIn(cellText(cell)));
    const roles = new Set(values.flat());
    if (roles.size === 0 || values.filter((said) => said.length > 0).length < values.length * 0.8) continue;
    return { column, text: header.titles.find((title) => title.column === column)?.text ?? '', roles };
  }
  return null;
}

interface Top extends TitleMatch {
  readonly column: number;
  readonly text: string;
}

function top({ column, text, matches }: Title): Top | null {
  return matches[0] ? { ...matches[0], column, text } : null;
}

/** Points for either side with what they were given for. */
class Tally {
  private readonly points: Record<Role, number> = { mentor: 0, mentee: 0 };
  private readonly evidence: { role: Role; points: number; because: TabEvidence }[] = [];

  add(role: Role, points: number, because: TabEvidence): void {
    this.points[role] += points;
    this.evidence.push({ role, points, because });
  }

  addWords(key: string, weight: number, because: TabEvidence): void {
    const mentee = /наставляем|подопечн|менти(?![а-я])/.test(key);
    const mentor = /наставник/.test(key);
    if (mentee && !mentor) this.add('mentee', weight, because);
    if (mentor && !mentee) this.add('mentor', weight, because);
    if (mentor || mentee) return;
    if (/молод\S* (специалист|педагог|учител)/.test(key)) this.add('mentee', weight / 2, because);
    else if (/обучающ|учени/.test(key)) this.add('mentee', weight / 3, because);
  }

  has(kind: TabEvidence['kind']): boolean {
    return this.evidence.some(({ because }) => because.kind === kind);
  }

  result(minus: number): RoleGuess | null {
    const role: Role = this.points.mentor > this.points.mentee ? 'mentor' : 'mentee';
    const margin = Math.abs(this.points.mentor - this.points.mentee);
    if (margin < least || margin - minus < least) return null;
    const because = this.evidence
      .filter((one) => one.role === role)
      .sort((a, b) => b.points - a.points)
      .map((one) => one.because);
    return { role, score: margin - minus, because };
  }
}

function penalty(name: string): number {
  return (otherPurpose.test(name) ? 4 : 0) + (/копия|\(\d+\)$/.test(name) ? 1.5 : 0);
}

/** The working group and the partners: lists that are neither side's. */
function listOf(name: string, header: Header, tops: readonly Top[]): RoleGuess | null {
  const has = (field: FieldId): Top | undefined => tops.find((one) => one.field === field);
  const sides = tops.some(
    ({ field, whose }) => field === 'name' && (whose === 'mentor' || whose === 'mentee'),
  );
  if (sides) return null;
  const about = [name, ...header.above.filter((text) => text.length < 200).map(keyOf)];
  const because: TabEvidence[] = [{ kind: 'tabName' }];
  const duties = has('duties');
  if (has('name') && (duties ? has('post') : has('post') && about.some((key) => teamName.test(key)))) {
    if (duties) because.unshift({ kind: 'column', text: duties.text });
    return { role: 'team', score: duties ? 6 : 4, because: teamName.test(name) || duties ? because : [] };
  }
  if (has('organisation') && about.some((key) => /партн[её]р/.test(key)))
    return { role: 'partner', score: 6, because };
  return null;
}

/**
 * The column of names that stands first, or that has a name in every row where another is half empty, is about the
 * people of the tab, the other about their partners.
 */
function addNames(tally: Tally, tops: readonly Top[], filled: (column: number) => number): void {
  const names = tops.filter(
    ({ field, whose }) =>
      (field === 'name' || field === 'surname') && whose !== 'other' && whose !== 'parent',
  );
  const [before] = names;
  if (!before) return;
  const most = names.reduce((best, one) => (filled(one.column) > filled(best.column) ? one : best));
  const fuller = filled(before.column) * 1.3 < filled(most.column);
  const first = fuller ? most : before;
  const second = names.find((one) => one !== first && one.whose !== first.whose);
  const because: TabEvidence = { kind: 'column', text: first.text };
  // Names side by side: what follows tells whose row it is.
  const apart = second && !fuller && ownBetween(tops, first, second) === 0;
  if ((first.whose === 'mentor' || first.whose === 'mentee') && !apart)
    tally.add(first.whose, second ? 3 : 4, because);
  if (first.whose === null && second && (second.whose === 'mentor' || second.whose === 'mentee'))
    tally.add(second.whose === 'mentor' ? 'mentee' : 'mentor', 2, { kind: 'column', text: second.text });
  // Pupils are mentors as well.
  if (first.whose === 'pupil') tally.add('mentee', 1, because);
  const schoolClass = apart ? tops.find(({ field }) => field === 'schoolClass') : undefined;
  if (schoolClass) tally.add('mentee', 2, { kind: 'column', text: schoolClass.text });
}

function ownBetween(tops: readonly Top[], first: Top, second: Top): number {
  return tops
    .slice(tops.indexOf(first) + 1, tops.indexOf(second))
    .filter(({ field }) => !aboutPair.has(field) || field === 'topics').length;
}

function addField(tally: Tally, { field, score, whose, plural, tabOf, text }: Top): void {
  if (score < 0.6) return;
  const because: TabEvidence = { kind: 'column', text };
  if (tabOf) tally.add(tabOf, 2, because);
  if (whose === 'parent') tally.add('mentee', 1, because);
  // «Год рождения наставляемого»; but «Место работы наставника» stands on the mentees' tab as well.
  const own = !tabOf && !plural && !aboutPair.has(field) && field !== 'wishes' && field !== 'refusals';
  if (own && (whose === 'mentor' || whose === 'mentee')) tally.add(whose, 1, because);
  if (field === 'achievements') tally.add('mentor', 1, because);
  if (field === 'schoolClass' && whose !== 'mentor') tally.add('mentee', 1, because);
  // «Возраст подопечных» is asked of mentors.
  if (field === 'age' && whose === 'mentee' && plural) tally.add('mentor', 2, because);
}

/** A list of codes instead of names: the letter says whose they are. */
function addCodes(tally: Tally, grid: Grid, header: Header, tops: readonly Top[]): void {
  if (tops.some(({ field }) => field === 'name')) return;
  const column = header.titles.find(({ matches }) => matches[0]?.field === 'code')?.column;
  if (column === undefined) return;
  const codes = sample(grid, header.firstRow, column).flatMap((cell) => readCode(cellText(cell)) ?? []);
  const roles = new Set(codes.map(roleOfCode));
  const [role] = Array.from(roles);
  if (role && roles.size === 1) tally.add(role, 4, { kind: 'codes' });
}

/** Both sides named in a row, and nothing said that only one of them could be asked, or the tab is called so. */
function isPairs(name: string, tops: readonly Top[]): boolean {
  const names = new Set(tops.flatMap(({ field, whose }) => (field === 'name' && whose ? [whose] : [])));
  if (!names.has('mentor') || !(names.has('mentee') || names.has('pupil'))) return false;
  if (otherPurpose.test(name)) return false;
  if (/(^| )пар(ы|ах)?( |$)/.test(name)) return true;
  const mentors = /наставник/.test(name);
  const mentees = /наставляем|подопечн/.test(name);
  return (
    mentors === mentees &&
    tops.every(({ field, whose, tabOf }) => whose === 'other' || (aboutPair.has(field) && tabOf === null))
  );
}
