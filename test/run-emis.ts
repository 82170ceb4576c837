import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const REPOSITORY = fileURLToPath(new URL('..', import.meta.url));
const EMIS = fileURLToPath(new URL('../packages/cli/src/emis.ts', import.meta.url));

/** How a run of `emis` ended. */
export interface EmisRun {
  readonly exit: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** The last line of stdout, as JSON, when it is JSON. */
  readonly json: Record<string, unknown> | undefined;
}

/** Starts `emis` from its sources, as `pnpm emis` does. */
export function spawnEmis(args: readonly string[], env: Readonly<Record<string, string>> = {}): ChildProcess {
  return spawn(process.execPath, ['--conditions=@emis-sdk/source', EMIS, ...args], {
    cwd: REPOSITORY,
    env: { ...process.env, LC_ALL: 'en', NO_COLOR: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Runs `emis` to its end. */
export async function runEmis(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<EmisRun> {
  const child = spawnEmis(args, env);
  return await outcomeOf(child);
}

/** Waits for a started `emis` to end, however it ends. */
export async function outcomeOf(child: ChildProcess): Promise<EmisRun> {
  let stdout = '';
  let stderr = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const exit = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code));
  });
  return { exit, stdout, stderr, json: lastJson(stdout) };
}

/** Waits for the first line of stdout that is JSON: a server that says it is ready. */
export async function firstJson(child: ChildProcess): Promise<Record<string, unknown>> {
  let stdout = '';
  let stderr = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  return await new Promise((resolve, reject) => {
    child.once('close', (code) => reject(new Error(`emis ended with ${code} before it was ready: ${stderr}`)));
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
      const found = lastJson(stdout);
      if (found) resolve(found);
    });
  });
}

function lastJson(stdout: string): Record<string, unknown> | undefined {
  const line = stdout.trimEnd().split('\n').at(-1) ?? '';
  if (!line.startsWith('{')) return undefined;
  try {
    return JSON.parse(line) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}
