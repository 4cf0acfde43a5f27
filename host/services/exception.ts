/** What Google's services throw: an Error whose name is Exception. Services here may throw a plain Error as well. */
export class Exception extends Error {
  override readonly name = 'Exception';
}
