import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { person, validate } from './dataset-for-tests.ts';
import { maskText } from './mask.ts';
import { createPseudonyms } from './pseudonym.ts';

const KEY = new Uint8Array(32).fill(7);
const OTHER_KEY = new Uint8Array(32).fill(8);

describe('a pseudonym', () => {
  it('is the same for the same value and key, and another for another value or key', () => {
    const signs = createPseudonyms(KEY);
    expect(maskText('12.531.909-2', signs)).toMatch(/^99\.999\.999-9#[0-9a-z]{6}$/);
    expect(signs('Ana')).toBe(createPseudonyms(KEY)('Ana'));
    expect(signs('Ana')).not.toBe(signs('ana'));
    expect(signs('Ana')).not.toBe(createPseudonyms(OTHER_KEY)('Ana'));
  });

  it('is HMAC-SHA-256, so that whoever has the key can make it elsewhere', () => {
    const signs = createPseudonyms(KEY);
    const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const digest = createHmac('sha256', KEY).update(`emis-sdk finding 1\u0000${text}`).digest();
        expect(signs(text)).toBe(Array.from(digest.subarray(0, 6), (byte) => alphabet.charAt(byte % 32)).join(''));
      }),
    );
  });

  it('takes no key that could be guessed', () => {
    expect(() => createPseudonyms(new Uint8Array(15))).toThrow(TypeError);
  });

  it('shows nothing of the value', () => {
    const signs = createPseudonyms(KEY);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 7 }), (text) => {
        // A value that is its own shape, such as a row of nines, is shown by its shape.
        fc.pre(/[[\p{L}\p{N}\p{M}]--[Aa9]]/v.test(text));
        expect(maskText(text, signs)).not.toContain(text);
        expect(maskText(text, signs).slice(0, -7)).toBe(maskText(text));
      }),
    );
  });

  it('lets a reader of a report see that two findings are about one value', async () => {
    const born = ['31/12/2010', '30/12/2010', '31/12/2010'];
    const items = born.map((birthDate, index) => person(`p${index}`, { birthDate }));
    const { report } = await validate(items, { pseudonymKey: KEY });
    const [first, second, third] = report.groups[0]?.samples.map(({ personal }) => personal?.value) ?? [];
    expect(first).toMatch(/^99\/99\/9999#\w{6}$/);
    expect(third).toBe(first);
    expect(second).not.toBe(first);
    expect(JSON.stringify(report)).not.toContain('12/2010');
  });
});
