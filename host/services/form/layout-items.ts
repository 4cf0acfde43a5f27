import { BaseItem } from './base-item';

export class SectionHeaderItem extends BaseItem {
  static readonly gas = 'FormApp.SectionHeaderItem';
}

export class PageBreakItem extends BaseItem {
  static readonly gas = 'FormApp.PageBreakItem';
}
