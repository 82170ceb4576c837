import { createHash, createHmac, randomBytes } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import type { PseudonymKeys } from '@emis-sdk/server';
import * as z from 'zod';
import { CheckError } from './check-error.ts';

const KEY_BYTES = 32;
const keyFile = z.object({
  schemaVersion: z.literal(1),
  keys: z.array(z.object({ purpose: z.string(), recipient: z.string(), key: z.base64url() })),
});

/**
 * Keys of pseudonyms in a file that only its owner can read: one for each purpose and recipient, made when it is asked for first. Where keys are
 * kept by a service, another {@link PseudonymKeys} stands in its place.
 *
 * @throws {CheckError} `cli.keys-not-usable`, when it is opened
 */
export function keysInFile(path: string): PseudonymKeys {
  return {
    async open(purpose, recipient) {
      const book = await readKeys(path);
      let known = book.keys.find((each) => each.purpose === purpose && each.recipient === recipient);
      if (!known) {
        known = { purpose, recipient, key: randomBytes(KEY_BYTES).toString('base64url') };
        await writeKeys(path, { ...book, keys: [...book.keys, known] });
      }
      const key = Buffer.from(known.key, 'base64url');
      if (key.length < KEY_BYTES) throw new CheckError('cli.keys-not-usable', { path });
      return {
        version: createHash('sha256').update('emis pseudonym key\n').update(key).digest('hex').slice(0, 8),
        mac: (text) => Promise.resolve(createHmac('sha256', key).update(text).digest()),
      };
    },
  };
}

async function readKeys(path: string): Promise<z.output<typeof keyFile>> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return { schemaVersion: 1, keys: [] };
    throw new CheckError('cli.keys-not-usable', { path }, { cause });
  }
  try {
    return keyFile.parse(JSON.parse(text));
  } catch {
    // Without the cause: its message quotes the file.
    throw new CheckError('cli.keys-not-usable', { path });
  }
}

/** Whole or not at all: without a key its pseudonyms are never made again. */
async function writeKeys(path: string, book: z.output<typeof keyFile>): Promise<void> {
  try {
    await writeFile(`${path}.draft`, `${JSON.stringify(book, undefined, 1)}\n`, { mode: 0o600, flush: true });
    await rename(`${path}.draft`, path);
  } catch (cause) {
    throw new CheckError('cli.output-not-writable', { path }, { cause });
  }
}
