import { execute } from '../../runtime/execute';
import type { Execution, ExecutionRequest, Project, UiEvent } from '../../runtime/execution';
import type { Answer, Question } from '../../services/bridge';
import type { HostState } from '../../state/state';
import type { RangeBox, SheetState } from '../../state/workbook';
import { cellAt } from '../../workbook/cells/cells';
import { box, copyBox, sameBox } from '../../workbook/geometry/boxes';
import { WorkbookModel } from '../../workbook/model';
import type {
  CellReply,
  CellRequest,
  Edit,
  EditReply,
  EditRequest,
  FindReply,
  FindRequest,
  Patch,
  Place,
  RowsReply,
  RowsRequest,
  RunReply,
} from '../protocol';
import { choicesOf } from './choices';
import { applyEdit, type HandEdit, touchedBox } from './edits';
import { changedAnything, wroteCells } from './effects';
import { find } from './find';
import { History } from './history';
import { protectionQuestion } from './protection';
import { refusalSentence } from './refusalSentence';
import { rowsView } from './rowsView';
import { sheetView } from './sheetView';

export interface Surroundings {
  readonly onUi: (event: UiEvent) => void;
  readonly ask: (question: Question) => Answer;
  /** The clock on the wall in ms, or null for a fixed one. */
  readonly wallClock: () => number | null;
}

const localEdits: ReadonlySet<HandEdit['kind']> = new Set([
  'type',
  'paste',
  'fill',
  'clear',
  'note',
  'sort',
  'freeze',
  'resizeColumn',
]);

/** The open workbook: looks into it, edits of the person, runs of the add-in. */
export class Desk {
  private readonly model: WorkbookModel;
  private readonly history: History;
  private version = 0;

  constructor(
    readonly state: HostState,
    private readonly project: Project,
    private readonly around: Surroundings,
  ) {
    this.model = new WorkbookModel(state.spreadsheet);
    this.history = new History(state.spreadsheet);
    this.showVisibleSheet();
  }

  /** Everything anew, for a page that has just been opened. */
  whole(): Patch {
    const { activeSheetId, activeRange } = this.state.spreadsheet;
    return this.patch(this.sheets(), { sheet: activeSheetId, box: activeRange ?? box(0, 0) });
  }

  rows({ sheet, from, count }: RowsRequest): RowsReply {
    const { sheets } = this.state.spreadsheet;
    return { ...rowsView(sheets, this.model.sheet(sheet), from, count), version: this.version };
  }

  cell({ sheet, row, column }: CellRequest): CellReply {
    const cell = cellAt(this.model.sheet(sheet), row, column);
    return {
      text: this.model.editText(sheet, row, column),
      choices: choicesOf(this.state.spreadsheet.sheets, cell),
    };
  }

  find({ sheet, text }: FindRequest): FindReply {
    return { places: find(this.model.sheet(sheet), text) };
  }

  select({ sheet, box: area }: Place): void {
    if (this.sheets().some((one) => one.id === sheet)) this.model.select(sheet, area);
  }

  edit({ edit, sure }: EditRequest): EditReply {
    try {
      if (isTurnBack(edit)) return this.turnBack(edit.kind);
      const sheet = edit.kind === 'addSheet' ? undefined : this.model.sheet(edit.sheet);
      const area = sheet && touchedBox(sheet, edit);
      const question = sheet && area && this.questionAbout(sheet, area);
      if (question && !sure) return { ok: false, ask: question };
      const select = applyEdit(this.model, this.state.spreadsheet, this.history, edit);
      if (select) this.model.select(select.sheet, select.box);
      return { ok: true, patch: this.patch(this.affected(edit), select) };
    } catch (error) {
      return { ok: false, sentence: refusalSentence(error) };
    }
  }

  run(request: ExecutionRequest): { reply: RunReply; patch: Patch | null; changed: boolean } {
    const wall = this.around.wallClock();
    if (wall !== null) this.state.now = Math.max(this.state.now, wall);
    const before = this.selection();
    const execution = execute(this.state, this.project, request, {
      day: 'ordinary',
      faults: [],
      ask: request.from === 'open' ? null : this.around.ask,
      onUi: this.around.onUi,
    });
    const wrote = wroteCells(execution.trace.calls);
    if (wrote) this.history.forget();
    const after = this.selection();
    const moved = before.sheet !== after.sheet || !sameBox(before.box, after.box);
    return {
      reply: replyOf(execution),
      changed: changedAnything(execution.trace.calls),
      patch: wrote || moved ? this.patch(wrote ? this.sheets() : [], moved ? after : null) : null,
    };
  }

  private turnBack(way: 'undo' | 'redo'): EditReply {
    const step = this.history[way]();
    if (!step)
      return {
        ok: false,
        sentence:
          way === 'undo'
            ? 'Отменять нечего. Правки, сделанные до работы дополнения, не отменяются.'
            : 'Повторять нечего.',
      };
    const there = this.sheets().some((sheet) => sheet.id === step.sheet && !sheet.hidden);
    this.showVisibleSheet();
    const select = there && step.box ? { sheet: step.sheet, box: step.box } : null;
    if (select) this.model.select(select.sheet, select.box);
    return { ok: true, patch: this.patch(this.sheets(), select) };
  }

  private patch(changed: readonly SheetState[], select: Place | null): Patch {
    this.version += 1;
    return {
      version: this.version,
      order: this.sheets().map((sheet) => sheet.id),
      changed: changed.map(sheetView),
      select,
      canUndo: this.history.canUndo,
      canRedo: this.history.canRedo,
    };
  }

  /** Cells of one tab, unless tabs themselves or the references of formulas elsewhere may have changed. */
  private affected(edit: HandEdit): readonly SheetState[] {
    const local = localEdits.has(edit.kind) && 'sheet' in edit;
    return local ? [this.model.sheet(edit.sheet)] : this.sheets();
  }

  private questionAbout(sheet: SheetState, area: RangeBox): string | null {
    return protectionQuestion(this.state.spreadsheet, this.state.user.email, sheet, area);
  }

  private selection(): Place {
    const { activeSheetId, activeRange } = this.state.spreadsheet;
    return { sheet: activeSheetId, box: activeRange ? copyBox(activeRange) : box(0, 0) };
  }

  private showVisibleSheet(): void {
    const book = this.state.spreadsheet;
    const active = book.sheets.find((sheet) => sheet.id === book.activeSheetId);
    const next = active && !active.hidden ? active : book.sheets.find((sheet) => !sheet.hidden);
    if (!next) return;
    if (next.id !== book.activeSheetId) book.activeRange = null;
    book.activeSheetId = next.id;
  }

  private sheets(): readonly SheetState[] {
    return this.state.spreadsheet.sheets;
  }
}

function isTurnBack(edit: Edit): edit is Exclude<Edit, HandEdit> {
  return edit.kind === 'undo' || edit.kind === 'redo';
}

function replyOf({ outcome }: Execution): RunReply {
  if (outcome.ok) return { ok: true, value: outcome.value };
  return { ok: false, name: outcome.name, message: outcome.message, killed: outcome.killed };
}
