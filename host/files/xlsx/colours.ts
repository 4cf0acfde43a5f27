import { type FileColor, resolveThemeColor } from './hucre';

/** The 56 colours of old Excel files, from index 8 on; files of Excel 97 and many Russian templates use them. */
const indexed =
  '000000ffffffff000000ff000000ffffff00ff00ff00ffff80000000800000008080800080008000' +
  '8080c0c0c08080809999ff993366ffffccccffff660066ff80800066ccccccff000080ff00ffffff' +
  '0000ffff8000808000000080800000ff00ccffccffffccffccffff9999ccffff99cccc99ffffcc99' +
  '3366ff33cccc99cc00ffcc00ff9900ff666666669996969600336633996600330033330099330099' +
  '3366333399333333';

/** '#rrggbb', or null for "automatic". */
export function colourOf(color: FileColor | undefined, theme: readonly string[]): string | null {
  if (!color) return null;
  if (color.rgb) return `#${color.rgb.slice(-6).toLowerCase()}`;
  if (color.theme !== undefined && theme.length > 0) {
    // In styles index 0 is the light colour and 1 the dark one; the theme part lists them the other way round.
    const index = color.theme < 4 ? color.theme ^ 1 : color.theme;
    return `#${resolveThemeColor([...theme], index, color.tint).toLowerCase()}`;
  }
  if (color.indexed !== undefined && color.indexed < 64) {
    const at = (color.indexed < 8 ? color.indexed : color.indexed - 8) * 6;
    return `#${indexed.slice(at, at + 6)}`;
  }
  return null;
}

export function fileColour(colour: string): FileColor {
  return { rgb: colour.replace('#', '').toUpperCase() };
}
