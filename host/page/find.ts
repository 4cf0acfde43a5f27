import { byId } from './dom';

type Places = readonly (readonly [row: number, column: number])[];

/** The bar that looks for words in the shown tab. */
export class FindBar {
  private readonly bar = byId('find');
  private readonly field = byId('find-text') as HTMLInputElement;
  private readonly count = byId('find-count');
  private places: Places = [];
  private at = -1;
  private asked = 0;

  constructor(
    private readonly search: (text: string) => Promise<Places>,
    private readonly go: (row: number, column: number) => void,
    private readonly focusGrid: () => void,
  ) {
    this.field.addEventListener('input', () => void this.look());
    this.field.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') this.step(event.shiftKey ? -1 : 1);
      else if (event.key === 'Escape') this.close();
    });
    byId('find-next').addEventListener('click', () => this.step(1));
    byId('find-previous').addEventListener('click', () => this.step(-1));
    byId('find-close').addEventListener('click', () => this.close());
  }

  open(): void {
    this.bar.hidden = false;
    this.field.focus();
    this.field.select();
    void this.look();
  }

  close(): void {
    this.bar.hidden = true;
    this.focusGrid();
  }

  private async look(): Promise<void> {
    this.asked += 1;
    const mine = this.asked;
    const places = await this.search(this.field.value);
    if (mine !== this.asked) return;
    this.places = places;
    this.at = -1;
    if (places.length > 0) this.step(1);
    else this.count.textContent = this.field.value.trim() === '' ? '' : 'не найдено';
  }

  private step(way: number): void {
    const { length } = this.places;
    if (length === 0) return;
    this.at = (this.at + way + length) % length;
    this.count.textContent = `${this.at + 1} из ${length}`;
    const [row, column] = this.places[this.at]!;
    this.go(row, column);
  }
}
