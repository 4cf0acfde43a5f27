/** The part of Java's and C's format in use: %s %d %f %x with width, precision and zero fill, and %%. */
export function formatString(template: string, args: readonly unknown[]): string {
  let next = 0;
  return template.replace(
    /%(0?)(\d*)(?:\.(\d+))?([sdfx%])/g,
    (_whole, zero: string, width: string, digits, kind) => {
      if (kind === '%') return '%';
      const value = args[next++];
      const text =
        kind === 'd'
          ? String(Math.trunc(Number(value)))
          : kind === 'f'
            ? Number(value).toFixed(digits === undefined ? 6 : Number(digits))
            : kind === 'x'
              ? Math.trunc(Number(value)).toString(16)
              : String(value);
      return text.padStart(Number(width || 0), zero ? '0' : ' ');
    },
  );
}
