import { killsAtRandomMoments } from './killed-emis.ts';

killsAtRandomMoments({ starting: 10, during: 60 });
