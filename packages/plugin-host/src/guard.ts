import { PluginError, type PluginErrorCode } from './errors.ts';
import type { State } from './lifecycle.ts';
import type { Limits } from './limits.ts';
import type { Observer } from './observer.ts';
import type { Time } from './time.ts';

/** One call in so many is measured, since reading a clock costs more than most rules do. */
const MEASURED_EVERY = 64;

/** What a runner with a wall says of a call that came to nothing. */
const FROM_THE_WALL: ReadonlySet<PluginErrorCode> = new Set([
  'plugin.limit-exceeded',
  'plugin.contribution-failed',
  'plugin.bad-output',
]);

/** What a guard tells its host. */
export interface GuardListener {
  fault(contribution: string, code: PluginErrorCode): void;
  /** Too many faults in too short a time. */
  tooManyFaults(): void;
}

/**
 * Stands before all code of one plugin: lets calls through only while it runs, counts them, measures some, and turns
 * whatever is thrown into a {@link PluginError}, so that a plugin that fails can never look like one that found nothing.
 */
export class Guard {
  readonly plugin: string;
  /** Watches what the plugin does, where its author wants to know. */
  readonly observer: Observer | undefined;
  readonly #limits: Limits;
  readonly #time: Time;
  readonly #listener: GuardListener;
  #state: State = 'found';
  #recent: number[] = [];
  #issued: PluginError | undefined;
  calls = 0;
  faults = 0;
  breaches = 0;
  #measuredMs = 0;

  constructor(plugin: string, limits: Limits, time: Time, listener: GuardListener, observer?: Observer) {
    this.plugin = plugin;
    this.observer = observer;
    this.#limits = limits;
    this.#time = time;
    this.#listener = listener;
  }

  /** Time spent in the plugin's code, in milliseconds: an estimate from one call in 64. */
  get spentMs(): number {
    return this.#measuredMs * MEASURED_EVERY;
  }

  /** Follows the state of the plugin. */
  is(state: State): void {
    this.#state = state;
  }

  /** @throws {PluginError} `plugin.quarantined` or `plugin.not-running` */
  enter(contribution: string): void {
    if (this.#state !== 'running') throw this.#closed(contribution);
  }

  /**
   * Runs a piece of a rule or an indicator.
   *
   * @throws {PluginError} `plugin.contribution-failed` for whatever it throws, and what {@link enter} throws
   */
  run<Result>(contribution: string, work: () => Result): Result {
    const began = this.begin(contribution);
    try {
      return work();
    } catch (cause) {
      throw this.failed(contribution, cause);
    } finally {
      if (began >= 0) this.end(began);
    }
  }

  /**
   * Lets a call in: what {@link run} does, in pieces, for calls so many that a function made for each would be felt. What it gives is for
   * {@link end} when it is not negative: then this call is one of those that are measured.
   *
   * @throws {PluginError} what {@link enter} throws
   */
  begin(contribution: string): number {
    if (this.#state !== 'running') throw this.#closed(contribution);
    return this.calls++ % MEASURED_EVERY === 0 ? this.#time.stopwatch() : -1;
  }

  end(began: number): void {
    this.#measuredMs += this.#time.stopwatch() - began;
  }

  /** What to throw for something that the plugin threw. */
  failed(contribution: string, cause: unknown): unknown {
    // What this guard has thrown already, and the plugin let through, is one fault and not two.
    return cause === this.#issued && cause !== undefined ? cause : this.#faultOf(contribution, cause);
  }

  /** Counts a fault, and gives the error to throw. */
  fault(contribution: string, code: 'plugin.contribution-failed' | 'plugin.bad-output', cause?: unknown): PluginError {
    return this.#count(contribution, new PluginError(code, { plugin: this.plugin, contribution }, { cause }));
  }

  /** What the wall says has happened behind it stands as it is; all else is the plugin's own failure. */
  #faultOf(contribution: string, cause: unknown): PluginError {
    if (!(cause instanceof PluginError) || !FROM_THE_WALL.has(cause.code)) {
      return this.fault(contribution, 'plugin.contribution-failed', cause);
    }
    // Records that are too large for it are no fault of the plugin.
    const itsOwn = !('limit' in cause.params && cause.params.limit === 'input');
    const named = this.#named(contribution, cause);
    return itsOwn ? this.#count(contribution, named) : named;
  }

  /** Behind the wall nobody knows of which of several instances it is part. */
  #named(contribution: string, error: PluginError): PluginError {
    const { plugin } = this;
    if (error.params.plugin === plugin) return error;
    return new PluginError(error.code, { ...error.params, plugin, contribution } as PluginError['params'], {
      cause: error.cause,
    });
  }

  #count(contribution: string, error: PluginError): PluginError {
    this.#issued = error;
    this.faults++;
    if (error.code === 'plugin.limit-exceeded') this.breaches++;
    this.#listener.fault(contribution, error.code);
    const now = this.#time.clock().getTime();
    this.#recent = [...this.#recent.filter((at) => now - at < this.#limits.faultWindowMs), now];
    if (this.#recent.length >= this.#limits.faults && this.#state === 'running') this.#listener.tooManyFaults();
    return error;
  }

  #closed(contribution: string): PluginError {
    const { plugin } = this;
    return this.#state === 'quarantined'
      ? new PluginError('plugin.quarantined', { plugin, contribution })
      : new PluginError('plugin.not-running', { plugin, contribution, state: this.#state });
  }
}
