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

/** `emis` from its sources, as `pnpm emis` is. */
const FROM_SOURCES = ['--conditions=@emis-sdk/source', EMIS];

/**
 * Starts `emis`: what Node is given before its arguments is a program.
 *
 * @param more of its environment
 */
export function spawnEmis(
  args: readonly string[],
  program: readonly string[] = FROM_SOURCES,
  more: Readonly<Record<string, string>> = {},
): ChildProcess {
  return spawn(process.execPath, [...program, ...args], {
    cwd: REPOSITORY,
    env: { ...process.env, LC_ALL: 'en', NO_COLOR: '1', ...more },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Runs `emis` to its end. */
export async function runEmis(args: readonly string[], program?: readonly string[]): Promise<EmisRun> {
  return await outcomeOf(spawnEmis(args, program));
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
