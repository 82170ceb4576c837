import { CURRENT_EDITION } from '@emis-sdk/model';
import type { ProfileId } from '@emis-sdk/profiles';
import { resultOf, type TrialsResult } from '../trials/result.ts';
import { outcomeOf, type TrialOutcome, type TryOptions } from '../trials/trial.ts';
import { DATA_TRIALS } from './data-trials.ts';
import { FEED_TRIALS } from './feed-trials.ts';
import { groundOf } from './ground.ts';
import { HINT_TRIALS } from './hint-trials.ts';
import type { ProductTrial } from './levels.ts';
import { LINE_TRIALS } from './line-trials.ts';
import { PEOPLE_TRIALS } from './people-trials.ts';
import { ABILITIES, type ProductUnderTest } from './product.ts';
import { type Stage, setStage } from './stage.ts';

/** Every requirement of a product, in the order of their numbers. */
export const PRODUCT_TRIALS: readonly ProductTrial[] = [
  ...DATA_TRIALS,
  ...LINE_TRIALS,
  ...PEOPLE_TRIALS,
  ...FEED_TRIALS,
  ...HINT_TRIALS,
];

export interface CertifyOptions extends TryOptions {
  /** The country by whose rules the product is tried, and whose numbers and codes the records carry. @default 'international' */
  readonly profile?: ProfileId;
  /** Milliseconds of a clock that only runs forward, by which pauses are measured. @default performance.now */
  readonly elapsed?: () => number;
}

/**
 * Tries a product: gives it a mock EMIS that acts out bad days, has it enter and send invented records, and judges what travels. The product
 * may be of any language and make: an adapter drives it (a module, or a command by {@link commandProduct}).
 *
 * @example
 * const result = await certify(product, { profile: 'chile' });
 * result.levels; // { deliver: 'held', endure: 'held', care: 'held', follow: 'not-tried', hear: 'not-tried' }
 */
export async function certify(product: ProductUnderTest, options: CertifyOptions = {}): Promise<TrialsResult> {
  const { profile = 'international', elapsed = () => performance.now() } = options;
  const stage = await setStage(profile, elapsed);
  try {
    return await tryProduct(product, stage, options);
  } finally {
    await stage.close();
  }
}

/** Makes the trials on a stage that is set. */
export async function tryProduct(
  product: ProductUnderTest,
  stage: Stage,
  { only, clock = () => new Date(), onTrial }: TryOptions = {},
): Promise<TrialsResult> {
  const ranAt = clock().toISOString();
  const able = new Set<string>(ABILITIES.filter((name) => typeof product[name] === 'function'));
  const ground = groundOf(product, stage);
  const outcomes: TrialOutcome[] = [];
  try {
    for (const trial of PRODUCT_TRIALS) {
      const { number, level, needs = [] } = trial;
      if (only && !only.includes(number)) continue;
      const run = async () => {
        await ground.begin(number);
        await trial.run(ground);
      };
      const missing = needs.filter((need) => !able.has(need));
      const outcome: TrialOutcome =
        missing.length === 0
          ? await outcomeOf({ ...trial, run }, ground, () => ground.exchanges())
          : { number, level, status: 'skipped', missing, exchanges: [] };
      outcomes.push(outcome);
      onTrial?.(outcome);
    }
  } finally {
    await product.stop?.();
  }
  const { id, edition } = stage.profile;
  const subject = { name: product.name, ...(product.version !== undefined && { version: product.version }) };
  return await resultOf(
    { kind: 'product', subject, edition: CURRENT_EDITION, profile: { id, edition }, ranAt },
    outcomes,
  );
}
