import { formatDay } from '../../cells/date';
import { countOf, factsOf } from '../../journal/facts';
import { latest } from '../../journal/history';
import type { Ports } from '../../ports';
import type { Input, Output } from '../../protocol/calls';
import type { Outcome } from '../../protocol/outcome';
import { Refused } from '../../protocol/refused';
import type { PairPaperKind } from '../../protocol/shapes/pairs';
import { hashOf } from '../../text/hash';
import { pairPaper } from '../../wording/matchSheets';
import { refusals } from '../../wording/refusals';
import { fits } from '../run/budget';
import { type Desk, matchingTabs, readDesk, requireOwnCodes } from '../run/desk';
import { exclusively } from '../run/exclusively';
import { makeOnce } from '../run/makeOnce';
import { missingSettings } from '../run/missingSettings';
import { requireEditable } from '../run/requireEditable';
import { contentOf, pairPapers } from './pairPapers';

/** A Google Doc holds little more than a million; with titles and empty lines a sheet has a third more than its text. */
const mostLetters = 700_000;

/** The sheets or the letters as one Google Doc; the same content is one document, whatever was cut off where. */
export function createPairPaper(ports: Ports, input: Input<'pairs.paper'>): Outcome<Output<'pairs.paper'>> {
  const link = ports.rights.missing(['documents']);
  if (link !== null) throw new Refused(refusals.needsAuthorization(link));
  return exclusively(ports, () => {
    const desk = readDesk(ports, false, matchingTabs);
    requireOwnCodes(desk);
    requireEditable(ports, desk);
    const missing = input.kind === 'letters' ? missingSettings(desk.settings) : [];
    if (missing.length > 0) throw new Refused(refusals.settingsMissing(missing));
    const papers = pairPapers(desk, input);
    const { paper } = papers;
    const parts = paper.blocks.length;
    if (parts === 0) throw new Refused(refusals.nothingToPrint(papers.sentence));
    const letters = papers.texts.reduce((sum, { text }) => sum + text.length, 0);
    if (letters > mostLetters)
      throw new Refused(refusals.nothingToPrint(pairPaper.tooLong(papers.texts.length)));
    const hash = hashOf(contentOf(papers, desk));
    const made = makeOnce(ports, desk.history, input.ifUnknown, {
      operation: 'paper',
      key: keyFor(desk, input.kind, hash),
      title: paper.title,
      hash,
      traced: false,
      create: () => ports.documents.create(paper.title),
      opens: ports.documents.opens,
      address: ports.documents.address,
      fill: (id, left) => {
        const from = { blocks: countOf(left, 'blocks'), elements: countOf(left, 'elements') };
        const filled = ports.documents.fill(id, paper, from, (ms) => fits(ports.clock, ms));
        const more =
          filled.blocks < parts ? { done: filled.blocks, total: parts, sentence: pairPaper.progress } : null;
        return { data: JSON.stringify(more ? filled : { title: paper.title, on: desk.today }), more };
      },
    });
    const { title = paper.title, on = desk.today } = factsOf(made.data);
    const output = {
      sentence: made.created ? pairPaper.created(papers.sentence) : pairPaper.already,
      created: made.created,
      document: {
        title: String(title),
        address: ports.documents.address(made.id),
        date: formatDay(String(on)),
      },
    };
    return { output, more: made.more };
  });
}

/** Numbered: a finished document with other content stays, and the next number begins; an unfinished one is gone on with. */
function keyFor(desk: Desk, kind: PairPaperKind, hash: string): string {
  for (let n = 1; ; n++) {
    const key = `${desk.settings.schoolYear} ${kind} ${n}`;
    const entry = latest(desk.history, 'paper', key);
    if (entry?.state !== 'done' || entry.hash === hash) return key;
  }
}
