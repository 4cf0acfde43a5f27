import type { Role } from '../registry/person';
import { column } from '../tabs/column';
import type { Tab, TabColumn } from '../tabs/tab';
import { listWords, signerWords } from '../wording/settings';
import { registryWords } from '../wording/setup';

type Words = readonly [title: string, note: string];

/** Rows ready for people: typed, with drop-downs. More can be added by hand at any time. */
const readyRows = 200;

/** Columns that a table of codes does without: whoever holds the key knows them. */
type Private = 'names' | 'codes' | 'always';

interface RegistryColumn {
  readonly in: Private;
  readonly column: TabColumn;
}

/** An empty registry in the form of the methodology, with what the add-in needs beside. `coded`: without names and contacts. */
export function registryTab(role: Role, name: string, coded: boolean): Tab {
  const all = role === 'mentee' ? menteeColumns() : mentorColumns();
  return {
    key: role,
    name,
    hidden: false,
    protected: false,
    columns: all
      .filter((one) => one.in === 'always' || (one.in === 'codes') === coded)
      .map((one) => one.column),
    above: [],
    titles: true,
    rows: Array.from({ length: readyRows }, () => ({ look: 'plain', cells: [] })),
  };
}

function menteeColumns(): readonly RegistryColumn[] {
  const { mentee: words, both, categories } = registryWords;
  return [
    ...opening(words.name, words.contacts, 250),
    text(words.birth, 110),
    text(words.post, 150),
    choice(words.category, 170, categories),
    listed(words.topics, 280, 'need'),
    text(both.subjects, 140),
    ...consent(),
    day(both.entered),
    text(words.partner, 220, 'names'),
    ...formOfPair(),
    text(words.partnerPlace, 200),
    ...closing(words.case),
    text(words.passed, 140),
  ];
}

function mentorColumns(): readonly RegistryColumn[] {
  const { mentor: words, both } = registryWords;
  return [
    ...opening(words.name, words.contacts, 230),
    text(words.place, 200),
    text(words.post, 180),
    text(words.birth, 130),
    listed(words.topics, 280, 'need'),
    text(both.subjects, 140),
    text(words.achievements, 220),
    text(words.interests, 180),
    text(words.wantedAge, 120),
    text(words.time, 150),
    text(words.capacity, 100),
    ...consent(),
    day(both.entered),
    text(words.partner, 220, 'names'),
    ...formOfPair(),
    text(words.partnerPlace, 200),
    text(words.application, 120),
    text(words.criminalRecord, 140),
    text(words.medical, 140),
    text(words.mentorConsent, 150),
    text(words.agreement, 160),
    ...closing(words.case),
  ];
}

function opening(name: Words, contacts: Words, width: number): readonly RegistryColumn[] {
  const { number, code } = registryWords.both;
  const counting = column('number', number[0], 45, { kind: 'number', format: '0', align: 'center' });
  return [
    { in: 'always', column: counting },
    text(code, 110, 'codes'),
    text(name, 240, 'names'),
    text(contacts, width, 'names'),
  ];
}

function consent(): readonly RegistryColumn[] {
  const { both } = registryWords;
  return [day(both.consent), choice(both.signer, 130, Object.values(signerWords))];
}

function formOfPair(): readonly RegistryColumn[] {
  const { both } = registryWords;
  return [listed(both.form, 180, 'form'), listed(both.roleModel, 250, 'roleModel')];
}

function closing(caseWords: Words): readonly RegistryColumn[] {
  const { both } = registryWords;
  return [day(both.finished), text(both.results, 220), text(caseWords, 200)];
}

function text(words: Words, width: number, where: Private = 'always'): RegistryColumn {
  return { in: where, column: column(words[0], words[0], width, { note: words[1] || null }) };
}

function choice(words: Words, width: number, choices: readonly string[]): RegistryColumn {
  const { column: plain } = text(words, width);
  return { in: 'always', column: { ...plain, choices } };
}

/** With a drop-down that follows the school's own list. */
function listed(words: Words, width: number, list: 'need' | 'form' | 'roleModel'): RegistryColumn {
  const { column: plain } = text(words, width);
  return { in: 'always', column: { ...plain, choicesIn: { tab: 'lists', title: listWords[list].title } } };
}

function day(words: Words): RegistryColumn {
  const { column: plain } = text(words, 120);
  return { in: 'always', column: { ...plain, kind: 'date', align: 'center' } };
}
