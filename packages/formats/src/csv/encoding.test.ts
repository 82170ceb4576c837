import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ByteSource } from '../bundle.ts';
import { CODE_PAGES, type CodePage } from './code-pages.ts';
import { decodeText } from './decode.ts';
import { type EncodingName, scanEncoding } from './encoding.ts';

function source(bytes: Uint8Array, size = bytes.length || 1): ByteSource {
  return {
    name: 'a.csv',
    async *open() {
      for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
    },
  };
}

async function read(bytes: Uint8Array, size?: number, asked?: EncodingName): Promise<{ name: string; text: string }> {
  const from = source(bytes, size);
  const { encoding } = await scanEncoding(from, { asked });
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
    const { text } = await read(bytes, undefined, 'windows-1252');
    expect(text).toHaveLength(255);
    expect(text).not.toContain('\uFFFD');
    expect(text.slice(0x7f, 0x9f)).toBe('€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ');
  });
  it('passes over the mark of UTF-8 also where the rest is none', async () => {
    expect(await read(Buffer.from([0xef, 0xbb, 0xbf, 0x69, 0x64, 0xf1]))).toEqual({
      name: 'iso-8859-1',
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

  const inPage = (page: CodePage, text: string) => {
    const letters = [...CODE_PAGES[page]];
    return Uint8Array.from(text, (letter) => letters.indexOf(letter.charCodeAt(0)));
  };
  const NAMES = [
    'Muñoz',
    'PEÑA',
    'José',
    'JOSÉ',
    'Perú',
    'Ángel',
    'Simões',
    'Conceição',
    'GUIMARÃES',
    'Antônio',
    'Agüero',
    'mãe',
    'avô',
  ];
  it.each(NAMES)('is told from the letters of one name: %s', async (name) => {
    for (const page of ['cp850', 'iso-8859-1'] as const) {
      expect(await read(inPage(page, `name\n${name}`))).toEqual({ name: page, text: `name\n${name}` });
    }
  });
  it('is told from a word of capitals alone', async () => {
    for (const name of ['ÚRSULA', 'ÓSCAR', 'ÍTALO', 'ÁNGELA']) {
      for (const page of ['cp850', 'iso-8859-1'] as const) {
        const { encoding, doubt } = await scanEncoding(source(inPage(page, `name\n${name}\n`)));
        expect([encoding?.name, doubt], name).toEqual([page, undefined]);
      }
    }
  });
  it('is in doubt, with both readings, where letters are as good in either page', async () => {
    const look = async (text: string, page: CodePage) => {
      const { encoding, doubt } = await scanEncoding(source(inPage(page, text)));
      return [encoding?.name, doubt];
    };
    const doubt = { other: 'cp850', letter: 'Ç', otherLetter: 'Ã' };
    expect(await look('name\nJOÃO\n', 'cp850')).toEqual(['iso-8859-1', doubt]);
    expect(await look('name\nLOURENÇO\n', 'iso-8859-1')).toEqual(['iso-8859-1', doubt]);
    expect(await look('name\nÚrsula\n', 'cp850')).toEqual([
      'iso-8859-1',
      { other: 'cp850', letter: 'é', otherLetter: 'Ú' },
    ]);
    // Another name decides it.
    expect(await look('name\nJOÃO\nJOSÉ\n', 'cp850')).toEqual(['cp850', undefined]);
    expect(await look('name\nJOÃO\n', 'cp850')).not.toEqual(await look('name\nJOAO\n', 'cp850'));
  });
  it('is windows-1252 where a sign stands that ISO-8859-1 has not', async () => {
    const text = 'name\nO’Higgins, “Ñuñoa” – 5 €';
    expect(await read(inPage('windows-1252', text))).toEqual({ name: 'windows-1252', text });
  });
  it('is told from all letters of a long file, by what most of them say', async () => {
    const text = `${'Úrsula,Ítalo,Ómar\n'.repeat(30_000)}Ñandú Jiménez`;
    expect(await read(inPage('cp850', text), 65_536)).toEqual({ name: 'cp850', text });
    expect(await read(inPage('windows-1252', text), 65_536)).toEqual({ name: 'iso-8859-1', text });
  });
  it('is the one asked for, whatever the letters look like', async () => {
    const bytes = inPage('iso-8859-1', 'José');
    expect(await read(bytes, 1, 'cp850')).toEqual({ name: 'cp850', text: 'JosÚ' });
    expect(await read(bytes, 1, 'iso-8859-1')).toEqual({ name: 'iso-8859-1', text: 'José' });
    expect((await read(bytes, 1, 'utf-8')).name).toBe('none');
    expect((await read(bytes, 1, 'utf-16le')).name).toBe('utf-16le');
    expect((await read(Uint8Array.of(0, 0xd8), 1, 'utf-16le')).name).toBe('none');
    expect(await read(Buffer.from('\uFEFFñ', 'utf16le'), 1, 'utf-16le')).toEqual({ name: 'utf-16le', text: 'ñ' });
    expect((await read(Uint8Array.of(0x61, 0), 1, 'cp850')).name).toBe('none');
  });
  it('of one byte a letter never gives a replacement character, whatever the bytes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ min: 1, maxLength: 60 }),
        fc.constantFrom<CodePage>('cp850', 'windows-1252', 'iso-8859-1'),
        async (bytes, page) => {
          const { text } = await read(bytes, 7, page);
          expect(text).toHaveLength(
            bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.length - 3 : bytes.length,
          );
          expect(text).not.toContain('\uFFFD');
        },
      ),
    );
  });
});
