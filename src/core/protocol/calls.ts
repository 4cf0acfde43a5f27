import type { Settings } from '../settings/settings';

export type { Settings };

/**
 * The sidebar's contract: every call by name, with what goes in and what comes back.
 * Only JSON: no Date, undefined, function, Map or Set ({@link JsonOnly} names the offender).
 * All sentences are ready for a person, in Russian.
 */
export interface Calls {
  calls: { input: Nothing; output: { calls: readonly CallDescription[] } };
  status: { input: Nothing; output: Status };
  'settings.read': { input: Nothing; output: Settings };
  'settings.save': { input: SchoolCard; output: Settings };
  /** `accept`: the curator has looked, and the codes stand where they should (after 'needs-consent'). */
  check: { input: { accept: boolean }; output: CheckReport };
  'check.row': { input: { ticket: string; row: number }; output: RowCheck };
  'columns.read': { input: Nothing; output: Mapping };
  'columns.save': { input: MappingAnswers; output: Mapping };
  'columns.add': { input: { sheetId: number; field: string }; output: AddedColumn };
  'school.setUp': { input: Nothing; output: SetUpReport };
  'privacy.read': { input: Nothing; output: PrivacyCard };
  'privacy.decide': { input: { mode: 'names' | 'codes'; by: string }; output: PrivacyCard };
  'fixes.preview': { input: FixChoice; output: FixPreview };
  'fixes.apply': { input: FixChoice; output: ChangeReport };
  'changes.list': { input: Nothing; output: { sentence: string; changes: readonly Change[] } };
  'changes.undo': { input: { change: string }; output: ChangeReport };
  'marks.put': { input: Nothing; output: MarksReport };
  'marks.remove': { input: Nothing; output: MarksReport };
  'applications.list': {
    input: Nothing;
    output: { sentence: string; sources: readonly ApplicationSource[] };
  };
  'applications.preview': { input: { sheetId: number }; output: ApplicationsPreview };
  'applications.merge': { input: ApplicationsChoice; output: ChangeReport };
  'place.select': { input: { sheetId: number; row: number; column: number }; output: Nothing };
  'pairs.propose': { input: PairWishes; output: Proposal };
  'pairs.approve': { input: PairApproval; output: ApprovedPairs };
  'roadmap.create': { input: Nothing; output: RoadmapReport };
  'order.preview': { input: Nothing; output: OrderPreview };
  'order.create': { input: OrderRequest; output: OrderReport };
  'survey.create': { input: { ifUnknown: IfUnknown }; output: SurveyReport };
  'survey.send': { input: { confirm: boolean; ifUnknown: 'ask' | 'again' | 'sent' }; output: SendReport };
  'survey.collect': { input: Nothing; output: CollectReport };
  'summary.build': { input: Nothing; output: SummaryReport };
  'summary.share': {
    input: { email: string };
    output: { email: string; already: boolean; sentence: string };
  };
}

export type CallName = keyof Calls;
export type Input<N extends CallName> = Calls[N]['input'];
export type Output<N extends CallName> = Calls[N]['output'];

export type Nothing = Record<never, never>;

/** `build` lets a stale sidebar be told to reload; the command line leaves it out. */
export interface Request<N extends CallName = CallName> {
  readonly name: N;
  readonly input: Input<N>;
  readonly build?: string;
}

/** What the screen «Школа» asks. The decision about names is taken in 'privacy.decide', cases are typed on the tab. */
export type SchoolCard = Omit<
  Settings,
  'privacy' | 'privacyBy' | 'privacyOn' | 'headGenitive' | 'headDative' | 'curatorDative'
>;

/**
 * `more` is not null when the work was cut into slices: send the very same request again to go on.
 * What is already done is never done twice.
 */
export type Reply<N extends CallName = CallName> =
  | { readonly ok: true; readonly output: Output<N>; readonly more: Progress | null }
  | { readonly ok: false; readonly error: Refusal };

