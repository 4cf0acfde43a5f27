/** Deep copy of plain data into this realm, where what was given may come from the add-in's. */
export function copyPlain<T>(plain: T): T {
  return JSON.parse(JSON.stringify(plain)) as T;
}
