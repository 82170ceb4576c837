import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { SenderSettings } from './sender-process-for-tests.ts';
import { type ServedEmis, serveOperations } from './served-emis-for-tests.ts';

export const scratch = mkdtempSync(join(tmpdir(), 'emis-sender-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));

/** The program of the sender in one file: it starts several times as fast, and is started a thousand times. */
export async function bundledSender(): Promise<string> {
  const outfile = join(scratch, 'sender.mjs');
  await build({
    entryPoints: [fileURLToPath(new URL('sender-process-for-tests.ts', import.meta.url))],
    bundle: true,
    outfile,
    format: 'esm',
    platform: 'node',
    target: 'node22',
    conditions: ['@emis-sdk/source'],
    logLevel: 'silent',
  });
  return outfile;
}

export interface Life {
  /** What the process said it had saved before it ended. */
  readonly saved: readonly { readonly number: number; readonly opId: string }[];
  readonly empty: boolean;
  readonly killed: boolean;
  readonly stderr: string;
}

/** One life of the sender, to its end. */
export async function live(program: string, settings: SenderSettings): Promise<Life> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', program, JSON.stringify(settings)], {
    // Those that end by themselves leave what they compiled to those that come after them.
    env: { ...process.env, NODE_COMPILE_CACHE: join(scratch, 'compiled') },
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const signal = await new Promise<string | null>((resolve) => child.once('close', (_code, by) => resolve(by)));
  // The last line may be cut off; then nobody was told that it was saved.
  const said = stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Life['saved'][number] & { empty?: true });
  return {
    saved: said.filter(({ empty }) => !empty),
    empty: said.some(({ empty }) => empty),
    killed: signal === 'SIGKILL',
    stderr,
  };
}

/** Lives of one outbox, each killed at another step, and a last one that ends by itself. */
export async function killedOften(
  program: string,
  name: string,
  steps: readonly number[],
  /** Records that are saved in each life. */
  count = 25,
): Promise<{
  readonly served: ServedEmis;
  readonly saved: Life['saved'];
  readonly kills: number;
  readonly last: Life;
}> {
  const served = await serveOperations();
  const { privateKey } = served.options();
  const settings = {
    path: join(scratch, `${name}.sqlite`),
    url: served.url,
    privateKey,
    language: 'en',
    count,
  } as const;
  const saved: Life['saved'][number][] = [];
  let from = 0;
  let kills = 0;
  for (const dieAt of [...steps, 0]) {
    const life = await live(program, { ...settings, from, dieAt });
    if (life.killed) kills++;
    saved.push(...life.saved);
    from += settings.count;
    if (dieAt === 0) {
      await served.close();
      return { served, saved, kills, last: life };
    }
  }
  throw new Error('unreachable');
}

/** What must be true of what the EMIS did: nothing lost, doubled, or out of order within a chain. */
export function wrongs({ served, saved, last }: Awaited<ReturnType<typeof killedOften>>): string[] {
  const wrong: string[] = [];
  const times = new Map<string, number>();
  for (const { opId } of served.emis.applied) times.set(opId, (times.get(opId) ?? 0) + 1);
  for (const { number, opId } of saved)
    if (times.get(opId) !== 1) wrong.push(`${number} took effect ${times.get(opId) ?? 0} times`);
  for (const [opId, count] of times) if (count !== 1) wrong.push(`${opId} took effect ${count} times`);
  const place = new Map(served.emis.applied.map(({ opId }, index) => [opId, index]));
  const lastOf = new Map<number, number>();
  for (const { number, opId } of saved) {
    const chain = number % 7;
    const here = place.get(opId) ?? -1;
    if (here < (lastOf.get(chain) ?? -1)) wrong.push(`${number} overtook in chain ${chain}`);
    lastOf.set(chain, here);
  }
  if (!last.empty) wrong.push(`the outbox did not end empty: ${last.stderr}`);
  return wrong;
}
