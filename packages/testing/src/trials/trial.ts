import type { Exchange } from './exchange.ts';

/** A requirement is not met. `message` is the key of the words for it. */
class TrialFailure extends Error {
  readonly key: string;
  readonly params: Readonly<Record<string, string>>;

  constructor(key: string, params: Readonly<Record<string, string>> = {}) {
    super(`The trial failed: ${key} ${JSON.stringify(params)}`);
    this.name = 'TrialFailure';
    this.key = key;
    this.params = params;
  }
}

/** A requirement and how it is tried. `Ground` is what a trial works with. */
export interface Trial<Ground, Level extends string> {
  /** `2.1`: the chapter and the place in it. Stable: a number that goes is not given again. */
  readonly number: string;
  readonly level: Level;
  /** What the side under trial must be able to do; without it the trial is passed over. Absent: nothing special. */
  readonly needs?: readonly string[];
  /**
   * Tries it.
   *
   * @throws {TrialFailure} the requirement is not met
   */
  run(ground: Ground): Promise<void>;
}

/** How one trial went. */
export interface TrialOutcome<Level extends string = string> {
  readonly number: string;
  readonly level: Level;
  /** `failed`: the requirement is not met; `broken`: the trial could not be made, because the side under trial threw. */
  readonly status: 'passed' | 'failed' | 'broken' | 'skipped';
  /** Why it failed: the key of the words, and what stands in them. */
  readonly failure?: { readonly key: string; readonly params: Readonly<Record<string, string>> };
  /** Of a trial that was passed over: what the side under trial is not able to do. */
  readonly missing?: readonly string[];
  readonly exchanges: readonly Exchange[];
}

/** How trials are made. */
export interface TryOptions {
  /** Only these requirements, by number. @default all */
  readonly only?: readonly string[];
  /** @default () => new Date() */
  readonly clock?: () => Date;
  /** Told of each trial as it ends. */
  readonly onTrial?: (outcome: TrialOutcome) => void;
}

/** Fails a trial unless something holds. */
export function require(holds: boolean, key: string, params: Readonly<Record<string, string>> = {}): asserts holds {
  if (!holds) throw new TrialFailure(key, params);
}

/** Makes one trial and says how it went. An error of the side under trial is told by its name alone: its message may quote a person. */
export async function outcomeOf<Ground, Level extends string>(
  trial: Trial<Ground, Level>,
  ground: Ground,
  exchanges: () => readonly Exchange[],
): Promise<TrialOutcome<Level>> {
  const { number, level } = trial;
  try {
    await trial.run(ground);
    return { number, level, status: 'passed', exchanges: exchanges() };
  } catch (error) {
    if (error instanceof TrialFailure) {
      const { key, params } = error;
      return { number, level, status: 'failed', failure: { key, params }, exchanges: exchanges() };
    }
    const name = error instanceof Error ? (codeOf(error) ?? error.name) : typeof error;
    return { number, level, status: 'broken', failure: { key: 'broken', params: { name } }, exchanges: exchanges() };
  }
}

function codeOf(error: Error): string | undefined {
  const code = 'code' in error ? error.code : undefined;
  return typeof code === 'string' && /^[\w.-]{1,80}$/.test(code) ? code : undefined;
}
