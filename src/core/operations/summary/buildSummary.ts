import { addDays } from '../../cells/date';
import { factsOf } from '../../journal/facts';
import { lastDone } from '../../journal/history';
import { indicators } from '../../monitoring/indicators';
import type { SummaryInput, SummaryPerson } from '../../monitoring/summaryInput';
import { summaryTab } from '../../monitoring/summaryTab';
import type { Ports } from '../../ports';
import { finished, type Outcome } from '../../protocol/outcome';
import type { SummaryReport } from '../../protocol/shapes/summary';
import { formById } from '../../registry/forms';
import type { Person } from '../../registry/person';
import { type RoadmapProgress, roadmapProgress } from '../../roadmaps/progress';
import { readRoadmap } from '../../roadmaps/read';
import { schoolRoadmap } from '../../roadmaps/school';
import type { SurveyStatistics } from '../../surveys/statistics';
import { directorSays } from '../../wording/director';
import { valueText } from '../../wording/monitoring';
import { blockedPeople } from '../matching/proposePairs';
import { currentPairs } from '../pairs/currentPairs';
import { type Desk, mentees, mentors, readDesk, requireOwnCodes } from '../run/desk';
import { exclusively } from '../run/exclusively';
import { record } from '../run/record';
import { invited } from '../surveys/surveyOfYear';

const soonDays = 14;

/** «Сводка»: figures for the director with the rule beside each, without names and codes. */
export function buildSummary(ports: Ports): Outcome<SummaryReport> {
  return exclusively(ports, () => {
    const desk = readDesk(ports);
    requireOwnCodes(desk);
    const input = summaryInput(desk);
    const sheetId = ports.workbook.putTab(summaryTab(input));
    record(ports, { operation: 'summary', key: `${desk.settings.schoolYear} ${desk.today}`, state: 'done' });
    return finished({
      sentence: directorSays.built,
      figures: indicators(input)
        .filter((figure) => figure.section !== 'survey' || figure.id !== 'survey-mean')
        .map((figure) => ({ title: figure.title, value: valueText(figure), note: figure.rule })),
      tab: { sheetId, row: 1, column: 1 },
    });
  });
}

function summaryInput(desk: Desk): SummaryInput {
  const blocked = blockedPeople(desk);
  const { settings } = desk;
  const { thresholds } = desk.lists;
  const summed = (person: Person): SummaryPerson => ({
    code: person.code,
    kind: kindOf(person),
    ready: person.code !== null && !blocked.has(person.code),
    consent: person.consent.state === 'yes',
  });
  return {
    schoolFull: settings.schoolFull || settings.schoolShort,
    schoolYear: settings.schoolYear,
    today: desk.today,
    mentees: mentees(desk).map(summed),
    mentors: mentors(desk).map((mentor) => ({
      ...summed(mentor),
      capacity: mentor.capacity ?? thresholds.usualCapacity,
    })),
    pairs: currentPairs(desk).map(({ mentee, mentor, form }) => ({ mentee, mentor, form })),
    pupils: settings.pupils,
    teachers: settings.teachers,
    smallestGroup: thresholds.smallestGroup,
    roadmap: roadmapNow(desk),
    survey: surveyNow(desk),
    targets: {},
  };
}

function kindOf(person: Person): SummaryPerson['kind'] {
  if (person.form === null) return person.schoolClass ? 'pupil' : 'other';
  const side = formById(person.form)[person.role];
  if (side === 'pupil') return 'pupil';
  return side === 'employee' ? 'teacher' : 'other';
}

function roadmapNow(desk: Desk): RoadmapProgress | null {
  const grid = desk.owned.get('roadmap');
  const reading = grid ? readRoadmap(grid) : null;
  if (!reading) return null;
  const numbers = schoolRoadmap.stages.map((stage) => stage.number);
  return roadmapProgress(reading.rows, numbers, desk.today, addDays(desk.today, soonDays));
}

/** Only what the curator has collected already is reported on: the summary never says more than her tabs. */
function surveyNow(desk: Desk): SummaryInput['survey'] {
  const statistics = factsOf(lastDone(desk.history, 'collect')?.data ?? '').statistics;
  return statistics
    ? { invited: invited(desk, 'expectations').length, statistics: statistics as SurveyStatistics }
    : null;
}
