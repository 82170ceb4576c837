import type { EngineError } from './report.ts';

/** Catches what rules throw: a fault of the software, kept apart from what is wrong with the data. */
export class EngineFaults {
  readonly #counts = new Map<string, { rule: string; message: string; count: number }>();

  /** Runs a piece of a rule. When it throws, the fault is noted and nothing comes back. */
  guard<Result>(rule: string, run: () => Result): Result | undefined {
    try {
      return run();
    } catch (error) {
      this.note(rule, error);
      return undefined;
    }
  }

  /** Notes what a piece of a rule threw. */
  note(rule: string, error: unknown): void {
    this.absorb([{ rule, message: nameOf(error), count: 1 }]);
  }

  /** Takes over what was noted elsewhere. */
  absorb(errors: readonly EngineError[]): void {
    for (const { rule, message, count } of errors) {
      const key = `${rule} ${message}`;
      const known = this.#counts.get(key);
      if (known) known.count += count;
      else this.#counts.set(key, { rule, message, count });
    }
  }

  /** What was noted since the last time, worst offender first. */
  drain(): readonly EngineError[] {
    const list = [...this.#counts.values()].sort((a, b) => b.count - a.count);
    this.#counts.clear();
    return list;
  }
}

/** The kind of an error. Never its message, which may repeat a value of somebody's record. */
function nameOf(error: unknown): string {
  const name: unknown = error instanceof Error ? error.name : undefined;
  return typeof name === 'string' && /^[A-Za-z]{1,40}$/.test(name) ? name : 'Error';
}
