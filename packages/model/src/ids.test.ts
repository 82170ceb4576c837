import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { derivedId, isRecordId, recordId } from './index.ts';

describe('the id of a record', () => {
  it('has the alphabet of a OneRoster sourcedId', () => {
    for (const good of ['1', 'a-b_c.d/e@f', '018f4d3e-7c1a-7000-8000-000000000000', 'x'.repeat(255)]) {
      expect(isRecordId(good), good).toBe(true);
    }
    for (const bad of ['', 'josé', 'a b', 'urn:x', 'a#b', 'a+b', 'x'.repeat(256), 'a\n']) {
      expect(isRecordId(bad), bad).toBe(false);
    }
  });

  it('is judged alike by the fast check and by zod', () => {
    const unit = fc.oneof(fc.constantFrom('a', 'Z', '0', '@', '_', '/'), fc.string({ unit: 'binary', maxLength: 1 }));
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 300 }), (text) => {
        expect(isRecordId(text)).toBe(recordId.safeParse(text).success);
      }),
    );
    for (let unit = 0; unit < 65536; unit++) {
      const text = String.fromCharCode(unit);
      if (isRecordId(text) !== recordId.safeParse(text).success) expect.unreachable(`unit ${unit}`);
    }
  });

  it('made of several parts differs whenever a part differs', () => {
    const part = fc.string({ unit: fc.constantFrom('a', '_', '@', '/', '1'), minLength: 1, maxLength: 6 });
    const parts = fc.array(part, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(parts, parts, (a, b) => {
        expect(derivedId(a) === derivedId(b)).toBe(JSON.stringify(a) === JSON.stringify(b));
        expect(isRecordId(derivedId(a))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
