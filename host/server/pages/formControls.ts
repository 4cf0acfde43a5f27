import type { FormItem } from '../../state/form';
import { escapeHtml } from './escapeHtml';

const questions: ReadonlySet<string> = new Set([
  'TEXT',
  'PARAGRAPH_TEXT',
  'MULTIPLE_CHOICE',
  'CHECKBOX',
  'LIST',
  'SCALE',
  'DATE',
]);

export function isQuestion(item: FormItem): boolean {
  return questions.has(item.type);
}

/** What an answer of «Другое» starts with in a prefilled address. */
const otherMark = '__other_option__';

/** The controls of one question. Names are item ids; the page's script gathers them. */
export function control(item: FormItem, given: readonly string[]): string {
  const { id } = item;
  const labels = `aria-labelledby="t${id}" aria-describedby="p${id}"`;
  const value = escapeHtml(given[0] ?? '');
  switch (item.type) {
    case 'PARAGRAPH_TEXT':
      return `<textarea name="${id}" rows="2" placeholder="Мой ответ" ${labels}>${value}</textarea>`;
    case 'DATE':
      return `<input type="date" name="${id}" value="${value}" ${labels}>`;
    case 'LIST':
      return list(item, given, labels);
    case 'SCALE':
      return scale(item, given, labels);
    case 'MULTIPLE_CHOICE':
      return choices(item, given, 'radio', labels);
    case 'CHECKBOX':
      return choices(item, given, 'checkbox', labels);
    default:
      return `<input type="text" name="${id}" value="${value}" placeholder="Мой ответ" autocomplete="off" ${labels}>`;
  }
}

function list(item: FormItem, given: readonly string[], labels: string): string {
  const options = (item.choices ?? []).map((choice) => {
    const selected = given.includes(choice) ? ' selected' : '';
    return `<option value="${escapeHtml(choice)}"${selected}>${escapeHtml(choice)}</option>`;
  });
  return `<select name="${item.id}" ${labels}><option value="">Выбрать</option>${options.join('')}</select>`;
}

function choices(
  item: FormItem,
  given: readonly string[],
  type: 'radio' | 'checkbox',
  labels: string,
): string {
  const lines = (item.choices ?? []).map((choice) => {
    const checked = given.includes(choice) ? ' checked' : '';
    return `<label class="choice"><input type="${type}" name="${item.id}" value="${escapeHtml(choice)}"${checked}><span>${escapeHtml(choice)}</span></label>`;
  });
  if (item.other) lines.push(other(item, type, given.includes(otherMark)));
  const role = type === 'radio' ? 'radiogroup' : 'group';
  return `<div class="choices" role="${role}" ${labels}>${lines.join('')}</div>`;
}

function other(item: FormItem, type: string, checked: boolean): string {
  return `<label class="choice other"><input type="${type}" name="${item.id}" value="${otherMark}"${checked ? ' checked' : ''}><span>Другое:</span><input type="text" data-other aria-label="Другое"></label>`;
}

function scale(item: FormItem, given: readonly string[], labels: string): string {
  const low = item.low ?? 1;
  const high = item.high ?? 5;
  const steps = Array.from({ length: high - low + 1 }, (_, i) => String(low + i)).map((step) => {
    const checked = given.includes(step) ? ' checked' : '';
    return `<label class="step"><span>${step}</span><input type="radio" name="${item.id}" value="${step}"${checked}></label>`;
  });
  return `<div class="scale" role="radiogroup" ${labels}>
<span class="end">${escapeHtml(item.lowLabel ?? '')}</span>${steps.join('')}<span class="end">${escapeHtml(item.highLabel ?? '')}</span>
</div>`;
}
