const groupSpace = '\u00a0';

/** Without a format: up to ten digits after the first, a comma, exponent only for very big and very small. */
export function showGeneral(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value);
  const size = Math.abs(value);
  if (size >= 1e15 || size < 1e-9) return showExponent(value, 5, 2);
  return withComma(String(Number(value.toPrecision(10))));
}

/** A section of a number format such as '#,##0.00', '0.0%', '0.00E+00', '"№ "0'. The value is not negative. */
export function showPattern(pattern: string, value: number): string {
  const tokens = tokensOf(pattern);
  const body = tokens
    .filter((token) => token.kind === 'digits')
    .map((token) => token.text)
    .join('');
  const percents = tokens.filter((token) => token.kind === 'percent').length;
  const number = digitsOf(body, value * 100 ** percents);
  let placed = false;
  let shown = '';
  for (const token of tokens) {
    if (token.kind === 'literal') shown += token.text;
    else if (token.kind === 'percent') shown += '%';
    else if (!placed) {
      shown += number;
      placed = true;
    }
  }
  return shown;
}

interface Token {
  readonly kind: 'literal' | 'digits' | 'percent';
  readonly text: string;
}

const tokenPattern =
  /"([^"]*)"|\\(.)|_(.)|\*.|\[\$([^\]-]*)[^\]]*\]|\[[^\]]*\]|(%)|([0#?](?:[0#?,.]*)(?:[eE][+-]0+)?)|(.)/g;

const known = new Map<string, readonly Token[]>();

function tokensOf(pattern: string): readonly Token[] {
  const tokens = known.get(pattern) ?? parse(pattern);
  known.set(pattern, tokens);
  return tokens;
}

function parse(pattern: string): Token[] {
  const tokens: Token[] = [];
  for (const match of pattern.matchAll(tokenPattern)) {
    const literal =
      match[1] ?? match[2] ?? match[4] ?? match[7] ?? (match[3] === undefined ? undefined : ' ');
    if (match[5]) tokens.push({ kind: 'percent', text: '%' });
    else if (match[6]) tokens.push({ kind: 'digits', text: match[6] });
    else if (literal !== undefined) tokens.push({ kind: 'literal', text: literal });
  }
  return tokens;
}

function digitsOf(body: string, value: number): string {
  const exponent = /[eE][+-](0+)$/.exec(body);
  const [whole = '', decimals = ''] = body.replace(/[eE].*$/, '').split('.');
  if (exponent) return showExponent(value, decimals.length, exponent[1]!.length);
  const least = (decimals.match(/0/g) ?? []).length;
  let [integer = '0', fraction = ''] = rounded(value, decimals.length).split('.');
  while (fraction.length > least && fraction.endsWith('0')) fraction = fraction.slice(0, -1);
  const leastWhole = (whole.match(/0/g) ?? []).length;
  if (integer === '0' && leastWhole === 0 && fraction) integer = '';
  integer = integer.padStart(leastWhole, '0');
  if (whole.includes(',')) integer = integer.replace(/\B(?=(\d{3})+$)/g, groupSpace);
  return fraction ? `${integer},${fraction}` : integer;
}

/** 2.675 shows as 2,68: halves go up as people expect, not as binary fractions fall. */
function rounded(value: number, decimals: number): string {
  const nudged = Number(value.toPrecision(15));
  if (nudged >= 1e21) return nudged.toLocaleString('en', { useGrouping: false });
  const text = String(nudged);
  if (text.includes('e')) return nudged.toFixed(decimals);
  return Number(`${Math.round(Number(`${text}e${decimals}`))}e-${decimals}`).toFixed(decimals);
}

function showExponent(value: number, decimals: number, exponentDigits: number): string {
  const [mantissa, exponent] = value.toExponential(decimals).split('e');
  const power = Number(exponent);
  return `${withComma(mantissa!)}E${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(exponentDigits, '0')}`;
}

function withComma(text: string): string {
  return text.replace('.', ',');
}