export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly sentence: string;
}

/** What happened, what is safe, what to press next. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly sentence: string;
  readonly safe: string;
  readonly next: string;
  /** Address to open (consent page, document in doubt), '' when there is none. */
  readonly link: string;
}

export type RefusalCode =
  | 'wrong-request'
  | 'stale-sidebar'
  | 'busy'
  | 'needs-authorization'
  | 'needs-consent'
  | 'no-registry'
  | 'no-pairs'
  | 'settings-missing'
  | 'changed-meanwhile'
  | 'unknown-effect'
  | 'quota'
  | 'not-found'
  | 'not-allowed'
  | 'conflict'
  | 'failed';

export interface CallDescription {
  readonly name: string;
  readonly says: string;
  /** JSON Schema of the input. */
  readonly input: Readonly<Record<string, unknown>>;
}

/** How the school stands: seven stages of the model, each done, under way or ahead. */
export interface Status {
  readonly school: string;
  readonly schoolYear: string;
  readonly stages: readonly Stage[];
  readonly next: NextStep;
  readonly figures: readonly Figure[];
  /** Tabs that were recognised, in words: «Наставники – лист „Наставники“, 35 строк». */
  readonly recognised: readonly string[];
  /** An operation that was cut off and can be finished. */
  readonly unfinished: string | null;
  /** Registries that no tab was recognised as. */
  readonly missing: readonly ('mentor' | 'mentee')[];
  /** True while nothing is written on the curator's own tabs. */
  readonly empty: boolean;
  readonly privacy: Settings['privacy'];
  /** The tab «Списки», null until it is made. */
  readonly lists: PlaceRef | null;
}

export interface Stage {
  readonly number: number;
  readonly title: string;
  readonly state: 'done' | 'now' | 'ahead';
  readonly sentence: string;
}

export interface NextStep {
  readonly sentence: string;
  readonly screen: ScreenName;
}

export type ScreenName =
  | 'home'
  | 'setUp'
  | 'settings'
  | 'privacy'
  | 'columns'
  | 'check'
  | 'applications'
  | 'changes'
  | 'pairs'
  | 'roadmap'
  | 'order'
  | 'survey'
  | 'director';

export interface Figure {
  readonly title: string;
  readonly value: string;
  readonly note: string;
}

export interface CheckReport {
  readonly sentence: string;
  readonly counts: FindingCounts;
  readonly people: { readonly mentees: number; readonly mentors: number; readonly newCodes: number };
  readonly recognised: readonly string[];
  /** What must be known about the whole lists: codes given back or not written, many people gone, a copy taken over. */
  readonly remarks: readonly string[];
  /** Columns and tabs that the curator is asked about; 0 = nothing is doubtful. */
  readonly questions: number;
  readonly groups: readonly FindingGroup[];
  /** The tab «Проверка». */
  readonly tab: PlaceRef;
  /** By sheet id: what 'check.row' needs to look at a row of that tab again without reading everything. */
  readonly tickets: readonly { readonly sheetId: number; readonly ticket: string }[];
}

export interface FindingCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly hints: number;
}

/** Findings of one cause. */
export interface FindingGroup {
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'hint';
  readonly title: string;
  readonly why: string;
  readonly repair: string;
  /** «мешает подбору», «мешает приказу», '' when nothing is held back. */
  readonly blocks: string;
  readonly findings: readonly FindingRow[];
}

export interface FindingRow {
  /** The same finding of the same unchanged cell always has the same id, wherever its row is now. */
  readonly id: string;
  readonly place: PlaceRef;
  /** «Наставляемые, строка 14, „Класс“». */
  readonly where: string;
  readonly sentence: string;
  /** Masked where private; '' when there is nothing to show. */
  readonly found: string;
  /** What should stand there; '' when the sentence says it all. */
  readonly expected: string;
  /** True when one click puts it right ('fixes.preview', 'fixes.apply'). */
  readonly fixable: boolean;
}

