/** Thrown to undo a transaction whose outcome was to be known, not kept. */
export class Undone extends Error {
  readonly outcome: unknown;

  constructor(outcome: unknown) {
    super('Undone on purpose');
    this.outcome = outcome;
  }
}
