/** «Лугова М. П.» */
export function shortName(name: string): string {
  const [surname = '', ...rest] = name.split(/\s+/);
  return [surname, ...rest.slice(0, 2).map((word) => `${word[0]}.`)].join(' ');
}
