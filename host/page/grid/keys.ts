import type { Editor } from './editor';
import { jump } from './jump';
import type { Selection } from './selection';
import type { GridView } from './view';

export interface Commands {
  readonly undo: () => void;
  readonly redo: () => void;
  readonly clear: () => void;
  readonly fill: (way: 'down' | 'right') => void;
  readonly find: () => void;
  readonly choose: () => Promise<boolean>;
  readonly toggle: () => boolean;
  readonly forgetCopy: () => void;
  readonly filled: (row: number, column: number) => boolean | undefined;
  readonly loadAll: () => Promise<void>;
  readonly tab: (way: 1 | -1) => void;
}

const arrows: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};

/** Letters by their place on the keyboard: with a Russian layout Ctrl+Z sends «я». */
const shortcuts: Readonly<Record<string, (commands: Commands, shift: boolean) => void>> = {
  KeyZ: (commands, shift) => (shift ? commands.redo() : commands.undo()),
  KeyY: (commands) => commands.redo(),
  KeyD: (commands) => commands.fill('down'),
  KeyR: (commands) => commands.fill('right'),
  KeyF: (commands) => commands.find(),
};

/** The keyboard, as in Google Sheets. */
export class Keys {
  /** Enter after a run of Tabs goes back below the first of them. */
  private tabbedFrom: number | null = null;

  constructor(
    private readonly view: GridView,
    private readonly selection: Selection,
    private readonly editor: Editor,
    private readonly commands: Commands,
  ) {
    editor.field.addEventListener('keydown', (event) => this.press(event));
    editor.bar.addEventListener('keydown', (event) => this.pressInBar(event));
  }

  private press(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const done = this.editor.editing ? this.whileEditing(event) : this.whileIdle(event);
    if (done) event.preventDefault();
  }

  private pressInBar(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (isLineBreak(event)) {
      event.preventDefault();
      breakLine(this.editor.bar);
    } else if (event.key === 'Enter' || event.key === 'Tab') {
      event.preventDefault();
      this.editor.commit();
      this.move(event);
    } else if (event.key === 'Escape') this.editor.cancel();
  }

  private whileEditing(event: KeyboardEvent): boolean {
    const { key } = event;
    if (key === 'Escape') {
      this.editor.cancel();
      return true;
    }
    if (isLineBreak(event)) {
      breakLine(this.editor.field);
      return true;
    }
    if (key === 'Enter' || key === 'Tab') {
      this.editor.commit();
      this.move(event);
      return true;
    }
    if (key === 'F2') {
      this.editor.quick = false;
      return true;
    }
    const arrow = arrows[key];
    if (!arrow || !this.editor.quick) return false;
    this.editor.commit();
    this.selection.step(...arrow, false);
    return true;
  }

  private whileIdle(event: KeyboardEvent): boolean {
    const { key, shiftKey } = event;
    const command = event.ctrlKey || event.metaKey;
    const arrow = arrows[key];
    if (key !== 'Tab' && key !== 'Enter' && key !== 'Shift') this.tabbedFrom = null;
    if (arrow && event.altKey) {
      if (key === 'ArrowDown') void this.commands.choose();
      return true;
    }
    if (arrow && command) {
      void this.jump(arrow, shiftKey);
      return true;
    }
    if (arrow) {
      this.selection.step(...arrow, shiftKey);
      return true;
    }
    if (command && event.code === 'KeyA') {
      this.selection.all();
      return true;
    }
    const shortcut = command && !event.altKey && shortcuts[event.code];
    if (shortcut) {
      shortcut(this.commands, shiftKey);
      return true;
    }
    if (command && event.code === 'Space') {
      this.selection.lines('columns', this.selection.active.column, false);
      return true;
    }
    return this.special(event, command);
  }

  private special(event: KeyboardEvent, command: boolean): boolean {
    const { rows, columns, sheet } = this.view.metrics;
    const from = this.selection.from(event.shiftKey);
    switch (event.key) {
      case 'Enter':
        void this.enter();
        return true;
      case 'Tab':
        this.move(event);
        return true;
      case 'F2':
        void this.editor.open();
        return true;
      case 'Delete':
      case 'Backspace':
        this.commands.clear();
        return true;
      case 'Escape':
        this.commands.forgetCopy();
        return true;
      case ' ':
        if (event.shiftKey) this.selection.lines('rows', from.row, false);
        return event.shiftKey || this.commands.toggle();
      case 'Home':
        return this.go({ row: command ? rows.first() : from.row, column: columns.first() }, event.shiftKey);
      case 'End': {
        const column = Math.max(0, sheet.usedColumns - 1);
        return this.go({ row: command ? Math.max(0, sheet.usedRows - 1) : from.row, column }, event.shiftKey);
      }
      case 'PageDown':
      case 'PageUp': {
        const way = event.key === 'PageDown' ? 1 : -1;
        if (command) this.commands.tab(way);
        else this.go({ row: from.row + way * this.view.pageLength, column: from.column }, event.shiftKey);
        return true;
      }
      default:
        return false;
    }
  }

  private async enter(): Promise<void> {
    if (!(await this.commands.choose())) await this.editor.open();
  }

  private async jump([down, right]: readonly [number, number], stretch: boolean): Promise<void> {
    const target = () =>
      jump(this.view.metrics, this.selection.from(stretch), down, right, this.commands.filled);
    let spot = target();
    if (!spot) {
      await this.commands.loadAll();
      spot = target();
    }
    if (spot) this.go(spot, stretch);
  }

  private go(spot: { row: number; column: number }, stretch: boolean): true {
    if (stretch) this.selection.stretch(spot);
    else this.selection.go(spot);
    return true;
  }

  /** Enter goes down and Tab right; with Shift the other way. */
  private move(event: KeyboardEvent): void {
    const way = event.shiftKey ? -1 : 1;
    if (event.key === 'Tab') {
      this.tabbedFrom ??= this.selection.active.column;
      this.selection.step(0, way, false);
      return;
    }
    this.selection.step(way, 0, false);
    if (this.tabbedFrom !== null)
      this.selection.go({ row: this.selection.active.row, column: this.tabbedFrom });
    this.tabbedFrom = null;
  }
}

function isLineBreak({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return key === 'Enter' && (altKey || ctrlKey || metaKey);
}

function breakLine(field: HTMLTextAreaElement): void {
  field.setRangeText('\n', field.selectionStart, field.selectionEnd, 'end');
  field.dispatchEvent(new Event('input'));
}
