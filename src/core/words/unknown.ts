import type { Person } from '../registry/person';
import type { Registries } from '../registry/registry';
import { subjectsIn } from '../registry/subjects';
import { privateKinds } from '../surveys/privateText';
import { stemOf } from '../text/stem';
import { type Lexicon, tellingStems, understand } from './lexicon';
import { nameStems, namesWithin } from './nameStems';
import { isIdle, wordsOf } from './stems';

/** A word of requests or competences that stands for nothing yet, or only for a guess. */
export interface Unknown {
  readonly stem: string;
  /** As most people write it. */
  readonly word: string;
  /** The people who wrote it. */
  readonly who: readonly Person[];
  /** Of them, those who wrote it where nothing at all was understood. */
  readonly lost: number;
  /** Up to two requests it stands in, as written. */
  readonly examples: readonly string[];
  /** Values that these people are known to speak of besides, with how many of them do. */
  readonly beside: ReadonlyMap<string, number>;
}

interface Tally {
  readonly forms: Map<string, number>;
  readonly people: Set<Person>;
  readonly lost: Set<Person>;
  readonly examples: Set<string>;
  readonly beside: Map<string, number>;
}

/** A word of a request that something was understood of is asked about when so many people write it. */
const often = 3;

/**
 * Words to ask about, most wanted first: those of requests nothing was understood of, and those that many people
 * write. Names of people are never among them, nor requests with a name or an address among the examples.
 */
export function unknownWords(registries: Registries, lexicon: Lexicon): readonly Unknown[] {
  const names = nameStems(registries);
  const read = new Map<string, Asking>();
  const tallies = new Map<string, Tally>();
  for (const person of [registries.mentees, registries.mentors].flatMap((one) => one?.people ?? [])) {
    const mine = new Set<string>();
    for (const topic of person.topics) {
      const asking = read.get(topic) ?? askingOf(topic, lexicon, names);
      read.set(topic, asking);
      for (const { word, stem } of asking.words) {
        const tally = tallyOf(tallies, stem);
        add(tally.forms, word);
        tally.people.add(person);
        if (asking.lost) tally.lost.add(person);
        if (asking.open && tally.examples.size < 2) tally.examples.add(topic);
        const values = [...person.subjects, ...(person.guesses ?? [])];
        if (!mine.has(stem)) for (const value of values) add(tally.beside, value);
        mine.add(stem);
      }
    }
  }
  return Array.from(tallies, ([stem, tally]) => unknownOf(stem, tally))
    .filter(({ who, lost }) => lost > 0 || who.length >= often)
    .sort((a, b) => b.lost - a.lost || b.who.length - a.who.length || (a.word < b.word ? -1 : 1));
}

/** A piece of text with its words that may be asked about. */
interface Asking {
  readonly words: readonly { readonly word: string; readonly stem: string }[];
  /** Nothing at all is certain of it. */
  readonly lost: boolean;
  /** May be shown as an example. */
  readonly open: boolean;
}

function askingOf(topic: string, lexicon: Lexicon, names: ReadonlySet<string>): Asking {
  const { values, settled, known } = understand(topic, lexicon);
  const certain = [...settled, ...subjectsIn(topic)];
  const guessed = values.some((value) => !certain.includes(value));
  // «язык» beside «английский» says nothing more. What is only a guess is asked about, for she alone can settle it.
  const understood = new Set([...(guessed ? [] : known()), ...certain.flatMap(tellingStems)]);
  const within = namesWithin(topic);
  const telling = wordsOf(topic)
    .map((word) => ({ word, stem: stemOf(word) }))
    .filter(({ stem }) => !isIdle(stem) && !understood.has(stem));
  const words = telling.filter(({ word, stem }) => !within.has(word) && !names.has(stem));
  return {
    words,
    lost: certain.length === 0,
    open: words.length === telling.length && within.size === 0 && privateKinds(topic).length === 0,
  };
}

function unknownOf(stem: string, { forms, people, lost, examples, beside }: Tally): Unknown {
  const [word] = Array.from(forms).sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0] as [string, number];
  return { stem, word, who: Array.from(people), lost: lost.size, examples: Array.from(examples), beside };
}

function tallyOf(tallies: Map<string, Tally>, stem: string): Tally {
  let tally = tallies.get(stem);
  if (!tally) {
    tally = { forms: new Map(), people: new Set(), lost: new Set(), examples: new Set(), beside: new Map() };
    tallies.set(stem, tally);
  }
  return tally;
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
