import type { SpreadsheetState } from '../../host/state/workbook';
import { emptySpreadsheet } from '../../host/workbook/empty';
import { Chance } from './chance';
import { menteesTab } from './mentees';
import { mentorsTab } from './mentors';
import { Names } from './names';
import { groupTab, planTab, resultsTab } from './otherTabs';
import { menteesOf, mentorsOf } from './people';
import type { Planted } from './planted';

/** A workbook as a school keeps it by hand, with the mistakes that such workbooks have. */
export function school(): { workbook: SpreadsheetState; planted: Planted[] } {
  const chance = new Chance(12);
  const names = new Names(chance);
  const mentors = mentorsOf(chance, names);
  const mentees = menteesOf(chance, names);
  const menteeTab = menteesTab(mentees, mentors, chance);
  const mentorTab = mentorsTab(mentors, chance);
  const tabs = [menteeTab.tab, mentorTab.tab, planTab(), groupTab(), resultsTab()];
  return {
    workbook: { ...emptySpreadsheet('school', 12), sheets: tabs.map((tab) => tab.sheet) },
    planted: [...menteeTab.planted, ...mentorTab.planted],
  };
}
