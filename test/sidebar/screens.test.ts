import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Output, Refusal } from '../../src/core/protocol/calls';
import { openBrowser } from '../browser/browser';
import { canned, pair, school } from './canned';
import { place } from './cannedRegistries';
import { type Answers, openSidebar, type Sidebar } from './harness';

const limits = { timeout: 60_000 };
let browser: Browser;
let sidebar: Sidebar;

beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterEach(() => sidebar.close());
afterAll(() => browser.close());

async function open(answers: Answers = {}): Promise<Sidebar> {
  sidebar = await openSidebar(browser, answers);
  return sidebar;
}

const press = (name: string | RegExp) =>
  sidebar.page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name }).click();
const sees = (text: string) => sidebar.page.getByText(text).filter({ visible: true }).first().waitFor();
const codes = (index: number) => ({ mentee: pair(index).mentee, mentor: pair(index).mentor });

const refusal: Refusal = {
  code: 'busy',
  sentence: 'Сейчас с таблицей работает другой куратор.',
  safe: 'Ваши записи целы.',
  next: 'Подождите минуту и нажмите кнопку ещё раз.',
  link: '',
};

describe('the first screen', limits, () => {
  it('shows the seven stages with their state in words and one blue button for the next step', async () => {
    await open();
    await sees('Следующий шаг');
    const stages = await sidebar.page.locator('.stages li').allInnerTexts();
    expect(stages).toHaveLength(7);
    expect(stages[0]).toContain('готово');
    expect(stages[3]).toContain('сейчас');
    expect(await sidebar.page.locator('.button.primary').allInnerTexts()).toEqual([
      'Перейти к проверке таблицы',
    ]);
    await press('Перейти к проверке таблицы');
    await sidebar.page.getByRole('heading', { name: 'Проверка таблицы' }).waitFor();
  });

  it('offers to go on with work that was cut off before anything else', async () => {
    const unfinished = 'Рассылка прервалась: отправлено 12 из 40.';
    const next = { sentence: 'Разошлите ссылки.', screen: 'survey' as const };
    await open({ status: { ...canned.status, unfinished, next } });
    await sees(unfinished);
    await press('Продолжить');
    await sidebar.page.getByRole('heading', { name: 'Анкета', exact: true }).waitFor();
  });

  it('asks how things stand again on every return', async () => {
    await open();
    await sidebar.open('Проверка');
    await press(/Все этапы/);
    await expect.poll(() => sidebar.inputsOf('status').length).toBe(2);
  });

  it('moves the focus to the heading of the screen that comes', async () => {
    await open();
    await sidebar.open('Приказ');
    await expect.poll(() => sidebar.page.evaluate(() => document.activeElement?.textContent)).toBe('Приказ');
  });
});

