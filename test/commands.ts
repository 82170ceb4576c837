import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './workspace.ts';

/** How a command ended. */
export interface Outcome {
  readonly exit: number | null;
  /** What it printed, on both streams. */
  readonly output: string;
}

/** Runs a command to its end, without input. Fails only when it cannot be started. */
export async function runCommand(
  command: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv = {},
): Promise<Outcome> {
  const [program = '', ...args] = command;
  const child = spawn(program, args, {
    cwd,
    env: { ...process.env, NO_COLOR: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const collect = (text: string): void => {
    output += text;
  };
  child.stdout.setEncoding('utf8').on('data', collect);
  child.stderr.setEncoding('utf8').on('data', collect);
  return await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (exit) => resolve({ exit, output }));
  });
}

/** Runs a command that must succeed; its output when it does. */
export async function mustRun(command: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}): Promise<string> {
  const { exit, output } = await runCommand(command, cwd, env);
  if (exit !== 0) throw new Error(`${command.join(' ')} ended with ${exit} in ${cwd}:\n${output}`);
  return output;
}

/** The pnpm that runs this test, or else the one that the README names. */
export function pnpm(...args: string[]): string[] {
  const running = process.env.npm_execpath ?? '';
  if (!/pnpm/.test(running)) return ['npx', '-y', 'pnpm@12', ...args];
  return /\.[cm]?js$/.test(running) ? [process.execPath, running, ...args] : [running, ...args];
}

/** A tool of the workshop, run by the pinned Node. */
function tool(script: string, ...args: string[]): string[] {
  return [process.execPath, join(ROOT, 'node_modules', script), ...args];
}

/** The compiler, over the project of a folder. */
export const typeCheck = (project: string): string[] => tool('typescript/bin/tsc', '--project', project);
