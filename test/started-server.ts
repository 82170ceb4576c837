import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { firstJson, outcomeOf } from './run-emis.ts';

/** One of several servers of an EMIS, as it stands in the repository. */
export const ONE_OF_MANY: string = fileURLToPath(new URL('one-of-many-servers.ts', import.meta.url));

/** A server in a process of its own, which a test may kill. */
export interface StartedServer {
  readonly child: ChildProcess;
  readonly ended: Promise<unknown>;
  readonly url: string;
}

/** Starts a server on a PostgreSQL and waits until it listens. */
export async function startServer(databaseUrl: string, issuer: string, program = ONE_OF_MANY): Promise<StartedServer> {
  const child = spawn(process.execPath, ['--conditions=@emis-sdk/source', program, databaseUrl, issuer], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = outcomeOf(child);
  const { url } = await firstJson(child);
  return { child, ended, url: String(url) };
}