/** One row looked at again: its findings by the rules that need no other tab. Those of other rules stay as they were. */
export interface RowCheck {
  readonly sentence: string;
  readonly place: PlaceRef;
  /** Ids of earlier findings in this row that have gone can be told from these. */
  readonly groups: readonly FindingGroup[];
  /** Rules that were looked at; findings of other rules in this row still stand. */
  readonly rules: readonly string[];
}

/** How the tabs and their columns are understood, and what is asked. */
export interface Mapping {
  readonly sentence: string;
  readonly tabs: readonly MappedTab[];
  /** What a tab may be taken for. */
  readonly roles: readonly Choice[];
}

export interface Choice {
  readonly value: string;
  readonly title: string;
}

export interface MappedTab {
  readonly sheetId: number;
  readonly name: string;
  /** 'mentor', 'mentee', 'both', 'team', 'partner', 'pairs', 'none'. */
  readonly role: string;
  /** True when the curator should say what the tab is. */
  readonly asked: boolean;
  /** «реестр наставников: по названию листа и столбцу „ФИО наставника“». */
  readonly because: string;
  /** Her own earlier answer. */
  readonly remembered: boolean;
  /** Where the titles stand. */
  readonly row: number;
  readonly columns: readonly MappedColumn[];
  /** Meanings a column of this tab can have. */
  readonly fields: readonly Choice[];
  /** Needed or useful columns that the tab lacks and one click adds. */
  readonly missing: readonly { readonly field: string; readonly title: string; readonly why: string }[];
}

export interface MappedColumn {
  readonly column: number;
  readonly title: string;
  /** Field id, '' = nothing that the add-in needs. */
  readonly field: string;
  /** True when the curator should choose. */
  readonly asked: boolean;
  /** «по названию; 84 % значений похожи» */
  readonly because: string;
  /** Her own earlier answer. */
  readonly remembered: boolean;
  /** Made by the add-in: what it holds is not asked. */
  readonly owned: boolean;
  /** Up to three values as they stand. */
  readonly examples: readonly string[];
  /** Field ids that come into question, likeliest first. */
  readonly candidates: readonly string[];
}

/** `field` '' = nothing of these; 'auto' = forget my answer. The title tells whether the column is still where it was. */
export interface MappingAnswers {
  readonly tabs: readonly { readonly sheetId: number; readonly role: string }[];
  readonly columns: readonly {
    readonly sheetId: number;
    readonly column: number;
    readonly title: string;
    readonly field: string;
  }[];
}

export interface AddedColumn {
  readonly sentence: string;
  readonly place: PlaceRef;
}

export interface SetUpReport {
  readonly sentence: string;
  /** Tabs made by this run: what each is for. */
  readonly made: readonly { readonly name: string; readonly says: string; readonly place: PlaceRef }[];
  readonly kept: readonly string[];
}

/** «Персональные данные»: what the law asks, in plain words, and what the school decided. */
export interface PrivacyCard {
  readonly sentence: string;
  readonly points: readonly { readonly title: string; readonly text: string }[];
  readonly mode: 'names' | 'codes' | 'undecided';
  readonly by: string;
  /** «14.09.2026», '' before the decision. */
  readonly on: string;
  readonly modes: readonly Choice[];
}

/** Findings of one rule to be put right; `only` lists their ids, empty = all that can be. */
export interface FixChoice {
  readonly rule: string;
  readonly only: readonly string[];
}

export interface FixPreview {
  readonly sentence: string;
  readonly rows: readonly FixRow[];
}

/** A cell before and after, unmasked: the curator decides by it. */
export interface FixRow {
  readonly id: string;
  readonly place: PlaceRef;
  readonly where: string;
  readonly from: string;
  readonly to: string;
}

/** What a fix, a merge or an undo did. */
export interface ChangeReport {
  readonly sentence: string;
  /** To undo it; '' when nothing was changed. */
  readonly change: string;
  readonly cells: number;
  readonly rows: number;
  /** Cells left alone, and why. */
  readonly skipped: readonly {
    readonly where: string;
    readonly sentence: string;
    readonly place: PlaceRef;
  }[];
}

