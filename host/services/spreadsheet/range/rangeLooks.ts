import type { Border, Style } from '../../../state/workbook';
import type { GasEnum } from '../../enum';
import { Exception } from '../../exception';
import { colorOf } from '../color';
import { WrapStrategy } from '../enums';
import { copied, RangeValues } from './rangeValues';

type Horizontal = 'left' | 'center' | 'right' | 'normal' | 'general' | null;

const borderStyles: Readonly<Record<string, Border['style']>> = {
  DOTTED: 'dotted',
  DASHED: 'dashed',
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DOUBLE: 'double',
};

/** How cells look. Every setter takes null for «as usual». */
export abstract class RangeLooks extends RangeValues {
  getNumberFormats(): string[][] {
    return this._looks((style) => style?.numberFormat ?? 'General');
  }

  getNumberFormat(): string {
    return this.getNumberFormats()[0]![0]!;
  }

  setNumberFormat(numberFormat: string): this {
    return this._look('numberFormat', formatOf(numberFormat));
  }

  setNumberFormats(numberFormats: readonly (readonly string[])[]): this {
    return this._lookEach('numberFormat', numberFormats, formatOf);
  }

  getBackgrounds(): string[][] {
    return this._looks((style) => style?.background ?? '#ffffff');
  }

  getBackground(): string {
    return this.getBackgrounds()[0]![0]!;
  }

  setBackground(color: string | null): this {
    return this._look('background', colorOf(color));
  }

  setBackgrounds(color: readonly (readonly (string | null)[])[]): this {
    return this._lookEach('background', color, colorOf);
  }

  getFontColors(): string[][] {
    return this._looks((style) => style?.color ?? '#000000');
  }

  setFontColor(color: string | null): this {
    return this._look('color', colorOf(color));
  }

  setFontColors(colors: readonly (readonly (string | null)[])[]): this {
    return this._lookEach('color', colors, colorOf);
  }

  getFontWeights(): string[][] {
    return this._looks((style) => (style?.bold ? 'bold' : 'normal'));
  }

  getFontWeight(): string {
    return this.getFontWeights()[0]![0]!;
  }

  setFontWeight(fontWeight: string | null): this {
    return this._look('bold', weightOf(fontWeight));
  }

  setFontWeights(fontWeights: readonly (readonly (string | null)[])[]): this {
    return this._lookEach('bold', fontWeights, weightOf);
  }

  getFontStyles(): string[][] {
    return this._looks((style) => (style?.italic ? 'italic' : 'normal'));
  }

  setFontStyle(fontStyle: string | null): this {
    return this._look('italic', slantOf(fontStyle));
  }

  setFontStyles(fontStyles: readonly (readonly (string | null)[])[]): this {
    return this._lookEach('italic', fontStyles, slantOf);
  }

  setFontLine(fontLine: string | null): this {
    const line = fontLine ?? 'none';
    if (!['none', 'underline', 'line-through'].includes(line)) throw illegal(line);
    this._book.model.setStyle(this._sheetId, this._writable(), {
      underline: line === 'underline' || null,
      strike: line === 'line-through' || null,
    });
    return this;
  }

  getFontSizes(): number[][] {
    return this._looks((style) => style?.fontSize ?? 10);
  }

  setFontSize(size: number): this {
    return this._look('fontSize', sizeOf(size));
  }

  setFontSizes(sizes: readonly (readonly number[])[]): this {
    return this._lookEach('fontSize', sizes, sizeOf);
  }

  getFontFamilies(): string[][] {
    return this._looks((style) => style?.fontFamily ?? 'Arial');
  }

  setFontFamily(fontFamily: string | null): this {
    return this._look('fontFamily', fontFamily);
  }

  getWraps(): boolean[][] {
    return this._looks((style) => style?.wrap === 'wrap');
  }

  getWrap(): boolean {
    return this.getWraps()[0]![0]!;
  }

