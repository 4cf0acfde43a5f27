import type { Differences, Stranger } from '../../../identity/compare';
import { at, type CheckContext, type Rule, rewritten, type Spot } from '../../rule';

const blocks = ['pairing', 'order', 'mail'] as const;

/** Codes that were written by hand, or stayed in a row that somebody else has taken. */
export const identityRules: readonly Rule[] = [
  {
    id: 'code.foreign',
    severity: 'error',
    blocks,
    looks: 'tabs',
    hides: ['code.former'],
    find: (context) => spots(context, ({ foreign }) => foreign).map((spot) => restored(context, spot)),
  },
  {
    id: 'code.other',
    severity: 'error',
    blocks,
    looks: 'tabs',
    hides: ['code.former'],
    find: (context) =>
      spots(context, ({ moved, others }) => [...moved, ...others]).map((spot) => restored(context, spot)),
  },
  {
    id: 'code.former',
    severity: 'hint',
    blocks: [],
    looks: 'tabs',
    find: (context) => {
      const present = new Set(context.registry.people.map(({ code }) => code));
      const coded = new Set(
        context.registry.people.flatMap(({ code, place }) => (code === null ? [] : [place.row])),
      );
      return spots(context, ({ former }) =>
        former.filter(({ own, person }) => !present.has(own) && coded.has(person.place.row)),
      );
    },
  },
];

function spots(context: CheckContext, of: (found: Differences) => readonly Stranger[]): readonly Spot[] {
  const { strangers, registry } = context;
  const here = strangers ? of(strangers).filter(({ person }) => person.role === registry.role) : [];
  return here.map(({ person, own }) => at(context, person, 'code', { own: own ?? '' }));
}

/** One click gives the person's own code back, where nobody else stands under it. */
function restored(context: CheckContext, spot: Spot): Spot {
  const own = String(spot.data.own);
  return context.registry.people.some(({ code }) => code === own) ? spot : rewritten(context, spot, own);
}