describe('the check', limits, () => {
  it('selects the cell of the finding that is pressed', async () => {
    await open();
    await sidebar.open('Проверка');
    await press('Проверить таблицу');
    await press(/строка 27/);
    await expect.poll(() => sidebar.inputsOf('place.select')).toEqual([place(1, 27, 4)]);
  });

  it('shows only the chosen severity, and all again', async () => {
    await open();
    await sidebar.open('Проверка');
    await press('Проверить таблицу');
    await press('Подсказки 1');
    expect(await sidebar.page.getByText('Не указан класс').count()).toBe(0);
    await sees('Латинская буква в фамилии');
    await press('Все 12');
    await sees('Не указан класс');
  });

  it('says after a mended cell that the findings are fewer', async () => {
    const { counts } = canned.check;
    const mended = { ...canned.check, counts: { ...counts, errors: counts.errors - 1 } };
    await open({ check: (_input, time) => (time === 1 ? canned.check : mended) });
    await sidebar.open('Проверка');
    await press('Проверить таблицу');
    await press('Проверить снова');
    await sees('С прошлой проверки замечаний меньше: ушло 1\u00a0замечание.');
  });

  it('keeps its result while the curator is on another screen', async () => {
    await open();
    await sidebar.open('Проверка');
    await press('Проверить таблицу');
    await sees('Найдено 3 ошибки');
    await press(/Все этапы/);
    await sidebar.open('Проверка');
    await sees('Найдено 3 ошибки');
    expect(sidebar.inputsOf('check')).toHaveLength(1);
  });

  it('sends one call however often the button is pressed while it works', async () => {
    let answer: (output: Output<'check'>) => void = () => undefined;
    await open({ check: () => new Promise((resolve) => (answer = resolve)) });
    await sidebar.open('Проверка');
    await sidebar.page.getByRole('button', { name: 'Проверить таблицу' }).dblclick();
    await sidebar.page.getByRole('button', { name: 'Проверяю' }).dispatchEvent('click');
    answer(canned.check);
    await sees('Найдено 3 ошибки');
    expect(sidebar.inputsOf('check')).toHaveLength(1);
  });

  it('shows how far sliced work is and goes on to its end with the same request', async () => {
    const waiting: (() => void)[] = [];
    await open({
      check: async (_input, time) => {
        await new Promise<void>((resolve) => waiting.push(resolve));
        return time < 3
          ? { more: { done: time * 100, total: 300, sentence: `Часть ${time} из 3.` } }
          : canned.check;
      },
    });
    await sidebar.open('Проверка');
    await press('Проверить таблицу');
    for (const time of [1, 2]) {
      await expect.poll(() => waiting.length).toBe(time);
      waiting[time - 1]?.();
      await sees(`Часть ${time} из 3.`);
      const bar = sidebar.page.getByRole('progressbar');
      expect(await bar.getAttribute('aria-valuenow')).toBe(String(Math.round((time * 100) / 3)));
    }
    await expect.poll(() => waiting.length).toBe(3);
    waiting[2]?.();
    await sees('Найдено 3 ошибки');
    const [first, ...others] = sidebar.requests.filter((request) => request.name === 'check');
    expect(others).toEqual([first, first]);
  });

  it('stops after the slice under way when asked', async () => {
    const waiting: (() => void)[] = [];
    await open({
      check: async (_input, time) => {
        if (time > 1) await new Promise<void>((resolve) => waiting.push(resolve));
        return { more: { done: time, total: 30, sentence: '' } };
      },
    });
    await sidebar.open('Проверка');
    await press('Проверить таблицу');
    await press('Остановить');
    await expect.poll(() => waiting.length).toBe(1);
    waiting[0]?.();
    await sees('Остановлено: сделано 2 из 30.');
    expect(sidebar.inputsOf('check')).toHaveLength(2);
  });

  it('tells a refusal with what happened, what is safe and what to press, and announces it', async () => {
    await open({ check: { refusal } });
    await sidebar.open('Проверка');
    await press('Проверить таблицу');
    for (const text of [refusal.sentence, refusal.safe, refusal.next]) await sees(text);
    expect(await sidebar.page.locator('[aria-live=polite]').textContent()).toBe(refusal.sentence);
    await sidebar.page.getByRole('button', { name: 'Проверить таблицу' }).waitFor();
  });

  it('tells a lost connection in Russian and does not repeat the call by itself', async () => {
    await open({ check: { lost: 'NetworkError: Connection failure due to HTTP 0' } });
    await sidebar.open('Проверка');
    await press('Проверить таблицу');
    await sees('Связь прервалась, ответ не дошёл.');
    expect(await sidebar.page.locator('main').textContent()).not.toContain('NetworkError');
    expect(sidebar.inputsOf('check')).toHaveLength(1);
  });
});

