import { killsAtRandomMoments } from './killed-emis.ts';

// More moments: `pnpm test:long`.
killsAtRandomMoments({ starting: 2, during: 9 });
