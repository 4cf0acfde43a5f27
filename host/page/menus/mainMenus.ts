import type { Edit } from '../../server/protocol';
import { columnLetters } from '../grid/address';
import { askText } from '../panels/questions';
import type { Workplace } from '../workplace';
import type { MenuItem } from './menu';
import type { TopMenu } from './menuBar';

/** The menus that every table has; only what works here. */
export function mainMenus(place: Workplace, find: () => void): TopMenu[] {
  return [
    { title: 'Файл', items: () => fileItems(place) },
    { title: 'Правка', items: () => editItems(place, find) },
    { title: 'Вид', items: () => viewItems(place) },
    { title: 'Вставка', items: () => insertItems(place) },
    { title: 'Данные', items: () => dataItems(place) },
  ];
}

/** What the right button offers on cells, row numbers or column letters. */
export function contextItems(place: Workplace, on: 'cells' | 'rows' | 'columns'): MenuItem[] {
  const lines = on === 'rows' ? rowItems(place) : on === 'columns' ? columnItems(place) : cellItems(place);
  return [...clipboardItems(place), 'line', ...lines];
}

function fileItems(place: Workplace): MenuItem[] {
  return [
    {
      title: 'Скачать .xlsx',
      act: () => {
        place.editor.commit();
        location.assign('/workbook.xlsx');
      },
    },
  ];
}

function editItems(place: Workplace, find: () => void): MenuItem[] {
  const { book } = place;
  return [
    { title: 'Отменить', keys: 'Ctrl+Z', off: !book.canUndo, act: () => void place.edit({ kind: 'undo' }) },
    { title: 'Повторить', keys: 'Ctrl+Y', off: !book.canRedo, act: () => void place.edit({ kind: 'redo' }) },
    'line',
    ...clipboardItems(place),
    'line',
    {
      title: 'Заполнить вниз',
      keys: 'Ctrl+D',
      off: place.selection.box.rows < 2,
      act: () => place.fill('down'),
    },
    {
      title: 'Заполнить вправо',
      keys: 'Ctrl+R',
      off: place.selection.box.columns < 2,
      act: () => place.fill('right'),
    },
    { title: 'Очистить ячейки', keys: 'Delete', act: () => place.clear() },
    'line',
    { title: 'Найти', keys: 'Ctrl+F', act: find },
  ];
}

function viewItems(place: Workplace): MenuItem[] {
  const { active, sheets } = place.book;
  const at = place.selection.active;
  const freeze = (rows: number, columns: number) => () =>
    void place.edit({ kind: 'freeze', sheet: active.id, rows, columns });
  const hidden = sheets.filter((sheet) => sheet.hidden);
  return [
    {
      title: 'Закрепить',
      items: [
        { title: `До строки ${at.row + 1}`, act: freeze(at.row + 1, active.frozenColumns) },
        {
          title: 'Нет закреплённых строк',
          off: active.frozenRows === 0,
          act: freeze(0, active.frozenColumns),
        },
        'line',
        { title: `До столбца ${columnLetters(at.column)}`, act: freeze(active.frozenRows, at.column + 1) },
        {
          title: 'Нет закреплённых столбцов',
          off: active.frozenColumns === 0,
          act: freeze(active.frozenRows, 0),
        },
      ],
    },
    hidden.length === 0
      ? { title: 'Скрытых листов нет', off: true, act: () => {} }
      : {
          title: 'Скрытые листы',
          items: hidden.map((sheet) => ({
            title: sheet.name,
            act: () => void place.edit({ kind: 'showSheet', sheet: sheet.id }),
          })),
        },
  ];
}

function insertItems(place: Workplace): MenuItem[] {
  return [
    ...insertLines(place, 'rows'),
    'line',
    ...insertLines(place, 'columns'),
    'line',
    { title: 'Лист', act: () => void place.edit({ kind: 'addSheet' }) },
    noteItem(place),
  ];
}

function dataItems(place: Workplace): MenuItem[] {
  const { active } = place.book;
  return [
    ...sortItems(place),
    'line',
    {
      title: 'Показать строки, скрытые фильтром',
      off: active.filter === null,
      act: () => void place.edit({ kind: 'showFiltered', sheet: active.id }),
    },
  ];
}

function clipboardItems(place: Workplace): MenuItem[] {
  return [
    { title: 'Вырезать', keys: 'Ctrl+X', act: () => void place.clipboard.copy(true) },
    { title: 'Копировать', keys: 'Ctrl+C', act: () => void place.clipboard.copy(false) },
    { title: 'Вставить', keys: 'Ctrl+V', act: () => void place.clipboard.pasteFromMenu() },
  ];
}

