import { cellText } from '../../cells/cell';
import type { Grid } from '../../cells/grid';
import { schoolYearOf } from '../../cells/schoolYear';
import type { Ports } from '../../ports';
import type { MappedColumn, MappedTab, Mapping } from '../../protocol/shapes/columns';
import type { FieldId } from '../../registry/fields';
import { readRegistries } from '../../registry/recognise';
import {
  type ColumnMatch,
  questionsIn,
  type ReadTab,
  type Registries,
  type TabRole,
} from '../../registry/registry';
import { fieldTitle } from '../../registry/titles/fieldTable';
import { fieldsOf } from '../../registry/titles/meanings';
import { sample } from '../../registry/titles/samples';
import type { Settings } from '../../settings/settings';
import { readSettings } from '../../settings/tab';
import {
  columnWords,
  mappingSentence,
  missingWords,
  tabRoleWords,
  tabWords,
} from '../../wording/recognition';

/** The curator's tabs, and how they are understood. */
export interface Recognised {
  readonly grids: readonly Grid[];
  readonly registries: Registries;
  readonly privacy: Settings['privacy'];
}

export function readTabs(ports: Ports): Recognised {
  const today = ports.clock.today();
  const wanted = ports.workbook.tabs().filter(({ owned }) => owned === null || owned === 'settings');
  const all = ports.workbook.read(wanted);
  const grids = all.filter((grid) => grid.ownedTab === null);
  const settings = all.find((grid) => grid.ownedTab === 'settings') ?? null;
  return {
    grids,
    registries: readRegistries(grids, today),
    privacy: readSettings(settings, schoolYearOf(today)).privacy,
  };
}

export function mappingOf({ grids, registries, privacy }: Recognised): Mapping {
  const read = registries.tabs.filter((tab) => tab.other === null).map((tab) => tab.role);
  return {
    sentence: mappingSentence(questionsIn(registries), read),
    tabs: registries.tabs.map((tab) =>
      mappedTab(grids.find((one) => one.sheetId === tab.sheetId)!, tab, privacy === 'codes'),
    ),
    roles: Object.entries(tabRoleWords).map(([value, title]) => ({ value, title })),
  };
}

/** What does as well as a missing column. */
const instead: Readonly<Partial<Record<FieldId, readonly FieldId[]>>> = {
  topics: ['subjects'],
  schoolClass: ['post'],
  birth: ['age'],
  email: ['contacts'],
  contacts: ['email', 'phone'],
};

const missingIn: Readonly<Record<TabRole, readonly FieldId[]>> = {
  mentee: ['form', 'topics', 'schoolClass', 'birth', 'consent', 'email', 'roleModel'],
  mentor: ['form', 'topics', 'capacity', 'birth', 'consent', 'email', 'roleModel'],
  both: ['role', 'form', 'topics', 'schoolClass', 'birth', 'capacity', 'consent', 'email', 'roleModel'],
  team: ['post', 'duties'],
  partner: ['contacts'],
  pairs: [],
  none: [],
};

/** Needed or useful fields that no column of the tab has, and none that the curator is asked about may have. */
function missingFields({ role, other, columns }: ReadTab, codesOnly: boolean): readonly FieldId[] {
  // A tab for both without a column of roles is read only when it has one.
  if (other !== null && (role !== 'both' || other.kind !== 'noRole')) return [];
  const there = new Set(
    columns.flatMap(({ field, asked, candidates }) => (field ? [field] : asked ? candidates : [])),
  );
  // A school that keeps codes only has no use for these in the spreadsheet.
  const secret = (field: FieldId): boolean => codesOnly && (field === 'birth' || field === 'email');
  return missingIn[role].filter(
    (field) => !secret(field) && ![field, ...(instead[field] ?? [])].some((one) => there.has(one)),
  );
}

function mappedTab(grid: Grid, tab: ReadTab, codesOnly: boolean): MappedTab {
  return {
    sheetId: tab.sheetId,
    name: tab.sheetName,
    role: tab.role,
    asked: tab.asked,
    because: tabWords(tab.role, tab.because, tab.other),
    remembered: tab.because[0]?.kind === 'answer',
    row: tab.headerRow ?? 1,
    columns: tab.columns
      .filter(({ title, field, asked }) => title !== '' || field !== null || asked)
      .map((match) => mappedColumn(grid, tab, match)),
    fields: fieldsOf(tab.role).map((field) => ({ value: field, title: fieldTitle(field) })),
    missing: missingFields(tab, codesOnly).map((field) => ({
      field,
      title: fieldTitle(field),
      why: missingWords[field] ?? '',
    })),
  };
}

function mappedColumn(grid: Grid, { columns, firstRow }: ReadTab, match: ColumnMatch): MappedColumn {
  const { column, title, field, asked, because, candidates } = match;
  const rivals =
    asked && field === null
      ? columns.filter((one) => one !== match && one.asked && one.candidates[0] === candidates[0])
      : [];
  const texts = sample(grid, firstRow, column).map(cellText);
  return {
    column,
    title,
    field: field ?? '',
    asked,
    because: columnWords(
      match,
      rivals.map((one) => one.title),
    ),
    remembered: because === 'answer',
    owned: because === 'owned',
    examples: Array.from(new Set(texts))
      .slice(0, 3)
      .map((text) => (text.length > 60 ? `${text.slice(0, 59)}…` : text)),
    candidates,
  };
}
