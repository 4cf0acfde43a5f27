import type { FrameView } from '../../server/protocol';
import { byId } from '../dom';
import { AddInFrame, type FrameActions } from './frame';

/** The add-in's sidebar: 300 pixels at the right, one at a time. */
export class Sidebar {
  private readonly element = byId('sidebar');
  private readonly title = byId('sidebar-title');
  private frame: AddInFrame | null = null;

  constructor(private readonly actions: FrameActions) {
    byId('sidebar-close').addEventListener('click', () => this.close());
  }

  show(view: FrameView): void {
    this.frame?.end();
    this.frame = new AddInFrame(view, this.actions, { close: () => this.close(), size: () => {} });
    this.title.textContent = view.title || 'Дополнение';
    byId('sidebar-body').replaceChildren(this.frame.element);
    this.element.hidden = false;
  }

  close(): void {
    this.frame?.end();
    this.frame = null;
    this.element.hidden = true;
    this.actions.focusGrid();
  }
}
