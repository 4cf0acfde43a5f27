/** What Apps Script throws when a service refuses: the add-in sees its `name` and Google's own words. */
export class Exception extends Error {
  override readonly name = 'Exception';
}
