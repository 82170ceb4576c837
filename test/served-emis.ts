import { spawn } from 'node:child_process';
import { firstJson, outcomeOf } from './run-emis.ts';

/** An EMIS that answers on loopback, with the credentials of its two products in `.emis/credentials.json` of a folder. */
export interface ServedEmis {
  stop(): Promise<void>;
}

/**
 * Starts `emis serve` in a folder and waits for the line that says it is ready.
 *
 * @param emis the command that is `emis` there
 * @param options of `emis serve`
 */
export async function serveEmis(
  emis: readonly string[],
  folder: string,
  options: readonly string[] = [],
): Promise<ServedEmis> {
  const [program = '', ...args] = emis;
  const child = spawn(program, [...args, 'serve', '--port', '0', '--json', ...options], {
    cwd: folder,
    env: { ...process.env, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = outcomeOf(child);
  await firstJson(child);
  return {
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
