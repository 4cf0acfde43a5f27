import { openZip, type ZipArchive } from '../zip';
import { attributesOf, elements, type RawBook, readRawBook, wholeElements } from './raw';

/** Parts of a workbook that would be lost if the host wrote it anew, in words for the curator. */
export function unmodelledParts(zip: ZipArchive, book: RawBook = readRawBook(zip)): string[] {
  const found = new Set<string>();
  for (const name of book.otherTabs) found.add(`лист-диаграмма «${name}»`);
  for (const sheet of book.sheets) {
    const here = `на листе «${sheet.name}»`;
    for (const relation of sheet.relations) {
      const what = sheetParts[relation.type];
      if (what) found.add(`${what} ${here}`);
      if (relation.type === 'drawing') {
        for (const drawn of drawnThings(zip.text(relation.target) ?? '')) found.add(`${drawn} ${here}`);
      }
    }
    if (hasUnknownRules(sheet.tail)) found.add(`сложное условное форматирование ${here}`);
  }
  for (const relation of book.relations) {
    const what = bookParts[relation.type];
    if (what) found.add(what);
  }
  return [...found];
}

/** The same for the bytes of a file; a file that is no workbook has none. */
export function partsOf(bytes: Uint8Array, file: string): string[] {
  try {
    const parts = unmodelledParts(openZip(bytes));
    // Without macros in it Excel refuses a file of this name.
    return /\.xlsm$/i.test(file) && parts.length === 0 ? ['формат .xlsm'] : parts;
  } catch {
    return [];
  }
}

const sheetParts: Readonly<Record<string, string>> = {
  pivotTable: 'сводная таблица',
  slicer: 'срез',
  timeline: 'временная шкала',
  threadedComment: 'обсуждение в примечаниях',
  image: 'фоновая картинка',
  oleObject: 'вложенный файл',
  package: 'вложенный файл',
  control: 'кнопка или другой элемент управления',
  ctrlProp: 'кнопка или другой элемент управления',
  queryTable: 'таблица из внешнего источника',
};

const bookParts: Readonly<Record<string, string>> = {
  vbaProject: 'макросы',
  externalLink: 'ссылки на другие книги',
  connections: 'подключения к внешним данным',
  powerPivotData: 'модель данных',
  cellImages: 'картинки внутри ячеек',
};

function drawnThings(drawing: string): string[] {
  const things: string[] = [];
  if (/<(?:\w+:)?chart[\s>]/.test(drawing)) things.push('диаграмма');
  if (/<(?:\w+:)?pic[\s>]/.test(drawing)) things.push('картинка');
  if (/<(?:\w+:)?(?:sp|cxnSp|grpSp)[\s>]/.test(drawing)) things.push('фигура или надпись');
  if (things.length === 0 && /Anchor/.test(drawing)) things.push('рисунок');
  return things;
}

/** Kinds of conditional format that the library reads without loss. */
const knownRules = new Set([
  'cellIs',
  'expression',
  'colorScale',
  'dataBar',
  'iconSet',
  'duplicateValues',
  'uniqueValues',
  'containsText',
  'notContainsText',
  'beginsWith',
  'endsWith',
  'containsBlanks',
  'notContainsBlanks',
]);

function hasUnknownRules(xml: string): boolean {
  const plain = elements(xml.replace(/<extLst[\s\S]*/, ''), 'cfRule');
  if (plain.some((tag) => !knownRules.has(attributesOf(tag).type ?? ''))) return true;
  // In the extension a data bar only refines the plain rule; every other kind stands there alone.
  return wholeElements(xml, 'conditionalFormatting').some(
    (element) =>
      element.startsWith('<x14:') &&
      elements(element, 'cfRule').some((tag) => attributesOf(tag).type !== 'dataBar'),
  );
}
