import { byId, make } from '../dom';

/** A message at the bottom right, as Spreadsheet.toast shows it. Negative seconds = until it is closed. */
export function toast(title: string, message: string, seconds: number): void {
  const element = make(
    'div',
    { class: 'toast', role: 'status' },
    make(
      'div',
      { class: 'toast-head' },
      make('b', { text: title || 'Сообщение' }),
      make('button', {
        type: 'button',
        class: 'close',
        'aria-label': 'Закрыть',
        text: '✕',
        onclick: () => element.remove(),
      }),
    ),
    make('div', { text: message }),
  );
  byId('toasts').replaceChildren(element);
  if (seconds >= 0) setTimeout(() => element.remove(), Math.max(1, seconds) * 1000);
}

/** Stays at the top for as long as the program cannot be reached. */
export function unreachable(broken: boolean): void {
  shown += 1;
  const strip = byId('strip');
  strip.className = 'strip failed';
  strip.textContent =
    'Программа закрыта, правки не записываются. Запустите её снова и откройте адрес, который она напечатает.';
  strip.hidden = !broken;
}

let shown = 0;

/** The strip at the top that follows a run from the menu. Gives what to call when it is over. */
export function running(): (failure: string | null) => void {
  shown += 1;
  const mine = shown;
  const strip = byId('strip');
  strip.hidden = true;
  // Opening the sidebar takes a moment: a strip that only flickers says nothing.
  const late = setTimeout(() => {
    strip.className = 'strip';
    strip.replaceChildren(make('span', { text: 'Выполняется…' }));
    strip.hidden = false;
  }, 600);
  return (failure) => {
    clearTimeout(late);
    if (mine !== shown || (failure === null && strip.hidden)) return;
    strip.hidden = false;
    strip.className = 'strip';
    strip.classList.toggle('failed', failure !== null);
    const hide = (): void => {
      if (mine === shown) strip.hidden = true;
    };
    strip.replaceChildren(
      make('span', { text: failure ?? 'Готово' }),
      make('button', { type: 'button', class: 'strip-close', text: 'Закрыть', onclick: hide }),
    );
    if (failure === null) setTimeout(hide, 1500);
  };
}
