import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldUnknownFields, referencesOf, unknownFields } from './index.ts';

describe('a record', () => {
  it('keeps fields that we do not know under extensions, untouched', () => {
    expect(foldUnknownFields('school', { id: 's1', name: 'A', shoeSize: 42, extensions: { old: 1 } })).toEqual({
      id: 's1',
      name: 'A',
      extensions: { shoeSize: 42, old: 1 },
    });
  });

  it('loses nothing, whatever it holds', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (record) => {
        const rest = Object.fromEntries(Object.entries(record).filter(([name]) => name !== 'extensions'));
        const folded = foldUnknownFields('person', rest);
        expect(unknownFields('person', folded)).toEqual([]);
        const { extensions, ...known } = folded;
        expect({ ...known, ...(extensions as object | undefined) }).toEqual(rest);
      }),
    );
  });

  it('leaves prototypes alone', () => {
    const folded = foldUnknownFields('person', JSON.parse('{"id":"p","__proto__":{"polluted":true}}'));
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    expect(JSON.stringify(folded)).toContain('"__proto__":{"polluted":true}');
  });

  it('names what it points to', () => {
    expect(referencesOf('class', { id: 'c', schoolId: 's', sessionIds: ['a', 'b', 3], courseId: 7 })).toEqual([
      { path: 'schoolId', targets: ['school'], id: 's' },
      { path: 'sessionIds.0', targets: ['academic-session'], id: 'a' },
      { path: 'sessionIds.1', targets: ['academic-session'], id: 'b' },
    ]);
  });
});
