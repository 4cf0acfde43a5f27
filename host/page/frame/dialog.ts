import type { FrameView } from '../../server/protocol';
import { make } from '../dom';
import { AddInFrame, type FrameActions } from './frame';

/** A dialog with the add-in's own HTML. A modal one covers the page, a modeless one stands beside the work. */
export function showFrameDialog(view: FrameView, modal: boolean, actions: FrameActions): void {
  const title = make('div', { class: 'dialog-title' }, make('span', { text: view.title }));
  const body = make('div', { class: 'dialog-frame' });
  const dialog = make('dialog', { class: 'dialog framed', 'aria-label': view.title }, title, body);
  const close = (): void => dialog.close();
  const size = (width: number | null, height: number | null): void => {
    if (width !== null) body.style.width = `${width}px`;
    if (height !== null) body.style.height = `${height}px`;
  };
  title.append(
    make('button', { type: 'button', class: 'close', 'aria-label': 'Закрыть', text: '✕', onclick: close }),
  );
  size(view.width ?? 520, view.height ?? 360);
  const frame = new AddInFrame(view, actions, { close, size });
  body.append(frame.element);
  dialog.addEventListener('close', () => {
    frame.end();
    dialog.remove();
    actions.focusGrid();
  });
  document.body.append(dialog);
  if (modal) dialog.showModal();
  else dialog.show();
}