/** One line of the history of changes in the curator's own cells. */
export interface Change {
  readonly id: string;
  /** «14.09.2026, 09:12» */
  readonly when: string;
  /** «Телефоны записаны одинаково: 14 ячеек» */
  readonly sentence: string;
  readonly cells: number;
  readonly state: 'done' | 'undone' | 'unfinished';
  readonly canUndo: boolean;
}

export interface MarksReport {
  readonly sentence: string;
  readonly marked: number;
}

/** A tab whose rows can be taken over into a registry. */
export interface ApplicationSource {
  readonly sheetId: number;
  readonly name: string;
  readonly says: string;
  readonly rows: number;
}

export interface ApplicationsPreview {
  readonly sentence: string;
  /** Of the source and the registry; the merge is refused when they changed. */
  readonly fingerprint: string;
  readonly rows: readonly Application[];
}

export interface Application {
  readonly id: string;
  readonly kind: 'new' | 'changed' | 'doubtful' | 'same';
  readonly role: 'mentor' | 'mentee';
  readonly name: string;
  readonly about: string;
  /** Row of the source. */
  readonly place: PlaceRef;
  /** The person of the registry this may be; null for a new one. */
  readonly meets: { readonly name: string; readonly place: PlaceRef } | null;
  /** Cells that would be written, before and after. */
  readonly cells: readonly { readonly title: string; readonly from: string; readonly to: string }[];
  /** Why it is doubtful; '' otherwise. */
  readonly reason: string;
}

/** `take`: rows to take over. A doubtful one says `as`: a new person, or the one it meets. */
export interface ApplicationsChoice {
  readonly sheetId: number;
  readonly fingerprint: string;
  readonly take: readonly { readonly id: string; readonly as: 'new' | 'same' }[];
}

export interface PlaceRef {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
}

export interface PairCodes {
  readonly mentee: string;
  readonly mentor: string;
}

export interface PairWishes {
  /** Pairs that must stay. */
  readonly locked: readonly PairCodes[];
  /** Pairs that must not come back. */
  readonly declined: readonly PairCodes[];
}

export interface Proposal {
  /** Of the people the proposal was computed from; approval is refused when they changed. */
  readonly fingerprint: string;
  readonly sentence: string;
  /** Total score in tenths of a point is never shown: this is ready text, «812,5 балла из 900». */
  readonly score: string;
  readonly proof: { readonly proven: boolean; readonly sentence: string };
  readonly pairs: readonly ProposedPair[];
  readonly unmatched: readonly UnmatchedPerson[];
  /** People who are not ready to be paired, with the finding that blocks. */
  readonly notReady: readonly UnmatchedPerson[];
  readonly freeMentors: readonly { readonly code: string; readonly name: string; readonly places: number }[];
  /** What one more place would bring, by mentor; only where it brings something. */
  readonly morePlaces: readonly { readonly code: string; readonly name: string; readonly sentence: string }[];
  /** Wishes that could not be followed to the letter. */
  readonly faults: readonly string[];
}

export interface ProposedPair extends PairCodes {
  readonly menteeName: string;
  readonly menteeAbout: string;
  readonly mentorName: string;
  readonly mentorAbout: string;
  readonly form: string;
  readonly points: number;
  readonly pointsMax: number;
  readonly parts: readonly ScorePart[];
  /** «Следующий по качеству наставник – …, на 1,5 балла меньше». */
  readonly alternative: string;
  readonly locked: boolean;
  /** Stands in «Пары» already. */
  readonly approved: boolean;
}

export interface ScorePart {
  readonly title: string;
  readonly points: number;
  readonly pointsMax: number;
  readonly sentence: string;
}

