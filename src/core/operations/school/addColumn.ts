import type { Ports } from '../../ports';
import type { Input } from '../../protocol/calls';
import { finished, type Outcome } from '../../protocol/outcome';
import { Refused } from '../../protocol/refused';
import type { AddedColumn } from '../../protocol/shapes/columns';
import type { FieldId } from '../../registry/fields';
import type { TabRole } from '../../registry/registry';
import { ownedFieldKey } from '../../registry/titles/columns';
import { fieldTitle } from '../../registry/titles/fieldTable';
import { fieldsOf } from '../../registry/titles/meanings';
import type { Lists } from '../../settings/lists';
import { readLists } from '../../settings/listsTab';
import { addedColumn, missingWords } from '../../wording/recognition';
import { refusals } from '../../wording/refusals';
import type { Desk } from '../run/desk';
import { exclusively } from '../run/exclusively';
import { record } from '../run/record';
import { readTabs } from './mapping';

export function addColumn(ports: Ports, input: Input<'columns.add'>): Outcome<AddedColumn> {
  return exclusively(ports, () => finished(addFieldColumn(ports, readTabs(ports), input)));
}

/** Adds a column of ours right of the curator's, with a drop-down where the field has a list. Pressed twice, adds one. */
export function addFieldColumn(
  ports: Ports,
  { grids, registries }: Pick<Desk, 'grids' | 'registries'>,
  { sheetId, field: asked }: Input<'columns.add'>,
): AddedColumn {
  const tab = registries.tabs.find((one) => one.sheetId === sheetId);
  if (!tab || tab.headerRow === null) throw new Refused(refusals.placeGone());
  const field = fieldsOf(tab.role).find((one) => one === asked);
  if (!field) throw new Refused(refusals.wrongRequest(`столбец «${asked}»`));
  const { sheetName, headerRow } = tab;
  const key = ownedFieldKey(field);
  const there = tab.columns.find((one) => one.field === field);
  const marked = grids.find((grid) => grid.sheetId === sheetId)?.ownedColumns.some((one) => one.key === key);
  // A run cut off after the mark has left the column without its title: it goes on below.
  if (there && !(marked && there.title === ''))
    return {
      sentence: addedColumn.there(there.title, sheetName),
      place: { sheetId, row: headerRow, column: there.column },
    };
  if (!ports.workbook.editable(sheetId)) throw new Refused(refusals.tabsProtected([sheetName]));
  const title = columnTitle(field, tab.role);
  const column = ports.workbook.ownColumn(sheetId, {
    key,
    title,
    note: addedColumn.note(missingWords[field] ?? ''),
    headerRow,
    unmarked: null,
    choices: choicesOf(field, listsOf(ports)),
  });
  record(ports, { operation: 'columns', key: `${sheetId} ${key}`, state: 'done' });
  return {
    sentence: addedColumn.done(title, sheetName),
    place: { sheetId, row: headerRow, column },
  };
}

export function columnTitle(field: FieldId, role: TabRole): string {
  const titles: Readonly<Partial<Record<TabRole, string>>> = field === 'topics' ? addedColumn.title : {};
  return titles[role] ?? fieldTitle(field);
}

function listsOf(ports: Ports): Lists {
  const [grid] = ports.workbook.read(ports.workbook.tabs().filter((tab) => tab.owned === 'lists'));
  return readLists(grid ?? null);
}

const yesOrNo: ReadonlySet<FieldId> = new Set<FieldId>([
  'consent',
  'consentPublish',
  'consentThird',
  'consentParent',
  'mentorConsent',
  'application',
  'interview',
  'criminalRecord',
  'medical',
]);

/** Values to choose from; null for fields of free text. */
function choicesOf(field: FieldId, lists: Lists): readonly string[] | null {
  const models = lists.forms.flatMap(({ roleModels }) => roleModels);
  const known: Readonly<Partial<Record<FieldId, readonly string[]>>> = {
    form: lists.forms.map(({ title }) => title),
    roleModel: Array.from(new Set(models)),
    topics: lists.needs,
    kind: lists.kinds,
    role: addedColumn.roles,
    consentSigner: addedColumn.signers,
  };
  const choices = yesOrNo.has(field) ? addedColumn.yesNo : (known[field] ?? []);
  return choices.length > 0 ? choices : null;
}
