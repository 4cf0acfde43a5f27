import type { SavedView } from '../../server/protocol';
import { byId } from '../dom';

/** The words beside the name of the book: is everything on the disk? */
export class Saved {
  private readonly element = byId('saved');
  private last: SavedView = { state: 'saved', sentence: '' };
  private lost = false;

  show(saved: SavedView): void {
    this.last = saved;
    this.draw();
  }

  /** The program was closed, or this page was left over from an earlier run of it. */
  broken(lost: boolean): void {
    this.lost = lost;
    this.draw();
  }

  private draw(): void {
    const { state, sentence } = this.last;
    this.element.textContent = this.lost ? 'Нет связи с программой' : sentence;
    this.element.title = this.element.textContent;
    this.element.classList.toggle('failed', this.lost || state === 'failed');
  }
}
