import type { Ports } from '../ports';
import type { Handlers } from '../protocol/dispatch';
import { listApplications } from './applications/listApplications';
import { mergeApplications } from './applications/mergeApplications';
import { previewApplications } from './applications/previewApplications';
import { applyFixes } from './checking/applyFixes';
import { check } from './checking/check';
import { checkRow } from './checking/checkRow';
import { listChanges } from './checking/listChanges';
import { previewFixes } from './checking/previewFixes';
import { putMarks } from './checking/putMarks';
import { removeMarks } from './checking/removeMarks';
import { undoChange } from './checking/undoChange';
import { describeCalls } from './describeCalls';
import { bindWord } from './matching/bindWord';
import { changeCondition } from './matching/changeCondition';
import { comparePairs } from './matching/comparePairs';
import { pairOptions } from './matching/pairOptions';
import { proposePairs } from './matching/proposePairs';
import { putProposal } from './matching/putProposal';
import { readRules } from './matching/readRules';
import { readWords } from './matching/readWords';
import { saveRules } from './matching/saveRules';
import { applyPairFill } from './pairs/applyPairFill';
import { approvePairs } from './pairs/approvePairs';
import { changePairStatus } from './pairs/changePairStatus';
import { createPairPaper } from './pairs/createPairPaper';
import { listPairs } from './pairs/listPairs';
import { listPairTexts } from './pairs/listPairTexts';
import { previewPairFill } from './pairs/previewPairFill';
import { replaceMentor } from './pairs/replaceMentor';
import { undoPairs } from './pairs/undoPairs';
import { createOrder } from './papers/createOrder';
import { createRoadmap } from './papers/createRoadmap';
import { previewOrder } from './papers/previewOrder';
import { addColumn } from './school/addColumn';
import { decidePrivacy } from './school/decidePrivacy';
import { readColumns } from './school/readColumns';
import { readPrivacy } from './school/readPrivacy';
import { readSchool } from './school/readSchool';
import { saveColumns } from './school/saveColumns';
import { saveSchool } from './school/saveSchool';
import { setUp } from './school/setUp';
import { selectPlace } from './selectPlace';
import { status } from './status';
import { buildSummary } from './summary/buildSummary';
import { shareSummary } from './summary/shareSummary';
import { collectAnswers } from './surveys/collectAnswers';
import { createSurvey } from './surveys/createSurvey';
import { sendSurvey } from './surveys/sendSurvey';

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
