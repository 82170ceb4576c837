import { loadProfile } from '@emis-sdk/profiles';
import { createServer } from '@emis-sdk/server';
import { listen, openPostgres } from '@emis-sdk/server/node';

/** A process of its own: one of several servers of the same EMIS on one PostgreSQL. Says where it listens. */
const [databaseUrl = '', issuer = ''] = process.argv.slice(2);
const database = await openPostgres(databaseUrl, { connections: 4 });
const server = await createServer({ database, profiles: [await loadProfile('international')], issuer });
const { url } = await listen(server);
process.stdout.write(`${JSON.stringify({ url })}\n`);
// An end that is asked for leaves to those that come after it what was compiled, where there is a place for that; one by `kill -9` leaves nothing.
process.once('SIGTERM', () => process.exit());
