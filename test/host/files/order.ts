import type {
  DocCell,
  DocElement,
  DocParagraph,
  DocTable,
  DocumentState,
} from '../../../host/state/document';

const mm = 72 / 25.4;

interface Look {
  readonly align?: DocParagraph['alignment'];
  readonly firstLine?: number;
  readonly before?: number;
  readonly bold?: boolean;
  readonly size?: number;
}

/** A paragraph in Times New Roman as the add-in writes it into Google Docs. */
export function paragraph(text: string, look: Look = {}): DocParagraph {
  const run = {
    start: 0,
    end: text.length,
    fontFamily: 'Times New Roman',
    fontSize: look.size ?? 14,
    ...(look.bold ? { bold: true } : {}),
  };
  return {
    kind: 'paragraph',
    heading: 'NORMAL',
    alignment: look.align ?? 'LEFT',
    indentFirstLine: (look.firstLine ?? 0) * mm,
    indentStart: 0,
    indentEnd: null,
    spacingBefore: look.before ?? 0,
    spacingAfter: 0,
    lineSpacing: 1.15,
    children: text === '' ? [] : [{ kind: 'text', text, runs: [run] }],
  };
}

export function pageBreak(): DocParagraph {
  return { ...paragraph(''), children: [{ kind: 'pageBreak' }] };
}

function cell(content: DocElement, padding: number | null): DocCell {
  return {
    background: null,
    verticalAlignment: null,
    padding: { top: padding, right: padding, bottom: padding, left: padding },
    content: [content],
  };
}

/** Parts of one line side by side without borders. */
export function columns(
  parts: readonly (readonly [width: number, text: string, align: DocParagraph['alignment']])[],
): DocTable {
  return {
    kind: 'table',
    borderWidth: 0,
    borderColor: null,
    columnWidths: parts.map(([width]) => width * mm),
    rows: [
      { minimumHeight: null, cells: parts.map(([, text, align]) => cell(paragraph(text, { align }), 0)) },
    ],
  };
}

export function table(
  widths: readonly number[],
  header: readonly string[],
  rows: readonly (readonly string[])[],
): DocTable {
  const line = (texts: readonly string[], bold: boolean) => ({
    minimumHeight: null,
    cells: texts.map((text) => cell(paragraph(text, { size: 12, bold }), null)),
  });
  return {
    kind: 'table',
    borderWidth: 0.5,
    borderColor: '#000000',
    columnWidths: widths.map((width) => width * mm),
    rows: [line(header, true), ...rows.map((row) => line(row, false))],
  };
}

/** Приказ о закреплении пар with an annex of 24 pairs that runs over a page. */
export function order(): DocumentState {
  const item = (text: string) => paragraph(text, { align: 'JUSTIFY', firstLine: 12.5 });
  const pairs = Array.from({ length: 24 }, (_, index) => [
    String(index + 1),
    'ученик – ученик',
    'Ветрова Анна Сергеевна, 10 «А» класс',
    'Ёлкин Пётр Ильич, 7 «Б» класс',
    '01.10.2026 – 28.05.2027',
  ]);
  const body: DocElement[] = [
    paragraph('Муниципальное бюджетное общеобразовательное учреждение', { align: 'CENTER' }),
    paragraph('«Средняя школа № 12» города Заречного', { align: 'CENTER' }),
    paragraph('ПРИКАЗ', { align: 'CENTER', bold: true, before: 18 }),
    columns([
      [85, '01.10.2026', 'LEFT'],
      [85, '№ 14-а', 'RIGHT'],
    ]),
    paragraph('г. Заречный', { align: 'CENTER', before: 6 }),
    paragraph('О закреплении наставнических пар\nна 2026/2027 учебный год', { before: 12 }),
    paragraph('В соответствии с Положением о наставничестве и протоколом рабочей группы', {
      align: 'JUSTIFY',
      firstLine: 12.5,
      before: 12,
    }),
    paragraph('ПРИКАЗЫВАЮ:', { before: 6 }),
    item('1. Закрепить наставнические пары согласно приложению к настоящему приказу.'),
    item('2. Установить срок осуществления наставничества с 01.10.2026 по 28.05.2027.'),
    item(
      '3. Наставникам в срок до 15.10.2026 разработать индивидуальные планы и согласовать их с куратором.',
    ),
    item('4. Контроль за исполнением приказа оставляю за собой.'),
    paragraph('', { before: 24 }),
    columns([
      [60, 'Директор', 'LEFT'],
      [50, '____________', 'CENTER'],
      [60, 'О. В. Соколова', 'RIGHT'],
    ]),
    pageBreak(),
    paragraph('Приложение', { align: 'RIGHT' }),
    paragraph('к приказу от 01.10.2026 № 14-а', { align: 'RIGHT' }),
    paragraph('Наставнические пары', { align: 'CENTER', bold: true, before: 12 }),
    table([10, 32, 45, 43, 40], ['№', 'Форма', 'Наставник', 'Наставляемый', 'Срок'], pairs),
    paragraph(''),
  ];
  return {
    id: 'doc-1',
    name: 'Приказ о закреплении пар № 14-а',
    createdAt: Date.UTC(2026, 9, 1, 6),
    page: { width: 210 * mm, height: 297 * mm, top: 20 * mm, right: 10 * mm, bottom: 20 * mm, left: 30 * mm },
    body,
    header: null,
    footer: null,
    viewers: [],
    editors: [],
    trashed: false,
  };
}
