import type { FrameView, RunReply } from '../../server/protocol';
import { make } from '../dom';
import type { FromFrame, ToFrame } from './messages';

export interface FrameActions {
  readonly run: (fn: string, args: readonly unknown[]) => Promise<RunReply>;
  readonly focusGrid: () => void;
  readonly follow: (address: string) => void;
}

/**
 * The add-in's own HTML in a frame without a common origin: it reaches this page only by messages, and this
 * page answers only the frame it made.
 */
export class AddInFrame {
  readonly element: HTMLIFrameElement;
  private readonly hear = (event: MessageEvent<FromFrame>): void => void this.heard(event);

  constructor(
    view: FrameView,
    private readonly actions: FrameActions,
    private readonly own: { close: () => void; size: (width: number | null, height: number | null) => void },
  ) {
    this.element = make('iframe', {
      class: 'add-in',
      title: view.title || 'Дополнение',
      sandbox: 'allow-scripts allow-forms allow-popups allow-modals allow-downloads',
      src: `/frame/${view.address}`,
    });
    window.addEventListener('message', this.hear);
  }

  end(): void {
    window.removeEventListener('message', this.hear);
    this.element.remove();
  }

  private async heard(event: MessageEvent<FromFrame>): Promise<void> {
    if (event.source !== this.element.contentWindow) return;
    const message = event.data;
    switch (message?.host) {
      case 'call':
        return this.call(message.id, message.fn, message.args);
      case 'close':
        return this.own.close();
      case 'focus':
        return this.actions.focusGrid();
      case 'size':
        return this.own.size(message.width, message.height);
      case 'link':
        return this.actions.follow(String(message.address));
    }
  }

  private async call(id: number, fn: string, args: readonly unknown[]): Promise<void> {
    this.reply(await this.answer(id, fn, args));
  }

  private async answer(id: number, fn: string, args: readonly unknown[]): Promise<ToFrame> {
    try {
      const reply = await this.actions.run(String(fn), args);
      if (reply.ok) return { host: 'reply', id, ok: true, value: reply.value };
      return { host: 'reply', id, ok: false, name: reply.name, message: reply.message };
    } catch {
      return {
        host: 'reply',
        id,
        ok: false,
        name: 'NetworkError',
        message: 'Connection failure due to HTTP 0',
      };
    }
  }

  private reply(message: ToFrame): void {
    // The frame's origin is opaque, so it cannot be named as the addressee; the window itself is the frame's.
    this.element.contentWindow?.postMessage(message, '*');
  }
}
