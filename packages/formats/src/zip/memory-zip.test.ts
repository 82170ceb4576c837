import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { openMemoryZip } from './memory-zip.ts';

it('reads an archive whose source fills one buffer over and over, as files on disk do', async () => {
  const text = Array.from({ length: 2000 }, (_, n) => `row ${n}`).join('\n');
  const bytes = zipSync({ 'a.txt': strToU8(text) });
  const buffer = Buffer.alloc(1000);
  const source = {
    name: 'a.zip',
    size: bytes.length,
    async *open() {
      for (let at = 0; at < bytes.length; at += buffer.length) {
        const piece = bytes.subarray(at, at + buffer.length);
        buffer.set(piece);
        yield buffer.subarray(0, piece.length);
      }
    },
  };
  const zip = await openMemoryZip(source);
  let found = '';
  for await (const chunk of zip.open('a.txt') ?? []) found += new TextDecoder().decode(chunk);
  expect(found).toBe(text);
});
