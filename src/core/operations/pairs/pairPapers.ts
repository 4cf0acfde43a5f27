import { formatDay } from '../../cells/date';
import type { Paper } from '../../documents/blocks';
import { placesOf } from '../../matching/build';
import { readinessOf } from '../../matching/judging/readiness';
import { propose } from '../../matching/propose';
import { type LetterHead, lettersPaper, letterText } from '../../matchSheets/letters';
import { meetingPaper, meetingSheets, sheetText } from '../../matchSheets/meeting';
import type { PairCodes, PairTexts, PairTextsRequest } from '../../protocol/shapes/pairs';
import type { Person } from '../../registry/person';
import { initialsFirst, parseName } from '../../text/names';
import { nameOf } from '../../wording/matching';
import { meetingSheet, resultLetter } from '../../wording/matchSheets';
import { proposalInput } from '../matching/proposePairs';
import type { Desk } from '../run/desk';
import { currentPairs } from './currentPairs';

/** Sheets for the group meeting, or letters: as texts to copy, and as one paper. */
export interface PairPapers extends PairTexts {
  readonly paper: Paper;
}

interface Ready {
  readonly mentees: readonly Person[];
  readonly mentors: readonly Person[];
}

/** From the pairs in force, or, where there are none or the panel has wishes, from the proposal. Who is not ready takes no part. */
export function pairPapers(desk: Desk, request: PairTextsRequest): PairPapers {
  const input = proposalInput(desk, request);
  const standing = currentPairs(desk);
  const { locked, declined, keep, resume } = request;
  const wished = resume || locked.length + declined.length + keep.length > 0;
  const pairs: readonly PairCodes[] = standing.length === 0 || wished ? propose(input).pairs : standing;
  const ready: Ready = {
    mentees: readinessOf(input.mentees, input.notReady).ready,
    mentors: readinessOf(input.mentors, input.notReady).ready,
  };
  return request.kind === 'sheets' ? sheets(desk, pairs, ready) : letters(desk, pairs, ready);
}

/** The content without its day: the same sheets made tomorrow are the same. */
export function contentOf({ texts }: PairTexts, { today }: Desk): string {
  return JSON.stringify(texts).split(formatDay(today)).join('');
}

function sheets(desk: Desk, pairs: readonly PairCodes[], { mentees, mentors }: Ready): PairPapers {
  const place = { school: desk.settings.schoolShort, today: desk.today };
  const made = meetingSheets(pairs, mentees, mentors);
  const ofMentors = made.filter(({ person }) => person.role === 'mentor');
  const missing = pairs.length - ofMentors.reduce((sum, { partners }) => sum + partners.length, 0);
  return {
    sentence: [
      meetingSheet.says(ofMentors.length, made.length - ofMentors.length),
      ...(missing > 0 ? [meetingSheet.missing(missing)] : []),
    ].join(' '),
    texts: made.map((sheet) => textOf(sheet.person, sheetText(sheet, place))),
    paper: meetingPaper(made, place),
  };
}

function letters(desk: Desk, pairs: readonly PairCodes[], { mentees, mentors }: Ready): PairPapers {
  const { schoolShort, curatorPost, curatorName } = desk.settings;
  const name = parseName(curatorName);
  const head: LetterHead = {
    school: schoolShort,
    curatorPost,
    curatorName: name ? initialsFirst(name) : curatorName,
    today: desk.today,
  };
  const paired = new Set(pairs.flatMap(({ mentee, mentor }) => [mentee, mentor]));
  const left = [...mentees, ...mentors.filter((mentor) => placesOf(mentor) > 0)].filter(
    ({ code }) => !paired.has(code ?? ''),
  );
  return {
    sentence: resultLetter.says(left.length),
    texts: left.map((person) => textOf(person, letterText(person, head))),
    paper: lettersPaper(left, head),
  };
}

function textOf(person: Person, text: string): PairTexts['texts'][number] {
  return { code: person.code ?? '', name: nameOf(person), text };
}
