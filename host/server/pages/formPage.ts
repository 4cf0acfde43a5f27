import type { FormItem, FormState } from '../../state/form';
import { escapeHtml } from './escapeHtml';
import { control, isQuestion } from './formControls';

/** The respondent's page of a form. `query` may carry answers filled in beforehand: entry.<item id>=value. */
export function formPage(form: FormState, query: URLSearchParams, token: string): string {
  const open = form.published && form.accepting;
  const title = form.title || form.name;
  return `<!doctype html>
<html lang="ru">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="token" content="${escapeHtml(token)}">
<meta name="form" content="${escapeHtml(form.publishedId)}">
<title>${escapeHtml(title)}</title>
<link rel="stylesheet" href="/form.css">
<script src="/form.js" defer></script>
</head>
<body>
<main>
<section class="card head">
<h1>${escapeHtml(title)}</h1>
${paragraphs(open ? form.description : closedSentence(form))}
${open && form.items.some((item) => item.required) ? '<p class="required-note">* Обязательный вопрос</p>' : ''}
</section>
${open ? questions(form, query) : ''}
</main>
</body>
</html>
`;
}

function questions(form: FormState, query: URLSearchParams): string {
  const items = form.items.map((item) => card(item, query.getAll(`entry.${item.id}`))).join('\n');
  return `<form id="answers" novalidate>
${items}
<p class="problem general" role="alert" hidden></p>
<div class="actions">
<button type="submit">Отправить</button>
<button type="reset" class="quiet">Очистить форму</button>
</div>
</form>
<p class="foot">Страница открыта на этом компьютере. Ответы никуда не отправляются и остаются рядом с книгой.</p>`;
}

function card(item: FormItem, given: readonly string[]): string {
  const title = escapeHtml(item.title);
  if (!isQuestion(item)) {
    const page = item.type === 'PAGE_BREAK' ? ' break' : '';
    return `<section class="card section${page}"><h2>${title}</h2>${paragraphs(item.help)}</section>`;
  }
  const mark = item.required ? ' <span class="star" aria-hidden="true">*</span>' : '';
  return `<section class="card question" data-item="${item.id}" data-type="${escapeHtml(item.type)}"${item.required ? ' data-required' : ''}>
<div class="title" id="t${item.id}" role="heading" aria-level="2">${title}${mark}</div>
${item.help ? `<div class="help">${paragraphs(item.help)}</div>` : ''}
${control(item, given)}
<p class="problem" id="p${item.id}" role="alert" hidden></p>
</section>`;
}

function closedSentence(form: FormState): string {
  return (
    form.closedMessage ||
    'Приём ответов закрыт. Если вам кажется, что это ошибка, напишите тому, кто прислал ссылку.'
  );
}

function paragraphs(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => `<p>${escapeHtml(line)}</p>`).join('');
}
