import { createHash } from 'node:crypto';
import { openAsBlob } from 'node:fs';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Receipt } from '@emis-sdk/client';
import type { Uploads } from '@emis-sdk/client/uploads';
import { type EntityRecord, reportSummary, type Validation } from '@emis-sdk/validation';
import type { Credentials } from './credentials.ts';
import { forgetUpload, keptUpload } from './kept-uploads.ts';
import { bar } from './progress-bar.ts';
import { tellRejected } from './tell-rejected.ts';
import type { Terminal } from './terminal.ts';
import type { Say } from './words.ts';

/** Characters that are gathered before they are written. */
const ENOUGH = 1_000_000;

/**
 * Sends the valid records of a dataset as one file, in pieces. The file stands in a folder of its own that only its owner can read, and is gone with the
 * command; the name of the upload is kept beside the credentials until it is done, so that the same command goes on where the EMIS is.
 */
export async function uploadValid(options: {
  uploads: Uploads;
  validation: Validation;
  profile: { id: string; edition: string };
  bundle: { format: string; files: number };
  credentials: Credentials;
  /** The file of the credentials. */
  beside: string;
  terminal: Terminal;
  say: Say;
  signal: AbortSignal;
}): Promise<Pick<Receipt, 'submissionId' | 'counts' | 'submitted' | 'held'>> {
  const { uploads, validation, profile, bundle, credentials, terminal, say, signal } = options;
  const folder = await mkdtemp(join(tmpdir(), 'emis-upload-'));
  try {
    const path = join(folder, 'records.ndjson');
    const digest = await writeRecords(path, validation.valid(), signal);
    const name = createHash('sha256')
      .update(JSON.stringify([credentials.url, credentials.sender.clientId, profile, bundle, digest]))
      .digest('hex');
    const place = join(dirname(options.beside), 'uploads.json');
    const kept = await keptUpload(place, name, { key: crypto.randomUUID(), report: reportSummary(validation.report) });
    if (kept.again) terminal.talk(say('upload.resumed'));
    const { submissionId, counts, rejected } = await uploads.send(await openAsBlob(path), {
      profile,
      bundle,
      report: kept.report,
      key: kept.key,
      signal,
      onProgress({ bytes, sent, judged }) {
        const percent = (of: number) => Math.floor((100 * of) / Math.max(1, bytes));
        const words = say('upload.progress', { sent: percent(sent), judged: percent(judged) });
        terminal.progress(`${bar(percent(judged))} ${words}`);
      },
    });
    terminal.progress('');
    await forgetUpload(place, name);
    tellRejected(rejected, terminal, say);
    return { submissionId, counts, submitted: counts.accepted + counts.unchanged + counts.rejected, held: 0 };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Writes NDJSON as an upload takes it, and gives its SHA-256. */
async function writeRecords(path: string, records: AsyncIterable<EntityRecord>, signal: AbortSignal): Promise<string> {
  const hash = createHash('sha256');
  const file = await open(path, 'wx', 0o600);
  try {
    let text = '';
    const write = async () => {
      hash.update(text);
      await file.appendFile(text);
      text = '';
    };
    for await (const { entity, record } of records) {
      text += `${JSON.stringify({ entity, record })}\n`;
      if (text.length < ENOUGH) continue;
      signal.throwIfAborted();
      await write();
    }
    await write();
  } finally {
    await file.close();
  }
  return hash.digest('hex');
}
