import { Exception } from '../exception';

/** The names scripts use; CSS has more. */
const names: Readonly<Record<string, string>> = {
  white: '#ffffff',
  black: '#000000',
  red: '#ff0000',
  green: '#008000',
  blue: '#0000ff',
  yellow: '#ffff00',
  orange: '#ffa500',
  purple: '#800080',
  gray: '#808080',
  grey: '#808080',
  lightgray: '#d3d3d3',
  lightgrey: '#d3d3d3',
  pink: '#ffc0cb',
  brown: '#a52a2a',
  cyan: '#00ffff',
  magenta: '#ff00ff',
};

/** '#RGB', '#RRGGBB' or a name → '#rrggbb'; null and '' mean the usual colour. */
export function colorOf(color: string | null): string | null {
  if (color === null || color === '') return null;
  const low = color.toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(low)) return low;
  if (/^#[0-9a-f]{3}$/.test(low)) return `#${[...low.slice(1)].map((digit) => digit + digit).join('')}`;
  const named = names[low];
  if (named) return named;
  throw new Exception(`Invalid color: ${color}`);
}