  setWrap(isWrapEnabled: boolean): this {
    return this._look('wrap', wrapOf(isWrapEnabled));
  }

  setWraps(isWrapEnabled: readonly (readonly boolean[])[]): this {
    return this._lookEach('wrap', isWrapEnabled, wrapOf);
  }

  getWrapStrategy(): GasEnum {
    const wrap = this._looks((style) => style?.wrap ?? 'overflow')[0]![0]!;
    return WrapStrategy[wrap.toUpperCase() as keyof typeof WrapStrategy];
  }

  setWrapStrategy(strategy: GasEnum): this {
    return this._look('wrap', strategy.name().toLowerCase() as Style['wrap']);
  }

  getVerticalAlignments(): string[][] {
    return this._looks((style) => style?.vertical ?? 'bottom');
  }

  setVerticalAlignment(alignment: 'top' | 'middle' | 'bottom' | null): this {
    if (alignment !== null && !['top', 'middle', 'bottom'].includes(alignment)) throw illegal(alignment);
    return this._look('vertical', alignment);
  }

  getHorizontalAlignments(): string[][] {
    return this._looks((style) => style?.horizontal ?? 'general');
  }

  setHorizontalAlignment(alignment: Horizontal): this {
    return this._look('horizontal', horizontalOf(alignment));
  }

  setHorizontalAlignments(alignments: readonly (readonly Horizontal[])[]): this {
    return this._lookEach('horizontal', alignments, horizontalOf);
  }

  setBorder(
    top: boolean | null,
    left: boolean | null,
    bottom: boolean | null,
    right: boolean | null,
    vertical: boolean | null,
    horizontal: boolean | null,
    color: string | null = null,
    style: GasEnum | null = null,
  ): this {
    const border: Border = {
      style: borderStyles[style?.name() ?? 'SOLID']!,
      color: colorOf(color) ?? '#000000',
    };
    const choice = { top, left, bottom, right, vertical, horizontal };
    this._book.model.setBorders(this._sheetId, this._writable(), choice, border);
    return this;
  }

  clearFormat(): this {
    this._book.model.clearStyles(this._sheetId, this._writable());
    return this;
  }

  private _looks<T>(read: (style: Style | undefined) => T): T[][] {
    return copied(this._book.model.readStyles(this._sheetId, this._readable(), read));
  }

  private _look<K extends keyof Style>(field: K, value: Style[K] | null): this {
    this._book.model.setStyle(this._sheetId, this._writable(), { [field]: value });
    return this;
  }

  private _lookEach<K extends keyof Style, T>(
    field: K,
    values: readonly (readonly T[])[],
    read: (value: T) => Style[K] | null,
  ): this {
    const looks = values.map((line) => line.map(read));
    this._book.model.setStyles(this._sheetId, this._writable(), field, looks);
    return this;
  }
}

function formatOf(format: string): string | null {
  return format === '' || format === 'General' ? null : format;
}

function weightOf(weight: string | null): true | null {
  if (weight !== null && weight !== 'bold' && weight !== 'normal') throw illegal(weight);
  return weight === 'bold' || null;
}

function slantOf(slant: string | null): true | null {
  if (slant !== null && slant !== 'italic' && slant !== 'normal') throw illegal(slant);
  return slant === 'italic' || null;
}

function sizeOf(size: number | null): number | null {
  if (size !== null && !(size > 0)) throw illegal(String(size));
  return size;
}

function wrapOf(enabled: boolean): 'wrap' | 'overflow' {
  return enabled ? 'wrap' : 'overflow';
}

function horizontalOf(alignment: Horizontal): 'left' | 'center' | 'right' | null {
  if (alignment === null || alignment === 'normal' || alignment === 'general') return null;
  if (!['left', 'center', 'right'].includes(alignment)) throw illegal(alignment);
  return alignment;
}

function illegal(value: string): Exception {
  return new Exception(`Invalid argument: ${value}`);
}
