import { describe, expect, it } from 'vitest';
import { readCheckpoint, writeCheckpoint } from './checkpoint.ts';
import { noteKeyText, openNote, readNoteKey, signNote } from './signed-note.ts';

/** The example of https://c2sp.org/signed-note. */
const KEY = 'example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k';
const NOTE =
  'This is an example message.\n\n\u2014 example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n';

async function newKey(name: string) {
  const { privateKey, publicKey } = (await crypto.subtle.generateKey('Ed25519', true, [
    'sign',
    'verify',
  ])) as CryptoKeyPair;
  const raw = new Uint8Array(await crypto.subtle.exportKey('raw', publicKey));
  return { privateKey, publicKey: await readNoteKey(noteKeyText(name, raw)) };
}

describe('a signed note', () => {
  it('is read as the specification of signed notes reads it', async () => {
    const key = await readNoteKey(KEY);
    expect(await openNote(NOTE, key)).toBe('This is an example message.\n');
    expect(await openNote(NOTE.replace('example m', 'Example m'), key)).toBeUndefined();
  });

  it('is passed over by who knows another key, and refused when its text was changed', async () => {
    const [mine, other] = [await newKey('log/a'), await newKey('log/a')];
    const note = await signNote('size 7\n', mine.publicKey, mine.privateKey);
    expect(await openNote(note, mine.publicKey)).toBe('size 7\n');
    expect(await openNote(note, other.publicKey)).toBeUndefined();
    expect(await openNote(note.replace('7', '8'), mine.publicKey)).toBeUndefined();
    expect(await openNote('', mine.publicKey)).toBeUndefined();
  });

  it('may carry the signature of a witness beside that of the log', async () => {
    const [log, witness] = [await newKey('log/a'), await newKey('witness.example')];
    const note = await signNote('size 7\n', log.publicKey, log.privateKey);
    const seen = await signNote('size 7\n', witness.publicKey, witness.privateKey);
    const both = note + seen.slice(seen.indexOf('\u2014'));
    expect(await openNote(both, log.publicKey)).toBe('size 7\n');
    expect(await openNote(both, witness.publicKey)).toBe('size 7\n');
  });

  it.each(['', 'a+b+c', KEY.replace('530d903a', '530d903b'), `${KEY}x`])('knows that %s is no key', async (text) => {
    await expect(readNoteKey(text)).rejects.toMatchObject({ code: 'audit.key-malformed' });
  });

  it('says how long the log was and what its root was', async () => {
    const { publicKey, privateKey } = await newKey('log/a');
    const root = Buffer.alloc(32, 7);
    const checkpoint = { origin: 'log/a', size: 12, root, at: '2026-11-27T10:00:00.000Z' };
    const note = await writeCheckpoint(checkpoint, publicKey, privateKey);
    expect(await readCheckpoint(note, publicKey)).toEqual(checkpoint);
    const odd = await signNote('another/log\n12\n\n\n', publicKey, privateKey);
    expect(await readCheckpoint(odd, publicKey)).toBeUndefined();
  });
});
