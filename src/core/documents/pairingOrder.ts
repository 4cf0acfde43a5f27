import { formatDay, type IsoDate } from '../cells/date';
import { type FormId, formTitle, isWorkplaceForm, mentoringForms } from '../registry/forms';
import { type Declined, declineShortName } from '../text/declension';
import { declinePost } from '../text/declensionPost';
import { initialsFirst, shortName } from '../text/names';
import { type OrderItem, orderText } from '../wording/documents';
import type { Block, Paper, PaperTable } from './blocks';
import { actsFor } from './legalActs';
import type { OrderOfficial, OrderPair, PairingOrder } from './order';
import { body, bold, glued, leftAndRight, paper, paragraph, textWidth } from './paper';

export interface OrderPaper {
  readonly paper: Paper;
  /** What a person should read through before signing: declined names in doubt. */
  readonly doubts: readonly string[];
}

/** The order «О закреплении наставнических пар (групп)» with its annex. Every number, date and name comes once, from the input. */
export function pairingOrder(order: PairingOrder): OrderPaper {
  const curator = curatorDative(order.curator);
  const blocks = [...head(order), ...text(order, curator.text), ...signature(order), ...annex(order)];
  return { paper: paper(orderTitle(order.number, order.date), blocks), doubts: curator.doubts };
}

/** Also the name of the file: no personal data. */
export function orderTitle(number: string, date: IsoDate): string {
  return orderText.fileTitle(number, formatDay(date));
}

function head(order: PairingOrder): readonly Block[] {
  return [
    paragraph(bold(order.school.full), { align: 'center', after: 12 }),
    paragraph(bold(orderText.kind), { align: 'center', after: 12 }),
    leftAndRight(formatDay(order.date), `№ ${order.number}`, textWidth / 2),
    paragraph(order.school.place, { align: 'center', before: 6, after: 12 }),
    ...orderText
      .heading(order.schoolYear)
      .map((line, at, lines) => paragraph(line, { after: at === lines.length - 1 ? 12 : 0 })),
  ];
}

function text(order: PairingOrder, curator: string): readonly Block[] {
  const staff = order.pairs.some((pair) => isWorkplaceForm(pair.form));
  const acts = actsFor(formsOf(order.pairs), staff).map((act) => act.cited);
  const items: readonly (string | OrderItem)[] = [
    orderText.itemPairs(order.pairs.length),
    orderText.itemTerm(formatDay(order.from), formatDay(order.to)),
    orderText.itemMentors(formatDay(order.planUntil)),
    orderText.itemCurator(curator),
    ...(staff ? [orderText.itemPay] : []),
    orderText.itemControl,
  ];
  return [
    body(orderText.preamble(acts, order.school.short)),
    paragraph(orderText.command, { before: 6, after: 6 }),
    ...items.flatMap((item, at) => numbered(at + 1, item)),
  ];
}

/** An item may have parts of its own: 4.1, 4.2. */
function numbered(number: number, item: string | OrderItem): readonly Block[] {
  if (typeof item === 'string') return [body(`${number}. ${item}`)];
  return [
    body(`${number}. ${item.opening}`),
    ...item.parts.map((part, at) => body(`${number}.${at + 1}. ${part}`)),
  ];
}

function signature(order: PairingOrder): readonly Block[] {
  return [
    leftAndRight(order.head.post, initialsFirst(order.head.name), 100, 20),
    paragraph(orderText.acquainted, { before: 14, after: 6 }),
    leftAndRight(`${orderText.signLine} ${initialsFirst(order.curator.name)}`, orderText.dateLine, 100),
  ];
}

function annex(order: PairingOrder): readonly Block[] {
  const mark = { left: 100 };
  return [
    { kind: 'pageBreak' },
    paragraph(orderText.annexMark, mark),
    paragraph(orderText.annexTo(formatDay(order.date), order.number), { ...mark, after: 18 }),
    paragraph(bold(orderText.annexTitle), { align: 'center' }),
    paragraph(bold(orderText.annexSubtitle(order.school.short, order.schoolYear)), {
      align: 'center',
      after: 10,
    }),
    ...annexTables(order),
  ];
}

/** More rows than this Google does not take at once, nor does anybody read them as one table. */
const rowsAtOnce = 300;

function annexTables(order: PairingOrder): readonly PaperTable[] {
  const { rows, ...rest } = annexTable(order);
  const tables = Math.max(1, Math.ceil(rows.length / rowsAtOnce));
  return Array.from({ length: tables }, (_, at) => ({
    ...rest,
    rows: rows.slice(at * rowsAtOnce, (at + 1) * rowsAtOnce),
  }));
}

function annexTable(order: PairingOrder): PaperTable {
  const term = orderText.term(formatDay(order.from), formatDay(order.to));
  return {
    kind: 'table',
    header: orderText.annexHeader,
    rows: sorted(order.pairs).map((pair, at) => [
      String(at + 1),
      orderText.form(formTitle(pair.form), pair.roleModel),
      glued(orderText.person(pair.mentor.name, pair.mentor.about)),
      glued(orderText.person(pair.mentee.name, pair.mentee.about)),
      term,
      orderText.basis(dayOrNull(pair.mentor.consentOn), dayOrNull(pair.mentee.consentOn)),
    ]),
    widths: [10, 28, 37, 37, 25, 33],
    size: 11,
  };
}

/** By form, then mentor, so that a group stands together; within it by the mentee. */
function sorted(pairs: readonly OrderPair[]): readonly OrderPair[] {
  const formAt = (pair: OrderPair): number => mentoringForms.findIndex((form) => form.id === pair.form);
  const key = ({ mentor, mentee }: OrderPair): string =>
    [mentor.name, mentor.code, mentee.name, mentee.code].join('\t').replace(/ё/g, 'е');
  return [...pairs].sort((a, b) => formAt(a) - formAt(b) || (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

function formsOf(pairs: readonly OrderPair[]): readonly FormId[] {
  return [...new Set(pairs.map((pair) => pair.form))];
}

function curatorDative(curator: OrderOfficial): {
  readonly text: string;
  readonly doubts: readonly string[];
} {
  if (curator.dative) return { text: curator.dative, doubts: [] };
  const post = declinePost(curator.post, 'dative');
  const name = declineShortName(curator.name, 'dative');
  const doubts = [...doubt(name, shortName(curator.name)), ...doubt(post, curator.post)];
  return { text: orderText.curator(name.text, post.text), doubts };
}

function doubt(declined: Declined, original: string): readonly string[] {
  return declined.sure ? [] : [orderText.doubt(original, declined.text)];
}

function dayOrNull(day: IsoDate | null): string | null {
  return day && formatDay(day);
}
