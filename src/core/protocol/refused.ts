import type { Refusal } from './calls';

/** Thrown by an operation that will not go on; carries what the curator is told. Not a bug. */
export class Refused extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}
