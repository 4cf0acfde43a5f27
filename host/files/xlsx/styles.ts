import type { Border, Style } from '../../state/workbook';
import { colourOf, fileColour } from './colours';
import type { BorderLineStyle, BorderSide, FileFill, FileFont, FileStyle } from './hucre';

/** The font of a workbook that says nothing else. */
export const defaultFont: FileFont = { name: 'Arial', size: 10 };

/** Turns styles of the file into styles of the model; equal ones become one shared object. */
export class StyleReader {
  private readonly ids = new Map<object, number>();
  private readonly styles = new Map<string, Style | undefined>();

  constructor(
    private readonly theme: readonly string[],
    private readonly font: FileFont,
  ) {}

  read(style: FileStyle | undefined): Style | undefined {
    if (!style) return undefined;
    // The library makes a new style per cell but shares the parts: identity of the parts is the key.
    const key = [style.font, style.fill, style.border, style.alignment]
      .map((part) => this.idOf(part))
      .join(' ');
    const full = `${key} ${style.numFmt ?? ''}`;
    if (!this.styles.has(full)) this.styles.set(full, this.convert(style));
    return this.styles.get(full);
  }

  private idOf(part: object | undefined): number {
    if (!part) return -1;
    const known = this.ids.get(part);
    if (known !== undefined) return known;
    this.ids.set(part, this.ids.size);
    return this.ids.size - 1;
  }

  private convert({ font, fill, border, alignment, numFmt }: FileStyle): Style | undefined {
    const style: Style = {};
    const kept: FileStyle = {};
    if (numFmt && numFmt !== 'General') style.numberFormat = russianDates[numFmt] ?? plainDate(numFmt);
    if (font) {
      const color = colourOf(font.color, this.theme);
      if (font.bold) style.bold = true;
      if (font.italic) style.italic = true;
      if (font.underline) style.underline = true;
      if (font.strikethrough) style.strike = true;
      if (font.name && font.name !== this.font.name) style.fontFamily = font.name;
      if (font.size && font.size !== this.font.size) style.fontSize = font.size;
      if (color && color !== '#000000') style.color = color;
      if (font.vertAlign) kept.font = { vertAlign: font.vertAlign };
    }
    if (fill) {
      const color = fill.type === 'pattern' ? colourOf(fill.fgColor, this.theme) : null;
      if (color && fill.type === 'pattern' && fill.pattern === 'solid') style.background = color;
      else if (fill.type === 'gradient' || fill.pattern !== 'none') kept.fill = fill;
    }
    if (border) {
      const sides = bordersOf(border, this.theme);
      if (sides) style.borders = sides;
      if (Object.values(border).some((side) => typeof side === 'object' && !(side.style in lines)))
        kept.border = border;
      if (border.diagonal) kept.border = border;
    }
    if (alignment) {
      const { horizontal, vertical, wrapText, ...rest } = alignment;
      if (horizontal === 'left' || horizontal === 'center' || horizontal === 'right')
        style.horizontal = horizontal;
      else if (horizontal && horizontal !== 'general') kept.alignment = { horizontal };
      // The bottom is where every cell has its text anyway.
      if (vertical === 'top') style.vertical = vertical;
      else if (vertical === 'center') style.vertical = 'middle';
      else if (vertical && vertical !== 'bottom') kept.alignment = { ...kept.alignment, vertical };
      if (wrapText) style.wrap = 'wrap';
      if (rest.textRotation || rest.indent || rest.shrinkToFit)
        kept.alignment = { ...kept.alignment, ...rest };
    }
    if (Object.keys(kept).length > 0) style.kept = kept;
    return Object.keys(style).length > 0 ? style : undefined;
  }
}

/** LibreOffice writes `dd\.mm\.yyyy`. */
function plainDate(format: string): string {
  return /^[dmyhs\\. :/-]+$/i.test(format) ? format.replaceAll('\\', '') : format;
}

/** Built-in formats 14 and 22 show in the order of the reader's country. */
const russianDates: Readonly<Record<string, string>> = {
  'm/d/yyyy': 'dd.mm.yyyy',
  'm/d/yyyy h:mm': 'dd.mm.yyyy h:mm',
};

const lines: Partial<Record<BorderLineStyle, Border['style']>> = {
  thin: 'thin',
  medium: 'medium',
  thick: 'thick',
  dotted: 'dotted',
  dashed: 'dashed',
  double: 'double',
};

const sides = ['top', 'right', 'bottom', 'left'] as const;

function bordersOf(border: NonNullable<FileStyle['border']>, theme: readonly string[]): Style['borders'] {
  const borders: NonNullable<Style['borders']> = {};
  for (const side of sides) {
    const line = border[side];
    if (line)
      borders[side] = { style: lines[line.style] ?? 'thin', color: colourOf(line.color, theme) ?? '#000000' };
  }
  return Object.keys(borders).length > 0 ? borders : undefined;
}

/** The style for the file: what the model says over what was kept. */
export function fileStyle(style: Style, base: FileFont): FileStyle {
  const kept = (style.kept ?? {}) as FileStyle;
  const file: FileStyle = {};
  if (style.numberFormat) file.numFmt = style.numberFormat;
  const font = fileFont(style, base, kept.font);
  if (font) file.font = font;
  const fill = fileFill(style, kept.fill);
  if (fill) file.fill = fill;
  const border = { ...kept.border };
  for (const side of sides) {
    const line = style.borders?.[side];
    if (!line) delete border[side];
    else if (!border[side] || lines[border[side].style]) border[side] = borderSide(line);
  }
  if (Object.keys(border).length > 0) file.border = border;
  const alignment = { ...kept.alignment };
  if (style.horizontal) alignment.horizontal = style.horizontal;
  if (style.vertical) alignment.vertical = style.vertical === 'middle' ? 'center' : style.vertical;
  if (style.wrap === 'wrap') alignment.wrapText = true;
  if (Object.keys(alignment).length > 0) file.alignment = alignment;
  return file;
}

function fileFont(style: Style, base: FileFont, kept: FileFont | undefined): FileFont | undefined {
  const font: FileFont = { ...kept };
  if (style.bold) font.bold = true;
  if (style.italic) font.italic = true;
  if (style.underline) font.underline = true;
  if (style.strike) font.strikethrough = true;
  if (style.color) font.color = fileColour(style.color);
  if (style.fontFamily) font.name = style.fontFamily;
  if (style.fontSize) font.size = style.fontSize;
  // A font without name and size would be shown as Excel pleases.
  return Object.keys(font).length > 0 ? { name: base.name, size: base.size, ...font } : undefined;
}

function fileFill(style: Style, kept: FileFill | undefined): FileFill | undefined {
  if (!style.background) return kept;
  return { type: 'pattern', pattern: 'solid', fgColor: fileColour(style.background) };
}

function borderSide(line: Border): BorderSide {
  return { style: line.style, color: fileColour(line.color) };
}
