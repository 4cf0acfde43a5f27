/** Addresses of a comma-separated list, as MailApp takes them. */
export function recipients(...lists: readonly unknown[]): string[] {
  return lists
    .flatMap((list) => (typeof list === 'string' ? list.split(',') : []))
    .map((address) => address.trim())
    .filter((address) => address !== '');
}
