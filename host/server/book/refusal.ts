/** A Russian sentence for the person: nothing was changed, and why. */
export class Refusal extends Error {}
