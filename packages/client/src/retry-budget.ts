/** What a client may spend on repetitions before anything gets through. */
const TOKENS = 50;
const COST = 5;
/** What a call brings that succeeded at once. */
const EARNED = 1;

/**
 * The budget of repetitions of one client: ten at first. A call that gets through in the end has its last repetition refunded, so a bad line that
 * works does not use it up; an EMIS that is down does, and from then on hears each call once, not four times.
 * Source: the standard retry mode of the AWS SDKs, with a tenth of its tokens.
 */
export class RetryBudget {
  #tokens = TOKENS;
  #refund = EARNED;

  /** Whether there is something left for one more repetition. It is then spent. */
  spend(): boolean {
    if (this.#tokens < COST) return false;
    this.#tokens -= COST;
    this.#refund = COST;
    return true;
  }

  /** A call got through. */
  earn(): void {
    this.#tokens = Math.min(TOKENS, this.#tokens + this.#refund);
    this.#refund = EARNED;
  }
}
