import { eachAt, type Rule } from '../../rule';

/** What is asked for and what is offered. */
export const needRules: readonly Rule[] = [
  {
    id: 'topics.missing',
    severity: 'warning',
    find: eachAt(
      'topics',
      ({ topics, subjects }, { reader }) =>
        reader.has('topics') && topics.length === 0 && subjects.length === 0,
    ),
  },
  {
    id: 'topics.unknown',
    severity: 'hint',
    // A need of the school's own stands on «Списки».
    looks: 'tabs',
    find: eachAt('topics', ({ topics, subjects }) => topics.length > 0 && subjects.length === 0),
  },
];