function cellItems(place: Workplace): MenuItem[] {
  return [
    ...insertLines(place, 'rows').slice(0, 1),
    ...insertLines(place, 'columns').slice(0, 1),
    'line',
    deleteItem(place, 'rows'),
    deleteItem(place, 'columns'),
    'line',
    ...sortItems(place),
    'line',
    noteItem(place),
  ];
}

function rowItems(place: Workplace): MenuItem[] {
  return [...insertLines(place, 'rows'), deleteItem(place, 'rows'), 'line', ...hideItems(place, 'rows')];
}

function columnItems(place: Workplace): MenuItem[] {
  return [
    ...insertLines(place, 'columns'),
    deleteItem(place, 'columns'),
    'line',
    ...hideItems(place, 'columns'),
    'line',
    ...sortItems(place),
  ];
}

type Lines = 'rows' | 'columns';

function insertLines(place: Workplace, lines: Lines): MenuItem[] {
  const { from, count } = chosen(place, lines);
  const kind = lines === 'rows' ? 'insertRows' : 'insertColumns';
  const insert = (at: number) => () => void place.edit({ kind, sheet: place.book.activeId, at, count });
  const what = counted(count, lines);
  return lines === 'rows'
    ? [
        { title: `Вставить ${what} выше`, act: insert(from) },
        { title: `Вставить ${what} ниже`, act: insert(from + count) },
      ]
    : [
        { title: `Вставить ${what} слева`, act: insert(from) },
        { title: `Вставить ${what} справа`, act: insert(from + count) },
      ];
}

function deleteItem(place: Workplace, lines: Lines): MenuItem {
  const { from, count } = chosen(place, lines);
  const kind = lines === 'rows' ? 'deleteRows' : 'deleteColumns';
  const edit: Edit = { kind, sheet: place.book.activeId, at: from, count };
  return { title: `Удалить ${counted(count, lines)}`, act: () => void place.edit(edit) };
}

function hideItems(place: Workplace, lines: Lines): MenuItem[] {
  const { from, count } = chosen(place, lines);
  const sheet = place.book.activeId;
  const rows = lines === 'rows';
  const hide: Edit = { kind: rows ? 'hideRows' : 'hideColumns', sheet, at: from, count };
  const show: Edit = { kind: rows ? 'showRows' : 'showColumns', sheet, at: from, count };
  const hidden = rows ? place.book.active.hiddenRows : place.book.active.hiddenColumns;
  const some = hidden.some((index) => index >= from && index < from + count);
  return [
    { title: `Скрыть ${counted(count, lines)}`, act: () => void place.edit(hide) },
    { title: rows ? 'Показать строки' : 'Показать столбцы', off: !some, act: () => void place.edit(show) },
  ];
}

function sortItems(place: Workplace): MenuItem[] {
  const { single, wholeColumns, box } = place.selection;
  const what = !single && !wholeColumns && box.rows > 1 ? 'Сортировать выделенное' : 'Сортировать лист';
  return [
    { title: `${what} от А до Я`, act: () => place.sort(true) },
    { title: `${what} от Я до А`, act: () => place.sort(false) },
  ];
}

function noteItem(place: Workplace): MenuItem {
  const { row, column } = place.selection.active;
  const note = place.book.cell(row, column)?.note ?? '';
  return {
    title: note ? 'Изменить примечание' : 'Вставить примечание',
    act: () => void editNote(place, note),
  };
}

async function editNote(place: Workplace, note: string): Promise<void> {
  const { row, column } = place.selection.active;
  const text = await askText('Примечание', note);
  if (text !== null) await place.edit({ kind: 'note', sheet: place.book.activeId, row, column, text });
  place.focus();
}

function chosen(place: Workplace, lines: Lines): { from: number; count: number } {
  const { box } = place.selection;
  return lines === 'rows' ? { from: box.row, count: box.rows } : { from: box.column, count: box.columns };
}

function counted(count: number, lines: Lines): string {
  if (count === 1) return lines === 'rows' ? 'строку' : 'столбец';
  const last = count % 10;
  const few = last >= 2 && last <= 4 && (count % 100 < 12 || count % 100 > 14);
  const one = last === 1 && count % 100 !== 11;
  const forms = lines === 'rows' ? ['строку', 'строки', 'строк'] : ['столбец', 'столбца', 'столбцов'];
  return `${count} ${one ? forms[0] : few ? forms[1] : forms[2]}`;
}
