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

/** What is started, if not the sources as they stand in the repository. */
export interface ServerProgram {
  readonly program: string;
  /** A folder where servers that are asked to end leave what they compiled to those that come after them. */
  readonly compiled: string;
}

/** Starts a server on a PostgreSQL and waits until it listens. */
export async function startServer(databaseUrl: string, issuer: string, of?: ServerProgram): Promise<StartedServer> {
  const program = of?.program ?? ONE_OF_MANY;
  const child = spawn(process.execPath, ['--conditions=@emis-sdk/source', program, databaseUrl, issuer], {
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(of && { env: { ...process.env, NODE_COMPILE_CACHE: of.compiled } }),
  });
  const ended = outcomeOf(child);
  const { url } = await firstJson(child);
  return { child, ended, url: String(url) };
}
