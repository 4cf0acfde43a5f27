import { beforeAll, describe, expect, it } from 'vitest';
import { columnTexts, putText, renameTitle } from './byHand';
import { type School, valuesOf } from './school';
import { approveAll, schoolWithSettings, settings } from './year';

/** Texts that spreadsheets, templates or pages would take for something else. */
const texts = [
  '=HYPERLINK("http://x";"y")',
  '+7 900 555-20-30',
  '-',
  '@ivan',
  '007',
  '1/2',
  '<img src=x onerror=alert(1)>',
  '{{x}}',
  '$&',
  "'кавычка",
];

const list = 'Наставляемые';
const base = 'Наставники';

/** The tabs of ours: whatever stands there is a value, never a formula. */
function ours(school: School) {
  return school.state.spreadsheet.sheets.filter((sheet) => ![list, base].includes(sheet.name));
}

function formulas(school: School): readonly string[] {
  return ours(school).flatMap((sheet) =>
    sheet.rows
      .flat()
      .flatMap((cell) => (cell?.formula === undefined ? [] : [`${sheet.name}: ${cell.formula}`])),
  );
}

/** Everything that stands in a cell of ours. */
function cells(school: School): readonly unknown[] {
  return ours(school).flatMap((sheet) => valuesOf(sheet).flat());
}

/** Every text of a document, whole paragraphs. */
function textsOf(node: unknown): readonly string[] {
  if (typeof node !== 'object' || node === null) return [];
  if ('text' in node && typeof node.text === 'string') return [node.text];
  return Object.values(node).flatMap(textsOf);
}

function wholeYear(school: School, number: string): void {
  school.call('check');
  approveAll(school);
  school.call('roadmap.create');
  school.call('order.create', { number, date: '2026-09-03' });
  school.call('survey.create');
  school.call('survey.send', { confirm: true });
  school.call('survey.collect');
  school.call('summary.build');
}

let started: School;

beforeAll(async () => {
  started = await schoolWithSettings();
});

describe('text that looks like something else, in the registries', () => {
  it('as a post it reaches «Пары» and the order letter by letter', () => {
    const school = started.copy();
    renameTitle(school, list, 'Класс', 'Должность');
    renameTitle(school, base, 'Класс', 'Должность');
    for (const tab of [list, base])
      for (let row = 2; row <= texts.length + 1; row++) {
        putText(school, tab, row, 'Должность', texts[row - 2]!);
        putText(school, tab, row, 'Форма наставничества', 'учитель – учитель');
      }
    wholeYear(school, '45-о');
    expect(formulas(school)).toEqual([]);
    const [document] = school.state.documents;
    const annex = textsOf(document!.body);
    const posts = [
      ...columnTexts(school, 'Пары', 'Класс, должность'),
      ...columnTexts(school, 'Пары', 'Должность, класс'),
    ];
    const shown = texts.filter((text) => posts.includes(text));
    expect(shown.length).toBeGreaterThanOrEqual(texts.length - 1);
    for (const text of shown)
      expect(
        annex.some((line) => line.includes(text)),
        text,
      ).toBe(true);
  });

  it('as a topic, a name or a class it is quoted letter by letter by «Проверка» and paired with nobody it should not be', () => {
    const school = started.copy();
    texts.forEach((text, at) => {
      putText(school, list, at + 2, 'ФИО', `${text} Иван Петрович`);
      putText(school, list, at + 12, 'Класс', text);
      putText(school, base, at + 2, 'Основные компетенции', text);
    });
    const report = school.call('check');
    const { pairs } = school.call('pairs.propose');
    school.call('summary.build');
    expect(formulas(school)).toEqual([]);
    const said = cells(school);
    for (const text of texts) {
      expect(said, text).toContain(`${text} Иван Петрович`);
      expect(said, text).toContain(text);
    }
    const told = (rule: string) => report.groups.find((group) => group.rule === rule)?.findings ?? [];
    // All but the one with a quote before it are nobody's name.
    expect(told('name.missing')).toHaveLength(texts.length - 1);
    expect(told('name.case').map(({ found }) => found)).toEqual(["'кавычка Иван Петрович"]);
    expect(pairs.map((pair) => pair.menteeName).join()).not.toContain('Иван');
    for (let row = 2; row < 12; row++)
      expect(school.sheet(list).rows[row - 1]![1]?.value).toBe(`${texts[row - 2]} Иван Петрович`);
  });
});

describe('text that looks like something else, in the settings and in the number of the order', () => {
  it.each([
    ['the first half', texts.slice(0, 5)],
    ['the second half', texts.slice(5)],
    ['the first half in other places', texts.slice(0, 5).reverse()],
    ['the second half in other places', texts.slice(5).reverse()],
  ])('stays what it is in tabs, order and letters: %s', (_, five) => {
    const [schoolFull, schoolShort, place, headPost, number] = five as [
      string,
      string,
      string,
      string,
      string,
    ];
    const school = started.copy();
    const odd = { ...settings, schoolFull, schoolShort, place, headPost };
    school.call('settings.save', odd);
    expect(school.call('settings.read')).toMatchObject(odd);
    wholeYear(school, number);
    expect(formulas(school)).toEqual([]);
    expect(columnTexts(school, 'Настройки', 'Значение')).toEqual(
      expect.arrayContaining([schoolFull, schoolShort, place, headPost]),
    );
    expect(columnTexts(school, 'Пары', 'Приказ')).toContain(`№ ${number} от 03.09.2026`);
    const lines = textsOf(school.state.documents[0]!.body).map((line) => line.replace(/\u00a0/g, ' '));
    expect(lines).toEqual(expect.arrayContaining([schoolFull, place, `№ ${number}`]));
    expect(lines.join('\n')).toContain(`целевой модели наставничества в ${schoolShort}, на`);
    expect(school.state.documents[0]!.name).toContain(`№ ${number} от`);
    expect(school.state.outbox[0]!.body).toContain(`${schoolShort} просит ответить`);
    expect(school.state.outbox[0]!.htmlBody).toBeNull();
  });
});
