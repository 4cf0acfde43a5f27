import type { Ports } from '../ports';
import type { Handlers } from '../protocol/dispatch';
import { addColumn } from './addColumn';
import { applyFixes } from './applyFixes';
import { approvePairs } from './approvePairs';
import { buildSummary } from './buildSummary';
import { check } from './check';
import { checkRow } from './checkRow';
import { collectAnswers } from './collectAnswers';
import { createOrder } from './createOrder';
import { createRoadmap } from './createRoadmap';
import { createSurvey } from './createSurvey';
import { decidePrivacy } from './decidePrivacy';
import { describeCalls } from './describeCalls';
import { listApplications } from './listApplications';
import { listChanges } from './listChanges';
import { mergeApplications } from './mergeApplications';
import { previewApplications } from './previewApplications';
import { previewFixes } from './previewFixes';
import { previewOrder } from './previewOrder';
import { proposePairs } from './proposePairs';
import { putMarks } from './putMarks';
import { readColumns } from './readColumns';
import { readPrivacy } from './readPrivacy';
import { readSchool } from './readSchool';
import { removeMarks } from './removeMarks';
import { saveColumns } from './saveColumns';
import { saveSchool } from './saveSchool';
import { selectPlace } from './selectPlace';
import { sendSurvey } from './sendSurvey';
import { setUp } from './setUp';
import { shareSummary } from './shareSummary';
import { status } from './status';
import { undoChange } from './undoChange';

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
    'roadmap.create': () => createRoadmap(ports),
    'order.preview': () => previewOrder(ports),
    'order.create': (input) => createOrder(ports, input),
    'survey.create': (input) => createSurvey(ports, input),
    'survey.send': (input) => sendSurvey(ports, input),
    'survey.collect': () => collectAnswers(ports),
    'summary.build': () => buildSummary(ports),
    'summary.share': (input) => shareSummary(ports, input),
  };
}
