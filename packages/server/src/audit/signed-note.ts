/*
 * Signed notes (https://c2sp.org/signed-note): a text, a blank line, and a line for each signature. Other programs than ours check them, and
 * witnesses add lines of their own.
 */
import { EmisError } from '@emis-sdk/model';
import { sha256 } from '../sha256.ts';

/** A text is no public key of checkpoints. */
export class NoteKeyError extends EmisError {}

const ED25519 = '\u0001';
const DASH = '\u2014';

/** The public half of a key, as a witness keeps it: `<name>+<key id>+<type and key in base64>`. */
export interface NoteKey {
  readonly name: string;
  /** Eight hexadecimal digits. */
  readonly id: string;
  readonly text: string;
  readonly key: CryptoKey;
}

/** @throws {NoteKeyError} `audit.key-malformed` */
export async function readNoteKey(text: string): Promise<NoteKey> {
  const [, name = '', id = '', encoded = ''] =
    /^([^+\s]{1,200})\+([0-9a-f]{8})\+([A-Za-z0-9+/=]{44})$/.exec(text.trim()) ?? [];
  const bytes = Buffer.from(encoded, 'base64');
  if (bytes.length !== 33 || bytes[0] !== 1 || idOf(name, bytes.subarray(1)) !== id) {
    throw new NoteKeyError('audit.key-malformed', 'This is no public key of a checkpoint: it reads name+id+key.');
  }
  const key = await crypto.subtle.importKey('raw', bytes.subarray(1), 'Ed25519', true, ['verify']);
  return { name, id, text: text.trim(), key };
}

/** The text of a public key for a name. */
export function noteKeyText(name: string, publicKey: Uint8Array): string {
  return `${name}+${idOf(name, publicKey)}+${Buffer.concat([Buffer.of(1), publicKey]).toString('base64')}`;
}

/** @param text ends with a line break */
export async function signNote(text: string, { name, id }: NoteKey, privateKey: CryptoKey): Promise<string> {
  const signature = await crypto.subtle.sign('Ed25519', privateKey, Buffer.from(text));
  const line = Buffer.concat([Buffer.from(id, 'hex'), Buffer.from(signature)]).toString('base64');
  return `${text}\n${DASH} ${name} ${line}\n`;
}

/** The text of a note that is signed by this key; `undefined` when it is not. Signatures of others are passed over. */
export async function openNote(note: string, { name, id, key }: NoteKey): Promise<string | undefined> {
  const end = note.lastIndexOf('\n\n');
  if (end === -1) return undefined;
  const text = note.slice(0, end + 1);
  for (const line of note.slice(end + 2).split('\n')) {
    const [dash, signer, encoded = ''] = line.split(' ');
    const bytes = Buffer.from(encoded, 'base64');
    if (dash !== DASH || signer !== name || bytes.subarray(0, 4).toString('hex') !== id) continue;
    const right = await crypto.subtle.verify('Ed25519', key, bytes.subarray(4), Buffer.from(text));
    return right ? text : undefined;
  }
  return undefined;
}

function idOf(name: string, publicKey: Uint8Array): string {
  return sha256(Buffer.concat([Buffer.from(`${name}\n${ED25519}`), publicKey])).slice(0, 8);
}
