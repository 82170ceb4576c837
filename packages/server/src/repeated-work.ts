/** Work that is done again and again until it is stopped. */
export interface RepeatedWork {
  /** Begins no more, and waits for what is under way. */
  stop(): Promise<void>;
}

/**
 * Does work again and again, so many milliseconds after it was last done.
 *
 * @param how.firstMs when it is done for the first time; by default after as long as between two times
 * @param how.keepsAlive whether a process with nothing else to do goes on for it
 * @param how.onError is told what the work throws, but nothing once it was told to stop: what is closed then may well throw
 */
export function repeatWork(
  work: () => Promise<unknown>,
  how: {
    readonly everyMs: number;
    readonly firstMs?: number;
    readonly keepsAlive?: boolean;
    readonly onError: (error: unknown) => void;
  },
): RepeatedWork {
  const { everyMs, firstMs = everyMs, keepsAlive = false, onError } = how;
  let stopped = false;
  let working: Promise<void> = Promise.resolve();
  const again = async (): Promise<void> => {
    try {
      await work();
    } catch (error) {
      if (!stopped) onError(error);
    }
    if (!stopped) wait(everyMs);
  };
  let timer: ReturnType<typeof setTimeout>;
  const wait = (milliseconds: number): void => {
    timer = setTimeout(() => {
      working = again();
    }, milliseconds);
    if (!keepsAlive) timer.unref?.();
  };
  wait(firstMs);
  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await working;
    },
  };
}
