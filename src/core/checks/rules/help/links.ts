import { formTitle } from '../../../registry/forms';
import type { Person } from '../../../registry/person';
import { isSamePerson, type Link, meantBy } from '../../links';
import { byCode, linksByPerson, partnersIn, partnerText, stepOf } from '../../pairedWith';
import { at, type CheckContext, type Rule, rewritten, type Spot } from '../../rule';

/** The pair is written on both tabs by name, and the two copies drift apart. */
export const linkRules: readonly Rule[] = [
  {
    id: 'link.unknown',
    severity: 'warning',
    looks: 'tabs',
    find: (context) =>
      context.links
        .filter(({ found }) => found.length === 0)
        .map(({ person, written }) => at(context, person, 'linkedName', { written })),
  },
  {
    id: 'link.ambiguous',
    severity: 'warning',
    looks: 'tabs',
    find: (context) =>
      context.links
        .filter(({ found }) => found.length > 1)
        .map(({ person, written, found }) =>
          at(context, person, 'linkedName', { written, count: found.length }),
        ),
  },
  {
    id: 'link.twoMentors',
    severity: 'warning',
    looks: 'tabs',
    hides: ['link.disagree'],
    find: (context) => (context.registry.role === 'mentee' ? twoMentors(context) : []),
  },
  { id: 'link.disagree', severity: 'warning', looks: 'tabs', find: disagreements },
  {
    id: 'link.approved',
    severity: 'warning',
    looks: 'tabs',
    hides: ['link.disagree'],
    find: otherThanApproved,
  },
];

/** Two names in the mentee's cell, or two mentors of one form who both name the mentee. */
function twoMentors(context: CheckContext): readonly Spot[] {
  const spots: Spot[] = [];
  const mentorsOf = new Map<Person, Person[]>();
  for (const link of context.backLinks) {
    const mentee = meantBy(link);
    if (mentee) mentorsOf.set(mentee, [...(mentorsOf.get(mentee) ?? []), link.person]);
  }
  for (const person of context.registry.people) {
    if (person.linkedNames.length > 1) {
      spots.push(at(context, person, 'linkedName', { mentors: person.linkedNames.join(', ') }));
      continue;
    }
    const mentors = mentorsOf.get(person) ?? [];
    const second = mentors.find((mentor, i) => mentors.findIndex(({ form }) => form === mentor.form) < i);
    if (!second) continue;
    const field = context.reader.has('linkedName') ? 'linkedName' : 'name';
    const names = mentors.filter(({ form }) => form === second.form).map(({ name }) => name?.raw ?? '');
    const form = second.form ? formTitle(second.form) : '';
    spots.push(at(context, person, field, { mentors: names.join(', '), form }));
  }
  return spots;
}

/** This row names somebody whose own row names other people only. Told once for a pair, on the mentees' tab first. */
function disagreements(context: CheckContext): readonly Spot[] {
  const { links, backLinks, registry } = context;
  const toldThere = new Set(
    registry.role === 'mentor' ? disagreeing(backLinks, links).map(({ person }) => person) : [],
  );
  const spots: Spot[] = [];
  for (const link of disagreeing(links, backLinks)) {
    const partner = meantBy(link) as Person;
    if (toldThere.has(partner)) continue;
    const { row, sheetName } = partner.place;
    const names = partner.linkedNames.join(', ');
    spots.push(
      at(context, link.person, 'linkedName', {
        written: link.written,
        row: row as number,
        tab: sheetName,
        names,
      }),
    );
  }
  return spots;
}

/** The row names other people than «Пары»: the pairs have changed since the names were written. */
function otherThanApproved(context: CheckContext): readonly Spot[] {
  const { pairs = [], registry, settings } = context;
  const others = byCode(context.other?.people ?? []);
  const partnersOf = partnersIn(pairs, registry.role);
  const linksOf = linksByPerson(context.links);
  return registry.people.flatMap((person): readonly Spot[] => {
    const step = stepOf(person, linksOf.get(person) ?? [], partnersOf(person), others);
    if (step === null) return [];
    const names = step.map((one) => partnerText(one, settings.privacy === 'codes')).join(', ');
    const written = person.linkedNames.join(', ');
    return [rewritten(context, at(context, person, 'linkedName', { written, names }), names)];
  });
}

function disagreeing(links: readonly Link[], back: readonly Link[]): readonly Link[] {
  const said = new Map<Person, Link[]>();
  for (const link of back) said.set(link.person, [...(said.get(link.person) ?? []), link]);
  return links.filter((link) => {
    const partner = meantBy(link);
    const answers = partner ? (said.get(partner) ?? []) : [];
    // A name that is not on the list, or fits two people, proves nothing.
    if (answers.length === 0 || answers.some((answer) => meantBy(answer) === null)) return false;
    return !answers.some((answer) => isSamePerson(meantBy(answer) as Person, link.person));
  });
}