export interface UnmatchedPerson {
  readonly code: string;
  readonly name: string;
  readonly about: string;
  readonly reason: string;
  /** Smallest change that would help; '' when none is known. */
  readonly change: string;
  readonly place: PlaceRef;
}

export interface PairApproval {
  readonly fingerprint: string;
  /** All pairs that shall stand in «Пары» after this. */
  readonly pairs: readonly PairCodes[];
  readonly locked: readonly PairCodes[];
}

export interface ApprovedPairs {
  readonly sentence: string;
  readonly added: number;
  readonly kept: number;
  readonly removed: number;
  readonly tab: PlaceRef;
}

export interface RoadmapReport {
  readonly sentence: string;
  readonly created: boolean;
  readonly rows: number;
  readonly from: string;
  readonly to: string;
  readonly done: number;
  readonly overdue: number;
  readonly soon: readonly { readonly term: string; readonly title: string; readonly place: PlaceRef }[];
  readonly stages: readonly { readonly title: string; readonly done: number; readonly total: number }[];
  readonly tab: PlaceRef;
}

export interface OrderPreview {
  readonly title: string;
  readonly pairs: number;
  readonly mentors: number;
  readonly suggestedNumber: string;
  readonly suggestedDate: string;
  /** What keeps the order from being made, in words; empty = ready. */
  readonly problems: readonly string[];
  /** Screens where the problems are removed. */
  readonly cures: readonly ScreenName[];
  /** Names whose declension should be looked at. */
  readonly doubts: readonly string[];
  /** What else to look at; holds nothing back. */
  readonly remarks: readonly string[];
  readonly existing: readonly DocumentRef[];
}

export interface OrderRequest {
  readonly number: string;
  /** ISO date. */
  readonly date: string;
  readonly ifUnknown: IfUnknown;
}

/** What to do when an earlier run was cut off at the very moment of creating. */
export type IfUnknown = 'ask' | 'again';

export interface DocumentRef {
  readonly title: string;
  readonly address: string;
  readonly date: string;
}

export interface OrderReport {
  readonly sentence: string;
  readonly created: boolean;
  readonly document: DocumentRef;
  readonly pairs: number;
  readonly doubts: readonly string[];
  readonly remarks: readonly string[];
}

export interface SurveyReport {
  readonly sentence: string;
  readonly created: boolean;
  readonly title: string;
  readonly address: string;
  readonly questions: number;
  readonly links: number;
  readonly tab: PlaceRef;
}

export interface SendReport {
  readonly sentence: string;
  /** Before `confirm`: a plan only, nothing is sent. */
  readonly plan: {
    readonly toSend: number;
    readonly quotaLeft: number;
    readonly withoutAddress: number;
    readonly withoutConsent: number;
  };
  readonly sent: number;
  /** Letters of which it is not known whether they left: whose, by code and name. */
  readonly unknown: readonly string[];
}

export interface CollectReport {
  readonly sentence: string;
  readonly answers: number;
  readonly invited: number;
  readonly fresh: number;
  readonly unknownCodes: number;
  readonly means: readonly { readonly title: string; readonly mean: string; readonly answers: number }[];
  readonly tab: PlaceRef;
}

export interface SummaryReport {
  readonly sentence: string;
  readonly figures: readonly Figure[];
  readonly tab: PlaceRef;
}

type Bad =
  | Date
  | undefined
  | ((...args: never[]) => unknown)
  | ReadonlyMap<unknown, unknown>
  | ReadonlySet<unknown>;
type JsonOnly<T> = unknown extends T
  ? T
  : T extends Bad
    ? never
    : T extends object
      ? { [K in keyof T]: JsonOnly<T[K]> }
      : T;

/** Fails to compile, naming the call, when a call's input or output is not JSON. */
export type NotJson = {
  [N in CallName]: Calls[N] extends JsonOnly<Calls[N]> ? never : N;
}[CallName];
const everyCallIsJson: [NotJson] extends [never] ? true : NotJson = true;
void everyCallIsJson;
