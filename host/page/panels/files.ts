import { targetOf } from '../../server/addresses';
import type { ArtefactsView } from '../../server/protocol';
import { byId, make } from '../dom';

/** What the add-in made besides the tables: documents, forms, letters. */
export class FilesPanel {
  private readonly panel = byId('files');
  private readonly button = byId('files-open');
  private readonly body = byId('files-body');

  constructor(private readonly focusGrid: () => void) {
    this.button.addEventListener('click', () => this.turn(this.panel.hidden));
    byId('files-close').addEventListener('click', () => this.turn(false));
    this.panel.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.turn(false);
    });
  }

  show({ documents, forms, letters }: ArtefactsView): void {
    const count = documents.length + forms.length + letters.length;
    byId('files-count').textContent = count > 0 ? String(count) : '';
    this.body.replaceChildren(
      section(
        'Документы',
        'Приказы, дорожные карты и отчёты, которые создаст дополнение, появятся здесь.',
        documents.map(documentItem),
      ),
      section('Анкеты', 'Анкеты, которые создаст дополнение, появятся здесь.', forms.map(formItem)),
      section(
        'Письма',
        'Письма никуда не отправляются: они складываются здесь, чтобы их можно было прочитать.',
        letters.map(letterItem),
      ),
    );
  }

  private turn(open: boolean): void {
    this.panel.hidden = !open;
    this.button.setAttribute('aria-expanded', String(open));
    if (!open) this.focusGrid();
    else byId('files-close').focus();
  }
}

function section(title: string, empty: string, items: readonly HTMLElement[]): HTMLElement {
  const heading = make('h3', { text: items.length > 0 ? `${title} (${items.length})` : title });
  return make(
    'section',
    { class: 'files-section' },
    heading,
    ...(items.length > 0 ? items : [make('p', { class: 'empty', text: empty })]),
  );
}

function documentItem({ id, name, at }: ArtefactsView['documents'][number]): HTMLElement {
  const address = `/document/${encodeURIComponent(id)}`;
  return make(
    'div',
    { class: 'file' },
    pageLink(address, name),
    make(
      'div',
      { class: 'file-line' },
      make('span', { text: moment(at) }),
      make('a', { href: `${address}.docx`, text: 'Скачать .docx' }),
    ),
  );
}

function formItem(form: ArtefactsView['forms'][number]): HTMLElement {
  return make(
    'div',
    { class: 'file' },
    pageLink(`/form/${form.publishedId}`, form.title),
    make('div', { class: 'file-line' }, make('span', { text: `${form.state} · ответов: ${form.answers}` })),
  );
}

function letterItem({ id, to, copy, subject, body, at }: ArtefactsView['letters'][number]): HTMLElement {
  return make(
    'details',
    { class: 'file' },
    make(
      'summary',
      {},
      make('b', { text: subject || '(без темы)' }),
      make('div', { class: 'file-line', text: `Кому: ${to} · ${moment(at)}` }),
    ),
    copy ? make('div', { class: 'file-line', text: `Копия: ${copy}` }) : null,
    make('pre', { class: 'letter' }, ...linked(body)),
    make('a', { href: `/letter/${encodeURIComponent(id)}.eml`, text: 'Скачать .eml' }),
  );
}

/** Google's addresses lead to the pages of this host; the letter reads as it was written. */
function linked(text: string): (string | HTMLElement)[] {
  return text.split(/(https:\/\/\S+)/).map((part) => {
    const target = part.startsWith('https://') ? targetOf(part, '') : null;
    return target?.kind === 'page' ? pageLink(target.address, part) : part;
  });
}

function pageLink(address: string, text: string): HTMLElement {
  return make('a', { class: 'file-name', href: address, target: '_blank', rel: 'noopener', text });
}

function moment(at: number): string {
  return new Date(at).toLocaleString('ru', {
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
  });
}
