import type { Protection as ProtectionState } from '../../../state/workbook';
import type { GasEnum } from '../../enum';
import { Exception } from '../../exception';
import { User } from '../../session/user';
import { type Book, wholeSheet } from '../book';
import { ProtectionType } from '../enums';
import { emailOf } from '../given';
import type { Range } from '../range/range';

export class Protection {
  static readonly gas = 'SpreadsheetApp.Protection';

  constructor(
    private readonly _book: Book,
    private readonly _sheetId: number,
    private readonly _id: string,
  ) {}

  getProtectionType(): GasEnum {
    return this._state().range ? ProtectionType.RANGE : ProtectionType.SHEET;
  }

  getRange(): Range {
    return this._book.range(
      this._sheetId,
      this._state().range ?? wholeSheet(this._book.sheetState(this._sheetId)),
    );
  }

  getDescription(): string {
    return this._state().description;
  }

  setDescription(description: string): this {
    return this._change({ description });
  }

  isWarningOnly(): boolean {
    return this._state().warningOnly;
  }

  setWarningOnly(warningOnly: boolean): this {
    return this._change({ warningOnly });
  }

  canEdit(): boolean {
    const { spreadsheet } = this._book.bridge.state;
    const { warningOnly, editors } = this._state();
    return warningOnly || this._book.email() === spreadsheet.owner || editors.includes(this._book.email());
  }

  getEditors(): User[] {
    const { warningOnly, editors } = this._state();
    return warningOnly ? [] : Array.from(editors, (email) => new User(email));
  }

  addEditor(user: string | User): this {
    return this.addEditors([emailOf(user)]);
  }

  addEditors(emailAddresses: readonly string[]): this {
    const present = this._state().editors;
    return this._change({
      editors: [...present, ...emailAddresses.filter((email) => !present.includes(email))],
    });
  }

  removeEditor(user: string | User): this {
    return this.removeEditors([user]);
  }

  /** Neither the owner nor the person who runs the script can be shut out. */
  removeEditors(users: readonly (string | User)[]): this {
    const gone = users.map(emailOf);
    const kept = [this._book.bridge.state.spreadsheet.owner, this._book.email()];
    return this._change({
      editors: this._state().editors.filter((email) => kept.includes(email) || !gone.includes(email)),
    });
  }

  getUnprotectedRanges(): Range[] {
    return Array.from(this._state().unprotected, (area) => this._book.range(this._sheetId, area));
  }

  setUnprotectedRanges(ranges: readonly Range[]): this {
    if (this._state().range) throw new Exception('Unprotected ranges can only be set for a protected sheet.');
    if (ranges.some((range) => range._sheetId !== this._sheetId))
      throw new Exception('Unprotected ranges must be on the protected sheet.');
    return this._change({ unprotected: ranges.map((range) => range._area) });
  }

  /** The host's accounts belong to no domain. */
  canDomainEdit(): boolean {
    return false;
  }

  setDomainEdit(editable: boolean): this {
    if (editable) throw new Exception('[local host] there is no domain whose users could edit');
    return this;
  }

  remove(): void {
    this._checkAllowed();
    this._book.model.removeProtection(this._sheetId, this._id);
  }

  private _state(): ProtectionState {
    return this._book.model.protection(this._sheetId, this._id);
  }

  private _change(change: Parameters<Book['model']['changeProtection']>[2]): this {
    this._checkAllowed();
    this._book.model.changeProtection(this._sheetId, this._id, change);
    return this;
  }

  private _checkAllowed(): void {
    const area = this._state().range ?? wholeSheet(this._book.sheetState(this._sheetId));
    this._book.checkEditable(this._sheetId, area);
  }
}
