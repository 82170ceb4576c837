import { killsAtRandomMoments } from './killed-emis.ts';

// Other moments each day, and more of them: `pnpm test:long`.
killsAtRandomMoments({ starting: 2, stretches: 3 });
