import { basename } from 'node:path';
import { saveState } from '../../files/sidecar';
import type { HostState } from '../../state/state';
import type { SavedView } from '../protocol';

/** How long after the last change the workbook is saved, in ms. */
const pause = 300;
/** Work that never pauses is saved all the same. */
const longestPause = 5000;

/** Keeps the file on the disk up with what is on the screen. */
export class Saving {
  private timer: NodeJS.Timeout | null = null;
  private dirty = false;
  private changedFirst = 0;
  /** How long the last save took, in ms: a big book is saved in longer pauses, as nothing else happens meanwhile. */
  private took = 0;
  private shown: SavedView;

  /** `inTurn` lets a save happen between edits and runs, never in the middle of one. */
  constructor(
    private readonly state: HostState,
    private readonly workbook: string,
    private readonly inTurn: (job: () => Promise<void>) => void,
    private readonly tell: (saved: SavedView) => void,
  ) {
    this.shown = { state: 'saved', sentence: `Открыта книга ${basename(workbook)}` };
  }

  get view(): SavedView {
    return this.shown;
  }

  changed(): void {
    const now = performance.now();
    if (!this.dirty) this.changedFirst = now;
    this.dirty = true;
    this.say('saving', 'Сохраняется…');
    if (this.timer) clearTimeout(this.timer);
    const wait = Math.min(Math.max(pause, 2 * this.took), this.changedFirst + longestPause - now);
    this.timer = setTimeout(() => this.inTurn(() => this.save()), wait);
  }

  async save(): Promise<void> {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
    if (!this.dirty) return;
    this.dirty = false;
    const start = performance.now();
    try {
      const report = await saveState(this.state, this.workbook);
      this.took = performance.now() - start;
      this.say('saved', [`Сохранено в ${basename(report.savedTo)}`, ...report.warnings].join('. '));
    } catch (error) {
      // The next change, or closing, tries again.
      this.dirty = true;
      this.say('failed', `Не сохранено. ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  private say(state: SavedView['state'], sentence: string): void {
    this.shown = { state, sentence };
    this.tell(this.shown);
  }
}
