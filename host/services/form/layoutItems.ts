import { BaseItem } from './baseItem';

export class SectionHeaderItem extends BaseItem {
  static readonly gas = 'FormApp.SectionHeaderItem';
}

export class PageBreakItem extends BaseItem {
  static readonly gas = 'FormApp.PageBreakItem';
}
