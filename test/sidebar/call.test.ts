import { afterEach, describe, expect, it, vi } from 'vitest';
import { createCall, refusalOf } from '../../sidebar/call';
import type { Reply, Request } from '../../src/core/protocol/calls';
import { canned } from './canned';

const watch = { progress: () => undefined, stopped: () => false };

/** Answers each request by hand, in the order the test wants. */
function handTransport() {
  const open: { request: Request; answer: (text: string | null) => void; fail: (message: string) => void }[] =
    [];
  const call = createCall(
    (text) =>
      new Promise((resolve, reject) => {
        open.push({
          request: JSON.parse(text) as Request,
          answer: resolve,
          fail: (message) => reject(new Error(message)),
        });
      }),
  );
  return { call, open };
}

const done = JSON.stringify({ ok: true, output: {}, more: null });
const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('a call of the sidebar', () => {
  afterEach(() => vi.useRealTimers());

  it('sends the name, the input and the build', async () => {
    const { call, open } = handTransport();
    void call('place.select', { sheetId: 1, row: 2, column: 3 }, watch);
    expect(open[0]?.request).toEqual({
      name: 'place.select',
      input: { sheetId: 1, row: 2, column: 3 },
      build: '__BUILD_ID__',
    });
  });

  it('lets a writer wait until the writer before it has ended, even with a failure', async () => {
    const { call, open } = handTransport();
    const first = call('check', { accept: false }, watch).catch(() => 'refused');
    const second = call('roadmap.create', {}, watch);
    await settled();
    expect(open.map((one) => one.request.name)).toEqual(['check']);
    open[0]?.fail('NetworkError: Connection failure due to HTTP 0');
    expect(await first).toBe('refused');
    await settled();
    expect(open.map((one) => one.request.name)).toEqual(['check', 'roadmap.create']);
    open[1]?.answer(done);
    await second;
  });

  it('does not keep a reader waiting behind a writer', async () => {
    const { call, open } = handTransport();
    void call('check', { accept: false }, watch);
    void call('status', {}, watch);
    await settled();
    expect(open.map((one) => one.request.name)).toContain('status');
  });

  it('never repeats a writer that was lost on the way', async () => {
    const { call, open } = handTransport();
    const order = call('order.create', { number: '1', date: '2026-09-01', ifUnknown: 'ask' }, watch);
    await settled();
    open[0]?.fail('NetworkError: Connection failure due to HTTP 0');
    await expect(order).rejects.toThrow();
    await settled();
    expect(open).toHaveLength(1);
  });

  it('stops when the slices no longer move', async () => {
    const more = { done: 12, total: 40, sentence: '' };
    const call = createCall(async () => JSON.stringify({ ok: true, output: {}, more } satisfies Reply));
    const error = await call('check', { accept: false }, watch).catch((thrown: unknown) =>
      refusalOf(thrown, 'check'),
    );
    expect(error).toMatchObject({ sentence: 'Работа не продвигается: сделано 12 из 40.' });
  });

  it('goes on with the same request while there is more, and stops after a slice when asked', async () => {
    const asked: string[] = [];
    const call = createCall(async (text) => {
      asked.push(text);
      return JSON.stringify({ ok: true, output: {}, more: { done: asked.length, total: 9, sentence: '' } });
    });
    const stopping = { progress: () => undefined, stopped: () => asked.length === 2 };
    const error = await call('check', { accept: false }, stopping).catch((thrown: unknown) =>
      refusalOf(thrown, 'check'),
    );
    expect(error).toMatchObject({ sentence: 'Остановлено: сделано 2 из 9.' });
    expect(new Set(asked).size).toBe(1);
  });

  it('gives up after seven minutes of silence and lets the next writer go', async () => {
    vi.useFakeTimers();
    const { call, open } = handTransport();
    const first = call('check', { accept: false }, watch).catch((thrown: unknown) =>
      refusalOf(thrown, 'check'),
    );
    void call('roadmap.create', {}, watch);
    await vi.advanceTimersByTimeAsync(7 * 60 * 1000);
    expect(await first).toMatchObject({ sentence: 'Ответа нет уже семь минут, панель перестала ждать.' });
    await vi.advanceTimersByTimeAsync(0);
    expect(open.map((one) => one.request.name)).toEqual(['check', 'roadmap.create']);
  });

  it.each([null, '', 'не JSON', '17', '{"output":{}}'])(
    'does not trust the odd answer %j',
    async (answer) => {
      const call = createCall(async () => answer);
      const error = await call('status', {}, watch).catch((thrown: unknown) => refusalOf(thrown, 'status'));
      expect(error).toMatchObject({ sentence: 'Пришёл ответ, который панель не смогла прочитать.' });
    },
  );

  it.each([
    [
      "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
      'not-allowed',
    ],
    ['Authorization is required to perform that action.', 'needs-authorization'],
    ['NetworkError: Connection failure due to HTTP 0', 'failed'],
    ['Exceeded maximum execution time', 'failed'],
    ['TypeError: x is undefined', 'failed'],
  ])('tells «%s» in Russian, with what is safe and what to press', async (message, code) => {
    const call = createCall(async () => Promise.reject(new Error(message)));
    const error = await call('check', { accept: false }, watch).catch((thrown: unknown) =>
      refusalOf(thrown, 'check'),
    );
    expect(error).toMatchObject({ code, link: '' });
    for (const text of Object.values(error).filter((value) => value !== code && value !== '')) {
      expect(text).toMatch(/^(Google )?[А-ЯЁа-яё]+/);
      expect(text).not.toContain('Error');
      expect(text).not.toContain('undefined');
    }
  });

  it('hands over the output', async () => {
    const call = createCall(async () => JSON.stringify({ ok: true, output: canned.check, more: null }));
    expect(await call('check', { accept: false }, watch)).toEqual(canned.check);
  });
});