describe('the pairs', limits, () => {
  it('sends declines and locks with the recompute', async () => {
    await open();
    await sidebar.open('Подбор пар');
    await press('Подобрать пары');
    await sees('Предложено 4 пары');
    await press(/Закрепить пару: Иванов/);
    await press(/Отклонить пару: Ахметшина/);
    await press('Пересчитать с вашими пометками');
    await expect
      .poll(() => sidebar.inputsOf('pairs.propose'))
      .toEqual([
        { locked: [], declined: [], keep: [], resume: true },
        { locked: [codes(0)], declined: [codes(2)], keep: [0, 1, 2, 3].map(codes), resume: false },
      ]);
    expect(sidebar.inputsOf('pairs.approve')).toEqual([]);
  });

  it('approves exactly the chosen pairs, and only after the question', async () => {
    await open();
    await sidebar.open('Подбор пар');
    await press('Подобрать пары');
    await sidebar.page.getByRole('checkbox', { name: /Ким/ }).uncheck();
    await press(/Отклонить пару: Константинопольская/);
    await press(/Закрепить пару: Иванов/);
    await press('Утвердить 2\u00a0пары');
    await sees('На листе «Пары» прибавится 2\u00a0пары, уйдёт 1\u00a0пара.');
    expect(sidebar.inputsOf('pairs.approve')).toEqual([]);
    await press('Утвердить');
    await sees('Пары утверждены');
    expect(sidebar.inputsOf('pairs.approve')).toEqual([
      { fingerprint: 'f1', pairs: [codes(0), codes(2)], locked: [codes(0)], declined: [codes(1)] },
    ]);
  });

  it('takes a decline back before the approval', async () => {
    await open();
    await sidebar.open('Подбор пар');
    await press('Подобрать пары');
    await press(/Отклонить пару: Ким/);
    await sidebar.page.getByRole('button', { name: 'Утвердить 3\u00a0пары' }).waitFor();
    await press(/Вернуть пару: Ким/);
    await sidebar.page.getByRole('button', { name: 'Утвердить 4\u00a0пары' }).waitFor();
  });

  it('leaves everything as it was when the question is answered with Escape', async () => {
    await open();
    await sidebar.open('Подбор пар');
    await press('Подобрать пары');
    await press('Утвердить 4\u00a0пары');
    await sees('Утвердить 4\u00a0пары?');
    await sidebar.page.keyboard.press('Escape');
    await expect
      .poll(() => sidebar.page.evaluate(() => document.activeElement?.textContent))
      .toBe('Утвердить 4\u00a0пары');
    expect(sidebar.inputsOf('pairs.approve')).toEqual([]);
  });

  it('finds pairs by form and by words, ё or е, and still approves all of them', async () => {
    const pairs = Array.from({ length: 90 }, (_, index) => pair(index));
    await open({ 'pairs.propose': { ...canned['pairs.propose'], pairs } });
    await sidebar.open('Подбор пар');
    await press('Подобрать пары');
    await sidebar.page.getByLabel('Форма наставничества').selectOption('ученик – ученик');
    await sidebar.page.getByLabel('Найти по имени, классу или коду').fill('петр олегович');
    await sees('Показано 8 из 90');
    await sidebar.page.getByRole('button', { name: 'Утвердить 90\u00a0пар' }).waitFor();
  });

  it('asks for a new proposal when the people changed meanwhile', async () => {
    await open({ 'pairs.approve': { refusal: { ...refusal, code: 'changed-meanwhile' } } });
    await sidebar.open('Подбор пар');
    await press('Подобрать пары');
    await press('Утвердить 4\u00a0пары');
    await press('Утвердить');
    await press('Пересчитать с вашими пометками');
    await expect.poll(() => sidebar.inputsOf('pairs.propose').length).toBe(2);
    await sidebar.page.getByRole('button', { name: 'Утвердить 4\u00a0пары' }).waitFor();
  });
});

