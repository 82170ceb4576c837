import type { OperationResult } from '@emis-sdk/protocol';
import { ClientError, ProblemError } from '../errors.ts';
import { type EmitOf, tellReceipt } from '../events.ts';
import type { sleep } from '../waiting.ts';
import { Backlog } from './backlog.ts';
import { OutboxDamagedError } from './errors.ts';
import type { LineLimits, OutboxLine } from './line.ts';
import type { OutboxEvents } from './outbox-events.ts';
import type { Patience } from './patience.ts';
import type { Entry } from './queue.ts';
import { Refusals } from './refusals.ts';
import type { Rows } from './rows.ts';
import { settle } from './settle.ts';
import type { OutboxStore } from './store.ts';
import { operationOf, type Settled, type Travelling } from './travelling.ts';

/** Everything that varies, passed in: one seed replays a whole run. */
export interface SenderParts {
  readonly store: OutboxStore;
  readonly rows: Rows;
  readonly line: OutboxLine;
  readonly patience: Patience;
  readonly emit: EmitOf<OutboxEvents>;
  readonly clock: () => Date;
  /** Milliseconds of a clock that only runs forward. */
  readonly elapsed: () => number;
  readonly sleep: typeof sleep;
  /** How often a quiet sender looks for rows of other processes, and one that is not the sender whether it may be. */
  readonly pollMs: number;
}

/** What a pass came to. */
export interface FlushResult {
  /** Operations that the EMIS took. */
  readonly acknowledged: number;
  /** Operations that went into quarantine. */
  readonly quarantined: number;
  /** Rows that are left, those in quarantine among them. */
  readonly left: number;
  /** Why the rest was not sent: nothing was left that could be; the EMIS did not answer; another process or tab is the sender, or `run` of this one, which is told to go on. */
  readonly ended: 'done' | 'offline' | 'elsewhere';
}

/** A pass gives up after so many failures in a row, and does not wait longer than this for the EMIS. */
const FLUSH_FAILURES = 4;
const FLUSH_PATIENCE_MS = 20_000;

type Round = 'moved' | 'idle' | { readonly pauseMs: number };

/** Brings rows to the EMIS, as the only one of its store. */
export class Sender {
  readonly #parts: SenderParts;
  readonly #refusals = new Refusals();
  #wake: AbortController | undefined;
  /** The EMIS asked for the pause that is being made: nothing cuts it short. */
  #asked = false;
  #online: boolean | undefined;
  #acknowledged = 0;
  #quarantined = 0;

  constructor(parts: SenderParts) {
    this.#parts = parts;
  }

