import { type NoteKey, openNote, signNote } from './signed-note.ts';

/** What the log was at a moment: https://c2sp.org/tlog-checkpoint. */
export interface Checkpoint {
  /** The name of the log. */
  readonly origin: string;
  readonly size: number;
  readonly root: Buffer;
  /** When it was made, ISO 8601. */
  readonly at: string;
}

export async function writeCheckpoint(
  { origin, size, root, at }: Checkpoint,
  key: NoteKey,
  privateKey: CryptoKey,
): Promise<string> {
  return await signNote(`${origin}\n${size}\n${root.toString('base64')}\n${at}\n`, key, privateKey);
}

/** A checkpoint that is signed by this key; `undefined` when it is not, or says no such thing. */
export async function readCheckpoint(note: string, key: NoteKey): Promise<Checkpoint | undefined> {
  const text = await openNote(note, key);
  const [origin = '', size = '', root = '', at = ''] = text?.split('\n') ?? [];
  const bytes = Buffer.from(root, 'base64');
  if (origin !== key.name || !/^(0|[1-9]\d{0,15})$/.test(size) || bytes.length !== 32) return undefined;
  return { origin, size: Number(size), root: bytes, at };
}
