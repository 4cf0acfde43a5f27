import type { DraftDoubt } from '../applications/compare';
import type { Loss } from '../applications/losses';
import type { SourceKind } from '../applications/source';
import type { Refusal } from '../protocol/calls';
import type { Role } from '../registry/person';
import { counted, plural } from '../text/plural';

const whose: Readonly<Record<Role, string>> = { mentee: 'наставляемых', mentor: 'наставников' };
const rolesText = (roles: readonly Role[]): string => roles.map((role) => whose[role]).join(' и ');
const people = (n: number): string => counted(n, 'человек', 'человека', 'человек');
/** More columns or rows than this are counted, not named. */
const most = 8;

interface PreviewCounts {
  readonly tab: string;
  readonly people: number;
  readonly fresh: number;
  readonly changed: number;
  readonly doubtful: number;
  readonly same: number;
  /** People with more than one row. */
  readonly twice: number;
  readonly unclear: readonly number[];
  /** Roles of the source that have no registry. */
  readonly homeless: readonly Role[];
  readonly losses: readonly Loss[];
  readonly consents: number;
}

export const applicationsSay = {
  list: (sources: number, ready: boolean) => {
    if (sources === 0)
      return 'Заявок не видно. Вставьте ответы формы или список людей на отдельный лист: вверху заголовки, ниже по человеку в строке.';
    return ready
      ? 'Выберите лист. Сначала увидите, что изменится; без вас ничего не запишется.'
      : 'Реестров ещё нет: сначала нажмите «Создать листы», затем вернитесь сюда.';
  },
  source: (kind: SourceKind, form: boolean, roles: readonly Role[]) => {
    if (kind === 'nobody') return 'Список людей: наставники это или наставляемые, не сказано';
    if (kind === 'pairs') return 'Таблица пар: пополнит оба реестра';
    return `${form ? 'Ответы формы: заявки' : 'Список'} ${rolesText(roles)}`;
  },
  preview: (counts: PreviewCounts) =>
    [head(counts), ...remarks(counts)].filter((sentence) => sentence !== '').join(' '),
  reason: (doubt: DraftDoubt, row: number | null) =>
    `${reasons[doubt]}.${row === null ? '' : ` Похожая запись – здесь же, в строке ${row}.`}`,
  merged: (rows: number, cells: number, skipped: number) => {
    if (rows + cells === 0)
      return skipped > 0 ? 'Ничего не перенесено, причины ниже.' : 'Всё выбранное уже есть в реестрах.';
    const parts = [
      rows > 0 ? `новых строк – ${rows}` : '',
      cells > 0 ? `обновлено ячеек – ${cells}` : '',
    ].filter((part) => part !== '');
    const codes = rows > 0 ? ' Нажмите «Проверить таблицу»: новые участники получат коды.' : '';
    return `Перенесено: ${parts.join(', ')}. Лист с заявками не изменился.${codes}`;
  },
  progress: (done: number, total: number) => `Перенесено ${done} из ${total}`,
  skippedTwin: 'Это уже перенесённый человек: второй строки не будет.',
  skippedRival: 'Для этого человека взята другая заявка.',
} as const;

function head({ tab, people: all, fresh, changed, doubtful, same }: PreviewCounts): string {
  const found = `На листе «${tab}» ${people(all)}`;
  if (same === all) return `${found}, все уже в реестре.`;
  const kinds = [
    fresh > 0 ? `новых – ${fresh}` : '',
    changed > 0 ? `с новыми сведениями – ${changed}` : '',
    doubtful > 0 ? `под вопросом – ${doubtful}` : '',
    same > 0 ? `без изменений – ${same}` : '',
  ].filter((kind) => kind !== '');
  return `${found}: ${kinds.join(', ')}.`;
}

function remarks({ twice, unclear, homeless, losses, consents }: PreviewCounts): readonly string[] {
  const lost = losses.map(({ title, answers }) => `«${shortened(title)}» – ${answers}`);
  return [
    twice > 0
      ? `Больше одной заявки – у ${counted(twice, 'человека', 'человек', 'человек')}: важнее последняя, прежние её дополняют.`
      : '',
    homeless.length > 0 ? `Реестра ${rolesText(homeless)} нет: нажмите «Создать листы».` : '',
    unclear.length > 0
      ? `Не показаны, потому что не сказано, кем человек хочет быть: ${plural(unclear.length, 'строка', 'строки', 'строки')} ${listed(unclear.map(String))}.`
      : '',
    lost.length > 0
      ? `В реестре нет таких столбцов, ответы останутся только на этом листе: ${listed(lost)}.`
      : '',
    consents > 0
      ? `Галочки согласия (${consents}) не переносятся: согласие на обработку персональных данных – отдельный документ (156-ФЗ).`
      : '',
  ];
}

function listed(things: readonly string[]): string {
  const rest = things.length - most;
  return things.slice(0, most).join(', ') + (rest > 0 ? ` и ещё ${rest}` : '');
}

function shortened(title: string): string {
  const line = title.replace(/\s+/g, ' ');
  return line.length > 50 ? `${line.slice(0, 49).trim()}…` : line;
}

const reasons: Readonly<Record<DraftDoubt, string>> = {
  code: 'Код тот же, а имя другое',
  namesake: 'Имя совпадает полностью, а другие сведения – нет: возможно, тёзка',
  order: 'Имя и фамилия стоят в другом порядке',
  spelling: 'Имя отличается одной буквой',
  initials: 'Вместо имени – инициалы',
  patronymic: 'Имя записано не полностью',
  thin: 'Имя неполное, и сверить больше не с чем',
  contact: 'Телефон или почта те же, а имя другое: возможно, родственник или новая фамилия',
  several: 'В реестре несколько таких людей',
  rival: 'Об этом человеке есть другая заявка, и сведения расходятся',
  people: 'В ячейке с именем несколько человек: разнесите их по строкам',
  nameless: 'Имени нет',
};

function refusal(code: Refusal['code'], sentence: string, next: string): Refusal {
  return { code, sentence, safe: 'Ваши таблицы не изменились.', next, link: '' };
}

export const applicationRefusals = {
  gone: () =>
    refusal('not-found', 'На этом листе больше нет заявок или списка людей.', 'Выберите лист снова.'),
  nobody: (tab: string) =>
    refusal(
      'no-registry',
      `Не сказано, кто на листе «${tab}»: наставники или наставляемые.`,
      'Переименуйте лист: «Заявки наставников» или «Заявки наставляемых».',
    ),
  noRegistry: () =>
    refusal('no-registry', 'Реестра, куда принять заявки, ещё нет.', 'Нажмите «Создать листы».'),
  changed: () =>
    refusal(
      'changed-meanwhile',
      'Пока вы смотрели, заявки или реестр изменились.',
      'Посмотрите свежий список и подтвердите снова.',
    ),
  codesOnly: (tab: string) =>
    refusal(
      'not-allowed',
      `Школа решила хранить здесь только коды, а на листе «${tab}» стоят имена.`,
      'Перенесите лист на свой компьютер, к ключу с именами, а сюда вносите людей кодами.',
    ),
} as const;