  /** There is something new. It does not cut short the pause after a failure: who saves often would ask an EMIS that is down as often. */
  saved(): void {
    if (this.#parts.patience.failures === 0) this.nudge();
  }

  /** A person wants it, or the line is back: ends a pause of our own. */
  nudge(): void {
    if (!this.#asked) this.#wake?.abort();
  }

  /** Sends until the signal is aborted. */
  async run(signal: AbortSignal | undefined): Promise<void> {
    try {
      while (!signal?.aborted) {
        await this.#asSender((backlog) => this.#forEver(backlog, signal));
        await this.#pause(this.#parts.pollMs, signal);
      }
    } catch (error) {
      if (!signal?.aborted) throw error;
    }
  }

  /** Sends what can be sent now. */
  async flush(signal: AbortSignal | undefined): Promise<FlushResult> {
    signal?.throwIfAborted();
    const [acknowledged, quarantined] = [this.#acknowledged, this.#quarantined];
    const ended = (await this.#asSender((backlog) => this.#once(backlog, signal))) ?? 'elsewhere';
    // Perhaps it is our own `run` that is pausing.
    if (ended === 'elsewhere') this.nudge();
    const counts = await this.#parts.store.counts();
    return {
      acknowledged: this.#acknowledged - acknowledged,
      quarantined: this.#quarantined - quarantined,
      left: Object.values(counts).reduce((sum, count) => sum + count, 0),
      ended,
    };
  }

  /** Does the work while this is the sender (invariant 8); `undefined` when somebody else is. */
  async #asSender<T>(work: (backlog: Backlog) => Promise<T>): Promise<T | undefined> {
    const release = await this.#parts.store.hold();
    if (!release) return undefined;
    try {
      return await work(new Backlog(this.#parts));
    } finally {
      await release();
    }
  }

  async #forEver(backlog: Backlog, signal: AbortSignal | undefined): Promise<void> {
    const { elapsed, pollMs } = this.#parts;
    while (!signal?.aborted) {
      const began = elapsed();
      const round = await this.#round(backlog, signal);
      if (round === 'moved') continue;
      const now = elapsed();
      const rest = Math.max(1, backlog.queue.nextDue(began, now + pollMs) - now);
      await this.#pause(round === 'idle' ? rest : round.pauseMs, signal);
    }
  }

  async #once(backlog: Backlog, signal: AbortSignal | undefined): Promise<FlushResult['ended']> {
    for (let failures = 0; ; ) {
      signal?.throwIfAborted();
      const round = await this.#round(backlog, signal);
      if (round === 'idle') return 'done';
      if (round === 'moved') failures = 0;
      else {
        if (++failures >= FLUSH_FAILURES || round.pauseMs > FLUSH_PATIENCE_MS) return 'offline';
        await this.#pause(round.pauseMs, signal);
      }
    }
  }

  /** One request, or none when nothing can be sent. */
  async #round(backlog: Backlog, signal: AbortSignal | undefined): Promise<Round> {
    const { line, elapsed, patience } = this.#parts;
    let travelling: Travelling[] = [];
    try {
      const damaged = await backlog.refresh();
      this.#tell(damaged);
      if (backlog.queue.size === 0) return 'idle';
      const limits = await line.limits(signal);
      const picked = backlog.queue.pick(elapsed(), {
        records: Math.min(limits.records, patience.records),
        bytes: limits.bytes,
      });
      if (picked.length === 0) return 'idle';
      travelling = await backlog.load(picked);
      if (travelling.length === 0) return 'moved';
      const doubtful = travelling.find(({ entry }) => this.#isForgotten(entry, limits));
      if (doubtful) {
        const said = await line.ask(doubtful.entry.opId, signal);
        if (said) return await this.#answered(backlog, [doubtful], [said], limits);
        // The EMIS knows nothing of it any more, if it ever did: sent again, what it holds already comes back as unchanged.
        travelling = [doubtful];
      }
      travelling = await backlog.markSent(travelling);
      if (travelling.length === 0) return 'moved';
      const results = await line.send(travelling.map(operationOf), signal);
      return await this.#answered(backlog, travelling, results, limits);
    } catch (error) {
      if (signal?.aborted) throw signal.reason;
      // Trying again does not mend a file.
      if (!(error instanceof ClientError) || error instanceof OutboxDamagedError) throw error;
      if (error instanceof ProblemError && travelling.length > 0 && this.#refusals.blames(error)) {
        return await this.#refused(backlog, travelling, error);
      }
      return this.#failed(error);
    }
  }

  async #answered(
    backlog: Backlog,
    travelling: readonly Travelling[],
    results: readonly OperationResult[],
    limits: LineLimits,
  ): Promise<Round> {
    this.#parts.patience.succeeded(limits.records);
    this.#refusals.succeeded();
    this.#tell(await settle(this.#parts, backlog.queue, travelling, results));
    if (this.#online !== true) this.#parts.emit('online', {});
    this.#online = true;
    this.#parts.emit('progress', { acknowledged: this.#acknowledged, left: backlog.queue.size });
    return 'moved';
  }

  /** The EMIS refused the request because of what is in it: which of the operations it is, smaller requests tell. */
  async #refused(backlog: Backlog, travelling: readonly Travelling[], error: ProblemError): Promise<Round> {
    const [alone, ...others] = travelling;
    if (others.length > 0 || !alone) {
      this.#parts.patience.halve(travelling.length);
      return 'moved';
    }
    if (!this.#refusals.another()) return this.#failed(error);
    this.#tell(await settle(this.#parts, backlog.queue, [alone], { problem: error.problem.code }));
    return 'moved';
  }

  #failed(error: ClientError): Round {
    const asked = error instanceof ProblemError ? error.retryAfterMs : undefined;
    const pauseMs = this.#parts.patience.failed(asked);
    this.#asked = asked !== undefined;
    this.#online = false;
    const because = error instanceof ProblemError ? error.status : error.code;
    this.#parts.emit('offline', { because, retryInMs: pauseMs });
    return { pauseMs };
  }

  #tell({ receipts, quarantined }: Settled): void {
    for (const receipt of receipts) {
      if (receipt.status === 'accepted' || receipt.status === 'unchanged') this.#acknowledged++;
      tellReceipt(this.#parts.emit, receipt);
    }
    for (const one of quarantined) {
      this.#quarantined++;
      this.#parts.emit('quarantined', one);
    }
  }

  /** Whether an operation may have arrived so long ago that the EMIS has forgotten it. */
  #isForgotten({ state, savedAt }: Entry, { retentionMs }: LineLimits): boolean {
    return state === 'sent' && this.#parts.clock().getTime() - savedAt > retentionMs;
  }

  async #pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
    const wake = new AbortController();
    this.#wake = wake;
    const stop = () => wake.abort();
    signal?.addEventListener('abort', stop, { once: true });
    try {
      signal?.throwIfAborted();
      await this.#parts.sleep(ms, wake.signal);
    } catch (error) {
      if (signal?.aborted) throw signal.reason;
      if (!wake.signal.aborted) throw error;
    } finally {
      signal?.removeEventListener('abort', stop);
      this.#wake = undefined;
      this.#asked = false;
    }
  }
}
