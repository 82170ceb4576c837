import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NODE_CIPHERS } from '../stores/node-ciphers.ts';
import { sealWith } from './sealing.ts';

const bytes = (fill: number) => new Uint8Array(32).fill(fill);
const [old, current] = [
  { id: '2025', key: bytes(1) },
  { id: '2026', key: bytes(2) },
];
const text = new TextEncoder().encode('{"givenName":"Amaranta"}');
const damaged = expect.objectContaining({ code: 'client.outbox-damaged' });

describe.each([
  ['browsers', sealWith([current])],
  ['Node', sealWith([current], NODE_CIPHERS)],
])('what is sealed by %s', (_name, sealer) => {
  it('is opened by the other as well, and hides what it holds', async () => {
    const sealed = await sealer.seal('row 1', text);
    for (const other of [sealWith([current]), sealWith([current], NODE_CIPHERS)]) {
      expect(await other.open('row 1', sealed)).toEqual(text);
    }
    expect(Buffer.from(sealed).includes('Amaranta')).toBe(false);
    expect(await sealer.seal('row 1', text)).not.toEqual(sealed);
  });

  it('does not open when a single bit of it is another, nor when it is cut', async () => {
    const sealed = await sealer.seal('row 1', text);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: sealed.length * 8 - 1 }), async (bit) => {
        const altered = sealed.slice();
        altered[bit >> 3]! ^= 1 << (bit & 7);
        await expect(sealer.open('row 1', altered)).rejects.toEqual(damaged);
        await expect(sealer.open('row 1', sealed.slice(0, bit >> 3))).rejects.toEqual(damaged);
      }),
    );
  });

  it('does not open under another id, so that no row takes the place of another', async () => {
    await expect(sealer.open('row 2', await sealer.seal('row 1', text))).rejects.toEqual(damaged);
  });

  it('gives names that are the same for the same text, and say nothing', async () => {
    const tag = await sealer.tag('person/p1');
    expect(tag).toMatch(/^[0-9a-f]{32}$/);
    expect(tag).toBe(await sealWith([current]).tag('person/p1'));
    expect(tag).not.toBe(await sealWith([old]).tag('person/p1'));
    expect(tag).not.toBe(await sealer.tag('person/p2'));
  });
});

describe('keys', () => {
  it('are changed by putting a new one first', async () => {
    const sealed = await sealWith([old]).seal('row 1', text);
    expect(await sealWith([current, old]).open('row 1', sealed)).toEqual(text);
    await expect(sealWith([current]).open('row 1', sealed)).rejects.toEqual(damaged);
  });

  it('may be of a browser that does not give them away', async () => {
    const key = await crypto.subtle.importKey('raw', bytes(2), 'HKDF', false, ['deriveKey']);
    expect(
      await sealWith([current]).open('row 1', await sealWith([{ id: '2026', key }], NODE_CIPHERS).seal('row 1', text)),
    ).toEqual(text);
  });

  it('that are none are refused at once', () => {
    expect(() => sealWith([{ id: 'a b', key: bytes(1) }])).toThrow(TypeError);
    expect(() => sealWith([{ id: 'a', key: new Uint8Array(16) }])).toThrow(TypeError);
  });
});
