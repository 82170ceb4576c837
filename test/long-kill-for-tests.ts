import { killsAtRandomMoments } from './killed-emis.ts';

/** Other moments each day, so that many are tried in time: every run of a whole command on the embedded database takes seconds. */
const SEED_OF_THE_DAY = Number(new Date().toISOString().slice(0, 10).replaceAll('-', ''));

// The server alone dies two hundred times in `long-server-killed-for-tests.ts`, the sender a thousand times in `long-killed-for-tests.ts`.
killsAtRandomMoments({ starting: 3, stretches: 3, seed: SEED_OF_THE_DAY });
