/**
 * Names that google.script.run offers: functions declared at the top level of the script, not ending in `_`.
 * The build puts a stub for each at the start of a line; everything else is indented inside the bundle.
 */
export function publicFunctions(code: string): string[] {
  const declared = code.matchAll(/^(?:async\s+)?function\s*\*?\s*([A-Za-z_$][\w$]*)\s*\(/gm);
  const names = [...declared].map((match) => match[1]!).filter((name) => !name.endsWith('_'));
  return [...new Set(names)];
}