describe('the other screens', limits, () => {
  it('saves the school as typed and says what is still missing', async () => {
    await open();
    await sidebar.open('Школа');
    await sees('Для приказа: должность куратора, имя куратора.');
    await sidebar.page.getByLabel('Педагогов').fill('38');
    await press('Сохранить');
    await sees('Всё сохранено.');
    expect(sidebar.inputsOf('settings.save')).toEqual([{ ...school, teachers: 38 }]);
  });

  it('does not save a school with a mistake', async () => {
    await open();
    await sidebar.open('Школа');
    await sidebar.page.getByLabel('Обучающихся').fill('много');
    await press('Сохранить');
    await sees('Нужно целое число, например 540.');
    expect(sidebar.inputsOf('settings.save')).toEqual([]);
  });

  it('creates the order again only when the curator says so after a doubt', async () => {
    const doubt: Refusal = {
      ...refusal,
      code: 'unknown-effect',
      link: 'https://docs.google.com/document/u/0/',
    };
    await open({
      'order.create': (input) => (input.ifUnknown === 'again' ? canned['order.create'] : { refusal: doubt }),
    });
    await sidebar.open('Приказ');
    await sidebar.page.getByLabel('Номер').fill('118');
    await press('Создать приказ');
    const link = sidebar.page.getByRole('link', { name: /Посмотреть, что могло создаться/ });
    expect(await link.getAttribute('href')).toBe(doubt.link);
    expect(await link.getAttribute('target')).toBe('_blank');
    await press('Создать снова');
    await sees('Приказ создан');
    const input = { number: '118', date: '2026-11-23' };
    expect(sidebar.inputsOf('order.create')).toEqual([
      { ...input, ifUnknown: 'ask' },
      { ...input, ifUnknown: 'again' },
    ]);
  });

  it('has no button for an order that cannot be made yet', async () => {
    const problems = ['Не указан куратор.'];
    await open({ 'order.preview': { ...canned['order.preview'], problems, cures: ['settings'] } });
    await sidebar.open('Приказ');
    await sees('Не указан куратор.');
    expect(await sidebar.page.getByRole('button', { name: 'Создать приказ' }).count()).toBe(0);
  });

  it('leads from an order that lacks something to the school, and back to look again', async () => {
    const problems = ['Не указан куратор.'];
    await open({ 'order.preview': { ...canned['order.preview'], problems, cures: ['settings'] } });
    await sidebar.open('Приказ');
    await press('Заполнить сведения о школе');
    await press('Сохранить');
    await sidebar.page.getByRole('button', { name: 'Вернуться: Приказ' }).last().click();
    await expect.poll(() => sidebar.inputsOf('order.preview').length).toBe(2);
  });

  it('does not call it a trouble when every pair has its order already', async () => {
    const problems = ['Нет утверждённых пар.'];
    await open({ 'order.preview': { ...canned['order.preview'], pairs: 0, problems, cures: ['pairs'] } });
    await sidebar.open('Приказ');
    await sees('Все пары, у которых есть согласия, уже закреплены приказом.');
    expect(await sidebar.page.getByText('Приказ пока не создать').count()).toBe(0);
  });

  it('counts letters first, sends them after the question, and asks about those in doubt', async () => {
    const unknown = ['Н-014 Иванов Пётр'];
    await open({
      'survey.send': ({ confirm, ifUnknown }) => ({
        ...canned['survey.send'],
        sent: confirm ? 53 : 0,
        unknown: confirm && ifUnknown === 'ask' ? unknown : [],
      }),
    });
    await sidebar.open('Анкета');
    await press('Разослать ссылки');
    await sees('Отправить 54\u00a0письма?');
    expect(sidebar.inputsOf('survey.send')).toEqual([
      { kind: 'expectations', confirm: false, ifUnknown: 'ask' },
    ]);
    await press('Отправить');
    await sees('Н-014 Иванов Пётр');
    await press('Считать отправленными');
    await expect
      .poll(() => sidebar.inputsOf('survey.send').slice(1))
      .toEqual([
        { kind: 'expectations', confirm: true, ifUnknown: 'ask' },
        { kind: 'expectations', confirm: true, ifUnknown: 'sent' },
      ]);
  });

  it('opens the whole spreadsheet to the director only after saying so', async () => {
    await open();
    await sidebar.open('Сводка директору');
    await press('Составить сводку');
    await sees('всю таблицу');
    await expect
      .poll(() => sidebar.page.getByLabel('Почта директора').inputValue())
      .toBe('director@school7.example');
    await press('Открыть доступ на просмотр');
    expect(sidebar.inputsOf('summary.share')).toEqual([]);
    await press('Открыть доступ');
    await expect
      .poll(() => sidebar.inputsOf('summary.share'))
      .toEqual([{ email: 'director@school7.example' }]);
  });

  it('opens the tab of the roadmap and the place of a near term', async () => {
    await open();
    await sidebar.open('Дорожная карта');
    await press('Создать дорожную карту');
    await press('Открыть лист «Дорожная карта»');
    await press(/Анкета первого этапа/);
    await expect.poll(() => sidebar.inputsOf('place.select')).toEqual([place(6, 1, 1), place(6, 13, 2)]);
  });
});
