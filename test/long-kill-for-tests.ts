import { killsAtRandomMoments } from './killed-emis.ts';

// The whole command on the embedded database, whose every start takes seconds. The server alone dies two hundred times in `long-server-killed-for-tests.ts`.
killsAtRandomMoments({ starting: 10, during: 60 });
