import { CURRENT_EDITION } from '@emis-sdk/model';
import { resultOf, type TrialsResult } from '../trials/result.ts';
import { outcomeOf, type TrialOutcome, type TryOptions } from '../trials/trial.ts';
import { DOOR_TRIALS } from './door-trials.ts';
import { EMIS_FEED_TRIALS } from './feed-trials.ts';
import { EmisGround, type EmisUnderTest } from './ground.ts';
import type { EmisTrial } from './levels.ts';
import { PROBLEM_TRIALS } from './problem-trials.ts';
import { RECORD_TRIALS } from './record-trials.ts';
import { SUBMISSION_TRIALS } from './submission-trials.ts';

export type { EmisUnderTest } from './ground.ts';

/** Every requirement of an EMIS, in the order of their numbers. */
export const EMIS_TRIALS: readonly EmisTrial[] = [
  ...DOOR_TRIALS,
  ...SUBMISSION_TRIALS,
  ...RECORD_TRIALS,
  ...EMIS_FEED_TRIALS,
  ...PROBLEM_TRIALS,
];

/**
 * Tries whether an EMIS speaks the protocol: its own descriptions, and how it behaves. It sends invented schools whose ids begin with `conform-`, and
 * takes them away again; use an EMIS for trials.
 *
 * @example
 * const result = await conform({ url: 'https://emis.example.org', sender, reader });
 * result.levels; // { describe: 'held', guard: 'held', take: 'held', tell: 'held', explain: 'held' }
 */
export async function conform(target: EmisUnderTest, options: TryOptions = {}): Promise<TrialsResult> {
  const { only, clock = () => new Date(), onTrial } = options;
  const ranAt = clock().toISOString();
  const ground = await EmisGround.open(target);
  const outcomes: TrialOutcome[] = [];
  for (const trial of EMIS_TRIALS) {
    const { number, level, needs = [] } = trial;
    if (only && !only.includes(number)) continue;
    ground.mark();
    const outcome: TrialOutcome =
      needs.includes('reader') && !target.reader
        ? { number, level, status: 'skipped', exchanges: [] }
        : await outcomeOf(trial, ground, () => ground.exchanges());
    outcomes.push(outcome);
    onTrial?.(outcome);
  }
  await ground.clear();
  const subject = { name: new URL(target.url).host };
  return await resultOf({ kind: 'emis', subject, edition: CURRENT_EDITION, profile: ground.profile, ranAt }, outcomes);
}
