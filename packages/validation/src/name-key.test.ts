import { describe, expect, it } from 'vitest';
import { nameKey } from './name-key.ts';

describe('a name made comparable', () => {
  it('is the same without accents, case, marks and double blanks', () => {
    expect(nameKey(['  María-José ', undefined, 'NÚÑEZ'])).toBe('mariajose nunez');
    expect(nameKey(["O'Higgins"])).toBe(nameKey(['OHIGGINS']));
    expect(nameKey(['Mari\u0301a'])).toBe(nameKey(['María']));
    expect(nameKey(['Weiß'])).toBe(nameKey(['WEISS']));
  });

  it('keeps names of other scripts apart', () => {
    expect(nameKey(['李明'])).not.toBe(nameKey(['李娜']));
  });
});
