import type { Typed } from './typed';

/** Sign, digits (whole or in groups of three), decimals after a comma, exponent, percent or rouble sign. */
const pattern =
  /^([+-]?)(\d+|\d{1,3}(?:[ \u00a0\u202f]\d{3})+)?(?:,(\d*))?(?:[eE]([+-]?\d{1,3}))?([ \u00a0]?(?:%|₽|р\.))?$/;

export function readNumber(text: string): Typed | null {
  const match = pattern.exec(text);
  if (!match) return null;
  const [, sign, whole, decimals, exponent, suffix] = match;
  if (whole === undefined && !decimals) return null;
  const digits = (whole ?? '0').replace(/\D/g, '');
  const value = Number(`${sign}${digits}.${decimals || '0'}${exponent ? `e${exponent}` : ''}`);
  if (!Number.isFinite(value)) return null;
  const grouped = whole !== undefined && whole.length !== digits.length;
  const unit = suffix?.trim();
  if (unit === '%') return { value: divided(value), format: decimals ? '0.00%' : '0%' };
  if (unit) return { value, format: '#,##0.00 [$₽]' };
  if (exponent) return { value, format: '0.00E+00' };
  if (grouped) return { value, format: decimals ? '#,##0.00' : '#,##0' };
  return { value };
}

/** 7 % must be 0.07, not 0.07000000000000001. */
function divided(percent: number): number {
  return Number((percent / 100).toPrecision(15));
}
