import type { Ports } from '../ports';
import type { Handlers } from '../protocol/dispatch';
import { addColumn } from './addColumn';
import { applyFixes } from './applyFixes';
import { applyPairFill } from './applyPairFill';
import { approvePairs } from './approvePairs';
import { bindWord } from './bindWord';
import { buildSummary } from './buildSummary';
import { changeCondition } from './changeCondition';
import { changePairStatus } from './changePairStatus';
import { check } from './check';
import { checkRow } from './checkRow';
import { collectAnswers } from './collectAnswers';
import { comparePairs } from './comparePairs';
import { createOrder } from './createOrder';
import { createPairPaper } from './createPairPaper';
import { createRoadmap } from './createRoadmap';
import { createSurvey } from './createSurvey';
import { decidePrivacy } from './decidePrivacy';
import { describeCalls } from './describeCalls';
import { listApplications } from './listApplications';
import { listChanges } from './listChanges';
import { listPairs } from './listPairs';
import { listPairTexts } from './listPairTexts';
import { mergeApplications } from './mergeApplications';
import { pairOptions } from './pairOptions';
import { previewApplications } from './previewApplications';
import { previewFixes } from './previewFixes';
import { previewOrder } from './previewOrder';
import { previewPairFill } from './previewPairFill';
import { proposePairs } from './proposePairs';
import { putMarks } from './putMarks';
import { putProposal } from './putProposal';
import { readColumns } from './readColumns';
import { readPrivacy } from './readPrivacy';
import { readRules } from './readRules';
import { readSchool } from './readSchool';
import { readWords } from './readWords';
import { removeMarks } from './removeMarks';
import { replaceMentor } from './replaceMentor';
import { saveColumns } from './saveColumns';
import { saveRules } from './saveRules';
import { saveSchool } from './saveSchool';
import { selectPlace } from './selectPlace';
import { sendSurvey } from './sendSurvey';
import { setUp } from './setUp';
import { shareSummary } from './shareSummary';
import { status } from './status';
import { undoChange } from './undoChange';
import { undoPairs } from './undoPairs';

/** Which operation answers which call. */
export function handlers(ports: Ports, schemas: Readonly<Record<string, unknown>>): Handlers {
  return {
    calls: () => describeCalls(schemas),
    status: () => status(ports),
    'settings.read': () => readSchool(ports),
    'settings.save': (input) => saveSchool(ports, input),
    check: (input) => check(ports, input),
    'check.row': (input) => checkRow(ports, input),
    'columns.read': () => readColumns(ports),
    'columns.save': (input) => saveColumns(ports, input),
    'columns.add': (input) => addColumn(ports, input),
    'school.setUp': () => setUp(ports),
    'privacy.read': () => readPrivacy(ports),
    'privacy.decide': (input) => decidePrivacy(ports, input),
    'fixes.preview': (input) => previewFixes(ports, input),
    'fixes.apply': (input) => applyFixes(ports, input),
    'changes.list': () => listChanges(ports),
    'changes.undo': (input) => undoChange(ports, input),
    'marks.put': () => putMarks(ports),
    'marks.remove': () => removeMarks(ports),
    'applications.list': () => listApplications(ports),
    'applications.preview': (input) => previewApplications(ports, input),
    'applications.merge': (input) => mergeApplications(ports, input),
    'place.select': (input) => selectPlace(ports, input),
    'pairs.propose': (input) => proposePairs(ports, input),
    'pairs.approve': (input) => approvePairs(ports, input),
    'rules.read': () => readRules(ports),
    'rules.save': (input) => saveRules(ports, input),
    'rules.condition': (input) => changeCondition(ports, input),
    'words.read': () => readWords(ports),
    'words.bind': (input) => bindWord(ports, input),
    'pairs.options': (input) => pairOptions(ports, input),
    'pairs.compare': (input) => comparePairs(ports, input),
    'pairs.sheet': (input) => putProposal(ports, input),
    'pairs.standing': () => listPairs(ports),
    'pairs.status': (input) => changePairStatus(ports, input),
    'pairs.replace': (input) => replaceMentor(ports, input),
    'pairs.undo': (input) => undoPairs(ports, input),
    'pairs.fill.preview': () => previewPairFill(ports),
    'pairs.fill.apply': (input) => applyPairFill(ports, input),
    'pairs.texts': (input) => listPairTexts(ports, input),
    'pairs.paper': (input) => createPairPaper(ports, input),
    'roadmap.create': () => createRoadmap(ports),
    'order.preview': () => previewOrder(ports),
    'order.create': (input) => createOrder(ports, input),
    'survey.create': (input) => createSurvey(ports, input),
    'survey.send': (input) => sendSurvey(ports, input),
    'survey.collect': (input) => collectAnswers(ports, input),
    'summary.build': () => buildSummary(ports),
    'summary.share': (input) => shareSummary(ports, input),
  };
}
