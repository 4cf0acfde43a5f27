import type { Metadata, RangeBox } from '../../../state/workbook';
import { contains, intersects } from '../../../workbook/geometry/boxes';
import type { GasEnum } from '../../enum';
import { type Book, wholeSheet } from '../book';
import { DeveloperMetadata } from './developerMetadata';
import { areaOfLine } from './wholeLine';

/** Where a search looks: the whole spreadsheet, a tab, or an area of it. */
export type SearchScope =
  | { readonly kind: 'spreadsheet' }
  | { readonly kind: 'area'; readonly sheetId: number; readonly area: RangeBox };

export class DeveloperMetadataFinder {
  static readonly gas = 'SpreadsheetApp.DeveloperMetadataFinder';

  private readonly _tests: ((metadata: Metadata) => boolean)[] = [];
  private _intersecting = false;

  constructor(
    private readonly _book: Book,
    private readonly _scope: SearchScope,
  ) {}

  withId(id: number): this {
    return this._with((metadata) => metadata.id === id);
  }

  withKey(key: string): this {
    return this._with((metadata) => metadata.key === key);
  }

  withValue(value: string): this {
    return this._with((metadata) => metadata.value === value);
  }

  withVisibility(visibility: GasEnum): this {
    return this._with((metadata) => metadata.visibility === visibility.name());
  }

  withLocationType(locationType: GasEnum): this {
    return this._with((metadata) => metadata.location.kind.toUpperCase() === locationType.name());
  }

  /** Also metadata of places that only overlap the area searched. */
  onIntersectingLocations(): this {
    this._intersecting = true;
    return this;
  }

  find(): DeveloperMetadata[] {
    return Array.from(this._book.bridge.state.spreadsheet.metadata)
      .filter((metadata) => this._isInScope(metadata) && this._tests.every((test) => test(metadata)))
      .map((metadata) => new DeveloperMetadata(this._book, metadata.id));
  }

  private _with(test: (metadata: Metadata) => boolean): this {
    this._tests.push(test);
    return this;
  }

  private _isInScope({ location }: Metadata): boolean {
    const scope = this._scope;
    if (scope.kind === 'spreadsheet') return true;
    if (location.kind === 'spreadsheet') return this._intersecting;
    if (location.sheetId !== scope.sheetId) return false;
    const sheet = this._book.sheetState(location.sheetId);
    const place = location.kind === 'sheet' ? wholeSheet(sheet) : areaOfLine(location, sheet);
    return this._intersecting ? intersects(scope.area, place) : contains(scope.area, place);
  }
}
