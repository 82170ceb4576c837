import { canonicalJson } from '@emis-sdk/model';
import * as z from 'zod';
import { hashOfExchange, sha256 } from './exchange.ts';
import type { TrialOutcome } from './trial.ts';

const hex = z.string().regex(/^[0-9a-f]{64}$/, 'SHA-256 in hexadecimal');

const trialResult = z.object({
  /** Of the requirement: `2.1`. */
  number: z.string().regex(/^\d{1,2}\.\d{1,2}$/),
  level: z.string(),
  status: z.enum(['passed', 'failed', 'broken', 'skipped']),
  failure: z.object({ key: z.string(), params: z.record(z.string(), z.string()) }).optional(),
  /** Of a trial that was passed over: the calls that an adapter does not have. */
  missing: z.array(z.string()).optional(),
  exchanges: z.array(
    z.object({
      method: z.string(),
      path: z.string(),
      /** 0: the line was cut before an answer came through. */
      status: z.int(),
      request: hex,
      answer: hex,
    }),
  ),
});

/**
 * What came of all trials, without words. This is what is signed. Members may be added; those that are here stay while `schemaVersion` is 1.
 */
export const trialsResult = z.object({
  schemaVersion: z.literal(1),
  kind: z.enum(['product', 'emis']),
  /** Who was tried, as it calls itself. */
  subject: z.object({ name: z.string().min(1).max(200), version: z.string().max(100).optional() }),
  /** The edition of the standard. */
  edition: z.string(),
  profile: z.object({ id: z.string(), edition: z.string() }),
  /** When the trials began, RFC 3339 in UTC. */
  ranAt: z.string(),
  /** Each level: held when all its trials passed; not tried when none failed, but some were passed over. */
  levels: z.record(z.string(), z.enum(['held', 'failed', 'not-tried'])),
  trials: z.array(trialResult),
  /** SHA-256 of the canonical JSON of the exchanges of all trials, in their order. */
  exchangeHash: hex,
});
export type TrialsResult = z.output<typeof trialsResult>;
export type TrialResult = TrialsResult['trials'][number];

/** Puts outcomes together. */
export async function resultOf(
  about: Pick<TrialsResult, 'kind' | 'subject' | 'edition' | 'profile' | 'ranAt'>,
  outcomes: readonly TrialOutcome[],
): Promise<TrialsResult> {
  const trials: TrialResult[] = [];
  for (const { number, level, status, failure, missing, exchanges } of outcomes) {
    const hashes = await Promise.all(exchanges.map(hashOfExchange));
    const said = {
      ...(failure && { failure: { key: failure.key, params: { ...failure.params } } }),
      ...(missing && { missing: [...missing] }),
    };
    trials.push({ number, level, status, ...said, exchanges: hashes });
  }
  const exchangeHash = await hashOfAll(trials);
  return { schemaVersion: 1, ...about, levels: levelsOf(trials), trials, exchangeHash };
}

/** The hash over all exchanges. */
export async function hashOfAll(trials: readonly TrialResult[]): Promise<string> {
  return await sha256(canonicalJson(trials.map(({ number, exchanges }) => ({ number, exchanges }))));
}

/** What the trials make of the levels. */
export function levelsOf(trials: readonly Pick<TrialResult, 'level' | 'status'>[]): TrialsResult['levels'] {
  const levels: TrialsResult['levels'] = {};
  for (const { level, status } of trials) {
    const before = levels[level] ?? 'held';
    if (status === 'failed' || status === 'broken') levels[level] = 'failed';
    else levels[level] = status === 'skipped' && before === 'held' ? 'not-tried' : before;
  }
  return levels;
}
