import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ByteSource } from '../bundle.ts';
import { decodeText } from './decode.ts';
import { scanEncoding } from './encoding.ts';

function source(bytes: Uint8Array, size = bytes.length || 1): ByteSource {
  return {
    name: 'a.csv',
    async *open() {
      for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
    },
  };
}

async function read(bytes: Uint8Array, size?: number): Promise<{ name: string; text: string }> {
  const from = source(bytes, size);
  const { encoding } = await scanEncoding(from);
  if (!encoding) return { name: 'none', text: '' };
  let text = '';
  for await (const piece of decodeText(from, encoding)) text += piece;
  return { name: encoding.name, text };
}

const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();

describe('the encoding of a file', () => {
  it('is told by a byte order mark, which is no part of the text', async () => {
    expect(await read(Buffer.from('\uFEFFid,ñ'))).toEqual({ name: 'utf-8', text: 'id,ñ' });
    expect(await read(Buffer.from('\uFEFFid,ñ€😀', 'utf16le'))).toEqual({ name: 'utf-16le', text: 'id,ñ€😀' });
    expect(await read(utf16be('\uFEFFid,ñ€😀'))).toEqual({ name: 'utf-16be', text: 'id,ñ€😀' });
  });
  it('is told by NULs in every other place when UTF-16 has no mark', async () => {
    expect(await read(Buffer.from('id,name\n1,Ñuñoa €', 'utf16le'))).toEqual({
      name: 'utf-16le',
      text: 'id,name\n1,Ñuñoa €',
    });
    expect(await read(utf16be('id,name\n1,Ñuñoa €'))).toEqual({ name: 'utf-16be', text: 'id,name\n1,Ñuñoa €' });
  });
  it('is windows-1252 where one byte is no UTF-8, even the last of a long file', async () => {
    const bytes = Buffer.concat([Buffer.alloc(300_000, 'name,\n'), Buffer.from([0x4e, 0xf1, 0x80, 0x92])]);
    const { name, text } = await read(bytes, 65_536);
    expect(name).toBe('windows-1252');
    expect(text.slice(-4)).toBe('Nñ€’');
  });
  it('gives every byte of windows-1252 a character, none of them the replacement character', async () => {
    const bytes = Uint8Array.from({ length: 255 }, (_, index) => index + 1);
    const { text } = await read(bytes);
    expect(text).toHaveLength(255);
    expect(text).not.toContain('\uFFFD');
    expect(text.slice(0x7f, 0x9f)).toBe('€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ');
  });
  it('passes over the mark of UTF-8 also where the rest is none', async () => {
    expect(await read(Buffer.from([0xef, 0xbb, 0xbf, 0x69, 0x64, 0xf1]))).toEqual({
      name: 'windows-1252',
      text: 'idñ',
    });
  });
  it('is none for bytes that are no text', async () => {
    expect((await read(Buffer.from('PK\u0003\u0004\u0000\u0000\u0014\u0000\u0008\u0000abc'))).name).toBe('none');
    expect((await read(Buffer.from([0xff, 0xfe, 0x61]))).name).toBe('none');
    expect((await read(Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x61, 0x00]))).name).toBe('none');
  });
  it('is UTF-8 for an empty file', async () => {
    expect(await read(new Uint8Array(0))).toEqual({ name: 'utf-8', text: '' });
  });
  it('comes out the same in chunks of any size, without breaking a character', async () => {
    const word = fc
      .array(fc.constantFrom('a', 'ñ', '€', '😀', ',', '\n'), { maxLength: 40 })
      .map((parts) => `id,${parts.join('')}`);
    await fc.assert(
      fc.asyncProperty(
        word,
        fc.constantFrom<BufferEncoding>('utf8', 'utf16le'),
        fc.integer({ min: 1, max: 7 }),
        async (text, encoding, size) => {
          const marked = encoding === 'utf16le' ? `\uFEFF${text}` : text;
          expect((await read(Buffer.from(marked, encoding), size)).text).toBe(text);
        },
      ),
    );
  });
});
