import type { Ports } from '../ports';
import type { Handlers } from '../protocol/dispatch';
import { approvePairs } from './approvePairs';
import { buildSummary } from './buildSummary';
import { check } from './check';
import { collectAnswers } from './collectAnswers';
import { createOrder } from './createOrder';
import { createRoadmap } from './createRoadmap';
import { createSurvey } from './createSurvey';
import { describeCalls } from './describeCalls';
import { previewOrder } from './previewOrder';
import { proposePairs } from './proposePairs';
import { readSchool } from './readSchool';
import { saveSchool } from './saveSchool';
import { selectPlace } from './selectPlace';
import { sendSurvey } from './sendSurvey';
import { shareSummary } from './shareSummary';
import { status } from './status';

/** Which operation answers which call. */
export function handlers(ports: Ports, schemas: Readonly<Record<string, unknown>>): Handlers {
  return {
    calls: () => describeCalls(schemas),
    status: () => status(ports),
    'settings.read': () => readSchool(ports),
    'settings.save': (input) => saveSchool(ports, input),
    check: () => check(ports),
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
