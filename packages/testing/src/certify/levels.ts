import type { Trial } from '../trials/trial.ts';
import type { Ground } from './ground.ts';

/**
 * What a product can be certified for: it brings records right (`deliver`), over bad lines and through changes of keys (`endure`), shows people
 * what did not get through and keeps their data to itself (`care`), follows the feed (`follow`), hears hints (`hear`).
 */
export const LEVELS = ['deliver', 'endure', 'care', 'follow', 'hear'] as const;
export type Level = (typeof LEVELS)[number];

export type ProductTrial = Trial<Ground, Level>;
