import type { FormReply, FormRequest } from '../server/protocol';
import './style/form.css';

/** The respondent's page: gathers the answers, sends them, says what is missing. */

const otherMark = '__other_option__';
const form = document.querySelector<HTMLFormElement>('#answers');

form?.addEventListener('submit', (event) => {
  event.preventDefault();
  void send(form);
});

for (const field of document.querySelectorAll<HTMLInputElement>('[data-other]')) {
  field.addEventListener('input', () => {
    field.closest('label')!.querySelector<HTMLInputElement>(`[value="${otherMark}"]`)!.checked = true;
  });
}

async function send(answers: HTMLFormElement): Promise<void> {
  const button = answers.querySelector<HTMLButtonElement>('button[type=submit]')!;
  button.disabled = true;
  try {
    const reply = await post({ publishedId: metaOf('form'), answers: gather(answers) });
    if (reply.ok) thank(reply.confirmation);
    else show(answers, reply);
  } catch {
    show(answers, {
      ok: false,
      sentence: 'Ответ не отправлен: программа не отвечает. Ничего не пропало, попробуйте ещё раз.',
      problems: [],
    });
  } finally {
    button.disabled = false;
  }
}

async function post(request: FormRequest): Promise<FormReply> {
  const response = await fetch('/form', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-host-token': metaOf('token') },
    body: JSON.stringify(request),
  });
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return (await response.json()) as FormReply;
}

/** An unanswered question has no entry; only a checkbox question answers with a list. */
function gather(answers: HTMLFormElement): FormRequest['answers'] {
  const given: Record<string, string | string[]> = {};
  for (const card of answers.querySelectorAll<HTMLElement>('[data-item]')) {
    const id = card.dataset.item!;
    const other = card.querySelector<HTMLInputElement>('[data-other]')?.value.trim() ?? '';
    const values = new FormData(answers)
      .getAll(id)
      .map((value) => (value === otherMark ? other : String(value).trim()));
    const filled = values.filter((value) => value !== '');
    if (filled.length > 0) given[id] = card.dataset.type === 'CHECKBOX' ? filled : filled[0]!;
  }
  return given;
}

function show(answers: HTMLFormElement, reply: Extract<FormReply, { ok: false }>): void {
  for (const card of answers.querySelectorAll<HTMLElement>('[data-item]')) {
    const problem = reply.problems.find((one) => String(one.itemId) === card.dataset.item);
    say(card.querySelector<HTMLElement>('.problem')!, problem?.sentence ?? '');
    card.classList.toggle('wrong', problem !== undefined);
  }
  say(answers.querySelector<HTMLElement>('.general')!, reply.sentence);
  const first = answers.querySelector<HTMLElement>('.wrong');
  first?.scrollIntoView({ block: 'center' });
  first?.querySelector<HTMLElement>('input, textarea, select')?.focus({ preventScroll: true });
}

function thank(confirmation: string): void {
  const card = document.querySelector('.head')!;
  const title = card.querySelector('h1')!;
  const words = document.createElement('p');
  words.textContent = confirmation;
  words.setAttribute('role', 'status');
  card.replaceChildren(title, words);
  form?.remove();
  document.querySelector('.foot')?.remove();
  window.scrollTo(0, 0);
}

function say(place: HTMLElement, sentence: string): void {
  place.textContent = sentence;
  place.hidden = sentence === '';
}

function metaOf(name: string): string {
  return document.querySelector<HTMLMetaElement>(`meta[name=${name}]`)!.content;
}
