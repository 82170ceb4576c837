import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import {
  generateSigningKey,
  signResult,
  type TrialsResult,
  type TrialVoice,
  trialsHtml,
  trialsJson,
  trialsJunit,
  trialsText,
} from '@emis-sdk/testing/certify';
import { CertifyError } from './certify-error.ts';
import type { CommandContext } from './context.ts';
import { fileSink } from './report-output.ts';
import type { TrialReport } from './trial-reports.ts';

export interface TrialsOptions {
  readonly only: readonly string[];
  readonly report: TrialReport;
  readonly output?: string;
  readonly certificate?: string;
  readonly signWith: string;
}

/** Reports what came of trials, and signs it when that was asked for. */
export async function tellTrials(
  result: TrialsResult,
  voice: TrialVoice,
  options: TrialsOptions,
  { terminal, say, json }: CommandContext,
): Promise<void> {
  const text = writtenAs(options.report, result, voice);
  if (options.output !== undefined) {
    const sink = fileSink(options.output, false);
    sink.write(`${text}\n`);
    sink.close();
    terminal.talk(say('trials.written', { path: resolve(options.output) }));
  } else if (options.report === 'text') for (const line of text.split('\n')) terminal.talk(line);
  else terminal.out(text.trimEnd());
  if (options.certificate !== undefined) {
    const privateKey = await signingKey(options.signWith, (path) => terminal.talk(say('trials.new-key', { path })));
    await writeFile(options.certificate, `${await signResult(result, privateKey)}\n`);
    terminal.talk(say('trials.signed', { path: resolve(options.certificate) }));
  }
  if (json) terminal.out(JSON.stringify(trialsJson(result, voice)));
}

function writtenAs(kind: TrialsOptions['report'], result: TrialsResult, voice: TrialVoice): string {
  switch (kind) {
    case 'json':
      return JSON.stringify(trialsJson(result, voice), undefined, 2);
    case 'junit':
      return trialsJunit(result, voice);
    case 'html':
      return trialsHtml(result, voice);
    default:
      return trialsText(result, voice);
  }
}

type Key = Parameters<typeof signResult>[1];

/**
 * Reads a key.
 *
 * @throws {CertifyError} `certify.key-not-readable`
 */
export async function readKey(path: string): Promise<Key> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Key;
  } catch (cause) {
    throw new CertifyError('certify.key-not-readable', { path: resolve(path) }, { cause });
  }
}

/** The key that signs; a new one where there is none yet, with its public half beside it. */
async function signingKey(path: string, onNew: (publicPath: string) => void): Promise<Key> {
  const { privateKey, publicKey } = await generateSigningKey();
  const publicPath = path.replace(/(\.json)?$/, '-public.json');
  try {
    await mkdir(dirname(path), { recursive: true });
    // Only when there is none: a key that signed certificates is never written over.
    await writeFile(path, `${JSON.stringify(privateKey)}\n`, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return await readKey(path);
    throw new CertifyError('certify.key-not-readable', { path: resolve(path) }, { cause: error });
  }
  await writeFile(publicPath, `${JSON.stringify(publicKey)}\n`);
  onNew(resolve(publicPath));
  return privateKey;
}
