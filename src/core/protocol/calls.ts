import type { Settings } from '../settings/settings';
import type { ApplicationSource, ApplicationsChoice, ApplicationsPreview } from './shapes/applications';
import type { Change, ChangeReport, FixChoice, FixPreview, MarksReport } from './shapes/changes';
import type { CheckReport, RowCheck } from './shapes/check';
import type { AddedColumn, Mapping, MappingAnswers } from './shapes/columns';
import type {
  ApprovedPairs,
  Comparison,
  PairApproval,
  PairOptions,
  PairPaperRequest,
  PairsChanged,
  PairTexts,
  PairTextsRequest,
  PairWishes,
  Proposal,
  ProposalSheet,
  Replacement,
  RuleSet,
  StandingPairs,
  StatusChange,
} from './shapes/pairs';
import type {
  DocumentRef,
  IfUnknown,
  OrderPreview,
  OrderReport,
  OrderRequest,
  RoadmapReport,
} from './shapes/papers';
import type { ConditionChoice, RulesCard, RulesChoice, WordsCard } from './shapes/rules';
import type { PrivacyCard, SchoolCard, SetUpReport } from './shapes/school';
import type { Status } from './shapes/status';
import type { SummaryReport } from './shapes/summary';
import type { CollectReport, SendReport, SurveyKind, SurveyReport } from './shapes/surveys';

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
  'rules.read': { input: Nothing; output: RulesCard };
  'rules.save': { input: RulesChoice; output: RulesCard };
  'rules.condition': { input: ConditionChoice; output: RulesCard };
  'words.read': { input: Nothing; output: WordsCard };
  /** `value` '' = a word that says nothing; the same word and value once more = forget it. */
  'words.bind': { input: { word: string; value: string }; output: WordsCard };
  'pairs.propose': { input: PairWishes; output: Proposal };
  'pairs.options': { input: PairWishes & { mentee: string }; output: PairOptions };
  'pairs.compare': { input: PairWishes & { a: RuleSet; b: RuleSet }; output: Comparison };
  'pairs.sheet': { input: PairWishes; output: ProposalSheet };
  'pairs.approve': { input: PairApproval; output: ApprovedPairs };
  'pairs.standing': { input: Nothing; output: StandingPairs };
  'pairs.status': { input: StatusChange; output: PairsChanged };
  'pairs.replace': { input: Replacement; output: PairsChanged };
  'pairs.undo': { input: { change: string }; output: PairsChanged };
  /** Names of the other side into the curator's own two tabs, cell by cell, undone like any fix. */
  'pairs.fill.preview': { input: Nothing; output: FixPreview };
  'pairs.fill.apply': { input: { only: readonly string[] }; output: ChangeReport };
  'pairs.texts': { input: PairTextsRequest; output: PairTexts };
  'pairs.paper': {
    input: PairPaperRequest;
    output: { sentence: string; created: boolean; document: DocumentRef };
  };
  'roadmap.create': { input: Nothing; output: RoadmapReport };
  'order.preview': { input: Nothing; output: OrderPreview };
  'order.create': { input: OrderRequest; output: OrderReport };
  'survey.create': { input: { kind: SurveyKind; ifUnknown: IfUnknown }; output: SurveyReport };
  'survey.send': {
    input: { kind: SurveyKind; confirm: boolean; ifUnknown: 'ask' | 'again' | 'sent' };
    output: SendReport;
  };
  'survey.collect': { input: { kind: SurveyKind }; output: CollectReport };
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
  | 'no-codes'
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
