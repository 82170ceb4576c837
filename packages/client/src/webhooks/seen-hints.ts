/**
 * Remembers the ids of hints, so that a repetition is known. Keep it in your database when several processes receive.
 *
 * An EMIS tries for 75 hours to deliver a hint, so ids are worth keeping for seven days.
 */
export interface SeenHints {
  /**
   * Notes an id, in one step with looking whether it was there.
   *
   * @param until when it may be forgotten, in milliseconds since 1970
   * @returns whether it was new
   */
  add(id: string, until: number): Promise<boolean>;
  /** Forgets an id whose work failed, so that the next attempt is taken. */
  forget(id: string): Promise<void>;
}

/** Remembers in this process. After a restart a hint may be taken twice, which costs one more look at the feed. */
export function memorySeenHints(clock: () => Date = () => new Date()): SeenHints {
  const until = new Map<string, number>();
  return {
    add(id, end) {
      // The oldest come first: what is over is cut off at the front.
      for (const [old, over] of until) {
        if (over > clock().getTime()) break;
        until.delete(old);
      }
      const fresh = !until.has(id);
      if (fresh) until.set(id, end);
      return Promise.resolve(fresh);
    },
    forget(id) {
      until.delete(id);
      return Promise.resolve();
    },
  };
}
