import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chown, mkdtemp, readdir } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

/** A real PostgreSQL of a test's own, in a temporary folder, on a free port of loopback. */
export interface TestPostgres {
  /** Makes a new, empty database, owned by a role that is no superuser, and gives its address. */
  createDatabase(): Promise<string>;
  /** A backup of a database, by `pg_dump`. */
  backup(address: string): string;
  /** A new database out of a backup, by `psql`. */
  restore(backup: string): Promise<string>;
  stop(): Promise<void>;
}

/**
 * Runs PostgreSQL until the pipe to it closes, and clears up after it: whoever started it may be killed at any moment, and leaves
 * nothing behind.
 */
const WHILE_SOMEBODY_IS_THERE = `exec 3<&0
folder=$1; shift
"$@" & pid=$!
(cat <&3 >/dev/null; kill -INT $pid) &
wait $pid
rm -rf "$folder"`;

/** PostgreSQL refuses to run as root; `nobody` is on every Debian. */
const NOBODY = 65_534;

/**
 * Starts the PostgreSQL that Debian's packages install. Says so in one line and gives nothing where there is none.
 *
 * @param settings for the server, such as `fsync: 'on'`
 */
export async function startTestPostgres(
  settings: Readonly<Record<string, string>> = {},
): Promise<TestPostgres | undefined> {
  const programs = await programsFolder();
  if (programs === undefined) {
    console.log('PostgreSQL is not installed here: what would run on it is passed over.');
    return undefined;
  }
  const folder = await mkdtemp(join(tmpdir(), 'emis-postgres-'));
  const asUser = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
  if (asUser.uid !== undefined) await chown(folder, NOBODY, NOBODY);
  const data = join(folder, 'data');
  const made = spawnSync(
    join(programs, 'initdb'),
    ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-locale', '-N'],
    {
      ...asUser,
      cwd: folder,
      encoding: 'utf8',
    },
  );
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}`);
  const port = await freePort();
  const options = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    fsync: 'off',
    ...settings,
  };
  const settled = Object.entries(options).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const server = spawn(
    '/bin/sh',
    ['-c', WHILE_SOMEBODY_IS_THERE, 'sh', folder, join(programs, 'postgres'), '-D', data, ...settled],
    { ...asUser, cwd: '/', stdio: ['pipe', 'ignore', 'pipe'] },
  );
  await new Promise<void>((resolve, reject) => {
    let log = '';
    server.stderr.setEncoding('utf8').on('data', (text: string) => {
      log += text;
      if (log.includes('ready to accept connections')) resolve();
    });
    server.once('exit', () => reject(new Error(`PostgreSQL did not start: ${log}`)));
  });
  const admin = new pg.Client({ connectionString: `postgres://postgres@127.0.0.1:${port}/postgres` });
  // A test may kill PostgreSQL, and this connection with it.
  admin.on('error', () => undefined);
  await admin.connect();
  await admin.query('CREATE ROLE emis LOGIN');
  // What an administrator does once for a cluster: a role that may create tables need not be one that may create roles.
  await admin.query('CREATE ROLE emis_client NOLOGIN; GRANT emis_client TO emis');
  let databases = 0;
  const createDatabase = async () => {
    const name = `emis_${++databases}`;
    await admin.query(`CREATE DATABASE ${name} OWNER emis`);
    return `postgres://emis@127.0.0.1:${port}/${name}`;
  };
  const run = (program: string, args: readonly string[], input = '') => {
    const done = spawnSync(join(programs, program), args, { encoding: 'utf8', input, maxBuffer: 2 ** 30 });
    if (done.status !== 0) throw new Error(`${program} failed: ${done.stderr}`);
    return done.stdout;
  };
  return {
    createDatabase,
    backup: (address) => run('pg_dump', ['--no-owner', '--dbname', address]),
    async restore(backup) {
      const address = await createDatabase();
      run('psql', ['--quiet', '--set', 'ON_ERROR_STOP=1', '--dbname', address], backup);
      return address;
    },
    async stop() {
      await admin.end();
      server.stdin.end();
      await once(server, 'exit');
    },
  };
}

/** Where the programs of the newest installed version are. */
async function programsFolder(): Promise<string | undefined> {
  const root = '/usr/lib/postgresql';
  const versions = await readdir(root).catch((): string[] => []);
  const newest = versions.sort((a, b) => Number(a) - Number(b)).at(-1);
  return newest === undefined ? undefined : join(root, newest, 'bin');
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (typeof address !== 'object' || address === null) throw new Error('no free port');
  return address.port;
}
