import measured from './costs.json';
import type { Random } from './random';

interface Rule {
  readonly calls: string;
  readonly kind: 'plain' | 'local' | 'read' | 'write' | 'flush' | 'edit' | 'save' | 'list';
  readonly p50: number;
  readonly p95: number;
  readonly per?: readonly number[];
}

const rules = measured.rules as readonly Rule[];
const byPattern = rules.map((rule) => ({ rule, pattern: new RegExp(rule.calls) }));
const known = new Map<string, Rule>();
const spread = 0.2;

/** What calls cost in virtual milliseconds: by their kind, by how much they carry, by what is waiting to be written. */
export class Costs {
  /** Cells written and not yet flushed; the next read or flush pays for them. */
  private waitingCells = 0;
  /** Edits of documents not yet saved. */
  private waitingEdits = 0;

  constructor(
    private readonly day: 'ordinary' | 'bad',
    private readonly random: Random,
  ) {}

  before(call: string, args: readonly unknown[]): number {
    const rule = ruleOf(call);
    switch (rule.kind) {
      case 'write': {
        const cells = cellsIn(args);
        this.waitingCells += cells;
        return this.cost(rule, cells);
      }
      case 'edit': {
        const cells = rule.per ? cellsIn(args) : 0;
        this.waitingEdits += 1 + cells;
        return this.cost(rule, cells);
      }
      case 'save': {
        const edits = this.waitingEdits;
        this.waitingEdits = 0;
        return this.cost(rule, edits);
      }
      case 'flush':
        return this.flushed(rule);
      case 'read':
        // Reading after writing makes Google write first.
        return this.waitingCells > 0 ? this.flushed(ruleOf('SpreadsheetApp.flush')) : 0;
      case 'list':
        return 0;
      default:
        return this.cost(rule, 0);
    }
  }

  /** Reading costs by what came back. */
  after(call: string, result: unknown): number {
    const rule = ruleOf(call);
    if (rule.kind === 'read') return this.cost(rule, cellsIn([result]));
    if (rule.kind === 'list') return this.cost(rule, Array.isArray(result) ? result.length : 0);
    return 0;
  }

  private flushed(rule: Rule): number {
    const cells = this.waitingCells;
    this.waitingCells = 0;
    return this.cost(rule, cells);
  }

  private cost(rule: Rule, size: number): number {
    const [per50 = 0, per95 = per50] = rule.per ?? [];
    const ms = this.day === 'bad' ? rule.p95 + per95 * size : rule.p50 + per50 * size;
    return ms * (1 - spread + 2 * spread * this.random.next());
  }
}

function ruleOf(call: string): Rule {
  const before = known.get(call);
  if (before) return before;
  const rule = byPattern.find(({ pattern }) => pattern.test(call))?.rule as Rule;
  known.set(call, rule);
  return rule;
}

/** Cells of the first grid or row among the values; 1 when there is none. */
function cellsIn(values: readonly unknown[]): number {
  const grid = values.find((value) => Array.isArray(value)) as unknown[] | undefined;
  if (!grid) return 1;
  const row = grid[0];
  return Array.isArray(row) ? grid.length * row.length : grid.length;
}
