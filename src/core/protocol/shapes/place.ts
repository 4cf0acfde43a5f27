export interface Choice {
  readonly value: string;
  readonly title: string;
}

export interface PlaceRef {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
}
