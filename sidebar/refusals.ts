import type { Progress, Refusal } from '../src/core/protocol/calls';

/** Thrown by a call that was refused, by the script or on the way to it. */
export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }
}

const untouched = 'Таблица не изменилась.';
const maybeDone =
  'Ваши записи целы. Работа могла успеть закончиться; сама она не повторится, а сделанное второй раз не делается.';

/**
 * What the frame reported, in words. Google's texts come in the language of the account, so only their
 * stable parts are looked at, and the rest is called a failure.
 */
export function transportRefusal(message: string, writes: boolean): Refusal {
  if (/PERMISSION_DENIED/.test(message)) return severalAccounts();
  if (/authori[sz]ation|permission|авторизац|разрешени/i.test(message)) return consentNeeded();
  if (/NetworkError|Connection failure|HTTP 0|Failed to fetch|Load failed/i.test(message))
    return lost(writes);
  if (/maximum execution time|время выполнения/i.test(message)) return tooLong();
  return refusal(
    'Таблица не смогла ответить.',
    writes ? maybeDone : untouched,
    'Подождите минуту и нажмите кнопку ещё раз. Если не поможет, закройте панель и откройте её снова.',
  );
}

export function unreadableAnswer(writes: boolean): Refusal {
  return refusal(
    'Пришёл ответ, который панель не смогла прочитать.',
    writes ? maybeDone : untouched,
    'Закройте панель, откройте её снова и повторите действие.',
  );
}

export function silence(writes: boolean): Refusal {
  return refusal(
    'Ответа нет уже семь минут, панель перестала ждать.',
    writes ? maybeDone : untouched,
    'Проверьте интернет и нажмите кнопку ещё раз.',
  );
}

export function standstill(at: Progress): Refusal {
  return refusal(
    `Работа не продвигается: сделано ${at.done} из ${at.total}.`,
    'Сделанное сохранено.',
    'Подождите несколько минут и нажмите кнопку ещё раз: работа продолжится с этого места.',
  );
}

export function stoppedByCurator(at: Progress): Refusal {
  return refusal(
    `Остановлено: сделано ${at.done} из ${at.total}.`,
    'Сделанное сохранено.',
    'Чтобы продолжить с этого места, нажмите кнопку ещё раз.',
    'busy',
  );
}

function severalAccounts(): Refusal {
  return refusal(
    'Google не понял, под какой учётной записью вы работаете: в этом браузере их открыто несколько.',
    'Запрос до таблицы не дошёл, она не изменилась.',
    'Откройте таблицу в окне инкогнито или в профиле браузера, где вошла только школьная учётная запись.',
    'not-allowed',
  );
}

function consentNeeded(): Refusal {
  return refusal(
    'Google ждёт вашего разрешения на работу дополнения.',
    untouched,
    'Закройте панель, откройте её снова из меню дополнения и подтвердите доступ.',
    'needs-authorization',
  );
}

function lost(writes: boolean): Refusal {
  return writes
    ? refusal('Связь прервалась, ответ не дошёл.', maybeDone, 'Проверьте интернет и нажмите кнопку ещё раз.')
    : refusal('Нет связи с таблицей.', untouched, 'Проверьте интернет и нажмите кнопку ещё раз.');
}

function tooLong(): Refusal {
  return refusal(
    'Google остановил работу: она шла дольше шести минут.',
    'Сделанное сохранено.',
    'Нажмите кнопку ещё раз: работа продолжится с места остановки.',
  );
}

function refusal(sentence: string, safe: string, next: string, code: Refusal['code'] = 'failed'): Refusal {
  return { code, sentence, safe, next, link: '' };
}
