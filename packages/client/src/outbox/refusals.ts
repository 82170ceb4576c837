import type { ProblemError } from '../errors.ts';

/** Refusals of whole requests that come from what is in them, not from who sends them or how. */
const BLAMED = [400, 413, 422];
const NOT_BLAMED = ['profile-not-supported', 'edition-not-supported', 'unsupported-media-type'];

/** So many single operations in a row may be put into quarantine for a refused request. More of them look like a fault of something else. */
const IN_A_ROW = 5;

/** Tells an operation that makes the EMIS refuse a request from an EMIS that refuses everything. */
export class Refusals {
  #inARow = 0;

  /** Whether the EMIS refused a request because of an operation in it. */
  blames({ status, problem }: ProblemError): boolean {
    return BLAMED.includes(status) && !NOT_BLAMED.includes(problem.code);
  }

  /** A single operation was refused: whether it is to be blamed. Of many in a row only one at each pause is. */
  another(): boolean {
    this.#inARow++;
    return this.#inARow <= IN_A_ROW || this.#inARow % 2 === 0;
  }

  succeeded(): void {
    this.#inARow = 0;
  }
}
