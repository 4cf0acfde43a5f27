import { basename } from 'node:path';
import { saveState } from '../../files/sidecar';
import type { HostState } from '../../state/state';
import type { SavedView } from '../protocol';

/** How long after a change the workbook is saved, in ms: typing is not slowed by every letter. */
const pause = 300;

/** Keeps the file on the disk up with what is on the screen. */
export class Saving {
  private timer: NodeJS.Timeout | null = null;
  private dirty = false;
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
    this.dirty = true;
    this.say('saving', 'Сохраняется…');
    this.timer ??= setTimeout(() => this.inTurn(() => this.save()), pause);
  }

  async save(): Promise<void> {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
    if (!this.dirty) return;
    this.dirty = false;
    try {
      const report = await saveState(this.state, this.workbook);
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
