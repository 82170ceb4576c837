import { loadProfile } from '@emis-sdk/profiles';
import { createServer } from '@emis-sdk/server';
import { listen, openPostgres } from '@emis-sdk/server/node';

/** A process of its own: one of several servers of the same EMIS on one PostgreSQL. Says where it listens. */
const [databaseUrl = '', issuer = ''] = process.argv.slice(2);
const database = await openPostgres(databaseUrl, { connections: 4 });
const server = await createServer({ database, profiles: [await loadProfile('international')], issuer });
const { url } = await listen(server);
process.stdout.write(`${JSON.stringify({ url })}\n`);
