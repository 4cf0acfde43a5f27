/** Where rows or columns lie, in pixels. Hidden ones have no size. */
export class Axis {
  /** Start of each, and the end of the last. */
  private readonly starts: Float64Array;

  constructor(
    readonly count: number,
    usual: number,
    sizes: Readonly<Record<number, number>>,
    hidden: readonly number[],
  ) {
    const all = new Float64Array(count).fill(usual);
    for (const [index, size] of Object.entries(sizes)) if (Number(index) < count) all[Number(index)] = size;
    for (const index of hidden) if (index < count) all[index] = 0;
    this.starts = new Float64Array(count + 1);
    for (let i = 0; i < count; i++) this.starts[i + 1] = this.starts[i]! + all[i]!;
  }

  get total(): number {
    return this.starts[this.count]!;
  }

  start(index: number): number {
    return this.starts[Math.min(Math.max(index, 0), this.count)]!;
  }

  size(index: number): number {
    return this.start(index + 1) - this.start(index);
  }

  span(index: number, count: number): number {
    return this.start(index + count) - this.start(index);
  }

  /** The one that covers this pixel; the nearest one for pixels outside. */
  at(pixel: number): number {
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.starts[middle]! <= pixel) low = middle;
      else high = middle - 1;
    }
    // Several may start at one pixel: those before the last are hidden.
    return low;
  }

  /** The next visible one in this direction, or the same one when there is none. */
  step(index: number, way: 1 | -1): number {
    for (let i = index + way; i >= 0 && i < this.count; i += way) if (this.size(i) > 0) return i;
    return index;
  }

  first(): number {
    return this.size(0) > 0 ? 0 : this.step(0, 1);
  }

  last(): number {
    return this.size(this.count - 1) > 0 ? this.count - 1 : this.step(this.count - 1, -1);
  }
}
