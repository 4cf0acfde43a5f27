import { addDays, formatDay } from '../../cells/date';
import { type SchoolYear, schoolYear } from '../../cells/schoolYear';
import { statesOf } from '../../journal/history';
import type { Ports } from '../../ports';
import { finished, type Outcome } from '../../protocol/outcome';
import { Refused } from '../../protocol/refused';
import type { RoadmapReport } from '../../protocol/shapes/papers';
import type { PlaceRef } from '../../protocol/shapes/place';
import { roadmapProgress } from '../../roadmaps/progress';
import { readRoadmap } from '../../roadmaps/read';
import { scheduleRoadmap } from '../../roadmaps/schedule';
import { schoolRoadmap } from '../../roadmaps/school';
import { roadmapTab } from '../../roadmaps/tab';
import type { Settings } from '../../settings/settings';
import { settingTitles } from '../../settings/tab';
import { refusals } from '../../wording/refusals';
import { roadmapSays } from '../../wording/roadmapReport';
import { type Desk, readDesk } from '../run/desk';
import { exclusively } from '../run/exclusively';
import { missingSettings } from '../run/missingSettings';
import { record } from '../run/record';
import { headInitialsFirst, shortNameOf } from './officials';

const soonDays = 14;

/**
 * Makes the roadmap of the school year once. A finished one belongs to the curator and is only reported on;
 * one that was cut off while being written is written again.
 */
export function createRoadmap(ports: Ports): Outcome<RoadmapReport> {
  return exclusively(ports, () => {
    const desk = readDesk(ports);
    const key = desk.settings.schoolYear;
    const grid = desk.owned.get('roadmap');
    const last = statesOf(desk.history, 'roadmap');
    const mine = last.get(key)?.state;
    // A filled tab that the journal does not know stays as well: only the journal was lost.
    if (grid && (mine === 'done' || (last.size === 0 && readRoadmap(grid))))
      return finished(report(desk, false));
    if (grid && mine === undefined && last.size > 0) throw new Refused(refusals.otherYear());
    const year = ready(desk.settings);
    record(ports, { operation: 'roadmap', key, state: 'started' });
    ports.workbook.putTab(roadmapTab(scheduleRoadmap(schoolRoadmap, year), heading(desk.settings, year)));
    record(ports, { operation: 'roadmap', key, state: 'done' });
    const made = ports.workbook.tabs().filter((tab) => tab.owned === 'roadmap');
    const owned = new Map(ports.workbook.read(made).map((one) => ['roadmap', one]));
    return finished(report({ ...desk, owned }, true));
  });
}

function ready(settings: Settings): SchoolYear {
  const year = schoolYear(settings.schoolYear);
  const missing = [...missingSettings(settings), ...(year ? [] : [settingTitles.schoolYear.toLowerCase()])];
  if (!year || missing.length > 0) throw new Refused(refusals.settingsMissing(missing));
  return year;
}

function heading(settings: Settings, year: SchoolYear) {
  return {
    schoolShort: settings.schoolShort,
    year,
    headPost: settings.headPost,
    headName: shortNameOf(settings.headName),
    headInitialsFirst: headInitialsFirst(settings),
    curatorName: shortNameOf(settings.curatorName),
  };
}

function report(desk: Desk, created: boolean): RoadmapReport {
  const grid = desk.owned.get('roadmap');
  const reading = grid ? readRoadmap(grid) : null;
  if (!grid || !reading) throw new Refused(refusals.tabChanged('Дорожная карта'));
  const { rows } = reading;
  const numbers = schoolRoadmap.stages.map((stage) => stage.number);
  const progress = roadmapProgress(rows, numbers, desk.today, addDays(desk.today, soonDays));
  const days = rows.flatMap((row) => [row.start, row.due]).filter((day): day is string => day !== null);
  const placeOf = (row: number): PlaceRef => ({ sheetId: grid.sheetId, row, column: 1 });
  return {
    sentence: created ? roadmapSays.created(rows.length) : roadmapSays.standing(progress.total),
    created,
    rows: rows.length,
    from: days.length > 0 ? formatDay([...days].sort()[0]!) : '',
    to: days.length > 0 ? formatDay([...days].sort().reverse()[0]!) : '',
    done: progress.total.done,
    overdue: progress.total.overdue,
    soon: [...progress.overdue, ...progress.soon].slice(0, 12).map((row) => ({
      term: row.due ? formatDay(row.due) : row.term,
      title: row.title,
      place: placeOf(row.row),
    })),
    stages: progress.stages.map((stage) => ({
      title: schoolRoadmap.stages.find((one) => one.number === stage.stage)?.title ?? '',
      done: stage.done,
      total: stage.total,
    })),
    tab: placeOf(1),
  };
}
