import { killsAtRandomMoments } from './killed-emis.ts';

// More moments: `pnpm test:long`.
killsAtRandomMoments({ starting: 1, during: 6 });
