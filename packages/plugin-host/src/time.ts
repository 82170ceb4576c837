/** The time that the host goes by; all of it can be replaced. */
export interface Time {
  /** The clock, for the audit and for counting faults together. */
  readonly clock: () => Date;
  /** Resolves after some milliseconds, or as soon as the signal is aborted. */
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /** Milliseconds since any moment, for measuring. */
  readonly stopwatch: () => number;
}

/** The time of the machine. */
export const MACHINE_TIME: Time = {
  clock: () => new Date(),
  wait: (milliseconds, signal) =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      signal.addEventListener(
        'abort',
        () => {
          clearTimeout(timer);
          resolve();
        },
        { once: true },
      );
    }),
  stopwatch: () => performance.now(),
};

/** What became of something that was given a limited time. */
export type InTime<Result> = { readonly late: false; readonly result: Result } | { readonly late: true };

/** Waits for something, but no longer than the limit. It goes on by itself when it is late. */
export async function within<Result>(
  work: Promise<Result>,
  milliseconds: number,
  { wait }: Time,
): Promise<InTime<Result>> {
  const over = new AbortController();
  try {
    return await Promise.race([
      work.then((result) => ({ late: false, result }) as const),
      wait(milliseconds, over.signal).then(() => ({ late: true }) as const),
    ]);
  } finally {
    over.abort();
  }
}
