/** A binary heap of small whole numbers 0..size-1 ordered by a key each; a key may be lowered in place. */
export class Heap {
  private readonly items: Int32Array;
  private readonly at: Int32Array;
  private count = 0;

  constructor(
    size: number,
    private readonly keys: Float64Array,
  ) {
    this.items = new Int32Array(size);
    this.at = new Int32Array(size).fill(-1);
  }

  get empty(): boolean {
    return this.count === 0;
  }

  /** Adds the item, or moves it up after its key was lowered. */
  put(item: number): void {
    let place = this.at[item]!;
    if (place < 0) place = this.count++;
    const key = this.keys[item]!;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      const above = this.items[parent]!;
      if (this.keys[above]! <= key) break;
      this.items[place] = above;
      this.at[above] = place;
      place = parent;
    }
    this.items[place] = item;
    this.at[item] = place;
  }

  /** Takes out the item with the lowest key. */
  take(): number {
    const first = this.items[0]!;
    this.at[first] = -1;
    this.count--;
    if (this.count > 0) this.sink(this.items[this.count]!);
    return first;
  }

  clear(): void {
    for (let i = 0; i < this.count; i++) this.at[this.items[i]!] = -1;
    this.count = 0;
  }

  private sink(item: number): void {
    const key = this.keys[item]!;
    let place = 0;
    for (let child = 1; child < this.count; child = 2 * place + 1) {
      if (child + 1 < this.count && this.keys[this.items[child + 1]!]! < this.keys[this.items[child]!]!)
        child++;
      const below = this.items[child]!;
      if (this.keys[below]! >= key) break;
      this.items[place] = below;
      this.at[below] = place;
      place = child;
    }
    this.items[place] = item;
    this.at[item] = place;
  }
}
