import { subjectsIn } from '../../../src/core/registry/subjects';
import { splitTopics } from '../../../src/core/registry/values/topics';
import { lexiconOf, understand } from '../../../src/core/words/lexicon';
import type { Request } from './requests';

export interface Measured {
  /** Share of the requests whose likeliest value is right; of which a right value is found at all. */
  readonly first: number;
  readonly found: number;
  /** Share of right values among all that were given. */
  readonly precision: number;
  readonly wrong: readonly string[];
}

const nothingBound = lexiconOf(new Map(), []);

/** As a registry is read: a request is cut into pieces, and each piece speaks for itself. */
export function valuesOf(text: string): readonly string[] {
  const pieces = splitTopics(text).map((piece) => understand(piece, nothingBound).values);
  return Array.from(
    new Set([...pieces.flatMap((values) => values.slice(0, 1)), ...pieces.flat(), ...subjectsIn(text)]),
  );
}

export function measure(requests: readonly Request[], of = valuesOf): Measured {
  const found = requests.map(([text, ...right]) => ({ text, right, values: of(text) }));
  const all = found.flatMap(({ values, right }) => values.map((value) => right.includes(value)));
  return {
    first: share(found.map(({ values, right }) => isRight(right, values.slice(0, 1)))),
    found: share(found.map(({ values, right }) => isRight(right, values))),
    precision: share(all),
    wrong: found
      .filter(
        ({ values, right }) => !isRight(right, values) || values.some((value) => !right.includes(value)),
      )
      .map(({ text, values }) => `${text} → ${values.join(', ') || '?'}`),
  };
}

/** Of a request that says nothing, nothing must be made. */
function isRight(right: readonly string[], values: readonly string[]): boolean {
  return right.length === 0 ? values.length === 0 : values.some((value) => right.includes(value));
}

function share(marks: readonly boolean[]): number {
  return marks.length === 0 ? 0 : marks.filter(Boolean).length / marks.length;
}
