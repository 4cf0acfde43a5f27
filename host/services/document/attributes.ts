import type { DocParagraph } from '../../state/document';
import type { GasEnum } from '../enum';
import type { RunStyle } from './runs';

/** What setAttributes takes: an object keyed by names of DocumentApp.Attribute. */
export type Attributes = Readonly<Record<string, unknown>>;

const ofRuns: Readonly<Record<string, keyof RunStyle>> = {
  BOLD: 'bold',
  ITALIC: 'italic',
  UNDERLINE: 'underline',
  FONT_FAMILY: 'fontFamily',
  FONT_SIZE: 'fontSize',
  FOREGROUND_COLOR: 'color',
  BACKGROUND_COLOR: 'background',
  LINK_URL: 'url',
};

type Length =
  | 'indentFirstLine'
  | 'indentStart'
  | 'indentEnd'
  | 'spacingBefore'
  | 'spacingAfter'
  | 'lineSpacing';

const ofParagraph: Readonly<Record<string, Length>> = {
  INDENT_FIRST_LINE: 'indentFirstLine',
  INDENT_START: 'indentStart',
  INDENT_END: 'indentEnd',
  SPACING_BEFORE: 'spacingBefore',
  SPACING_AFTER: 'spacingAfter',
  LINE_SPACING: 'lineSpacing',
};

/** The part that concerns characters; null takes an attribute away. */
export function runStyle(attributes: Attributes): Partial<RunStyle> {
  const style: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(attributes)) {
    const key = ofRuns[name];
    if (key) style[key] = value ?? undefined;
  }
  return style;
}

export function styleParagraph(paragraph: DocParagraph, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    const key = ofParagraph[name];
    if (key) paragraph[key] = value as number | null;
    if (name === 'HORIZONTAL_ALIGNMENT' && value) {
      paragraph.alignment = (value as GasEnum).name() as DocParagraph['alignment'];
    }
    if (name === 'HEADING' && value) paragraph.heading = (value as GasEnum).name();
  }
}
