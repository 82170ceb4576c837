import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../refusal.ts';
import { type Filter, OPERATORS, parseFilter } from './filter.ts';

const path = fc
  .array(fc.stringMatching(/^[A-Za-z]{1,8}$/), { minLength: 1, maxLength: 3 })
  .map((parts) => parts.join('.'));
const value = fc.string({ unit: 'grapheme', maxLength: 12 }).filter((text) => !text.includes('\0'));
const predicate = fc.record({ path, operator: fc.constantFrom(...OPERATORS), value });
const { filter } = fc.letrec<{ filter: Filter }>((tie) => ({
  filter: fc.oneof(
    { maxDepth: 3 },
    predicate,
    fc.array(tie('filter'), { minLength: 2, maxLength: 2 }).map((all) => ({ all })),
    fc.array(tie('filter'), { minLength: 2, maxLength: 2 }).map((any) => ({ any })),
  ),
}));

/** A filter as a platform would write it. */
function written(one: Filter): string {
  if ('path' in one) return `${one.path} ${one.operator}'${one.value.replaceAll("'", "''")}'`;
  const [parts, word] = 'all' in one ? [one.all, ' AND '] : [one.any, ' OR '];
  return parts.map((part) => `(${written(part)})`).join(word);
}

describe('a filter', () => {
  it('comes back as it was meant', () => {
    fc.assert(
      fc.property(filter, (one) => {
        expect(parseFilter(written(one))).toEqual(one);
      }),
      { seed: 12, numRuns: 200 },
    );
  });

  it('is read or refused, whatever it is', () => {
    const pieces = fc.constantFrom(
      "'",
      "''",
      '(',
      ')',
      ' ',
      'AND',
      'OR',
      'givenName',
      '=',
      '~',
      '!',
      '>',
      'ñ',
      '\u{1f600}',
      '\ud800',
      '\0',
      '.',
      '1',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(pieces, { maxLength: 30 }).map((all) => all.join('')),
        ),
        (text) => {
          try {
            parseFilter(text);
          } catch (error) {
            expect((error as Refusal).reason).toBe('roster-filter');
          }
        },
      ),
      { seed: 13, numRuns: 200 },
    );
  });

  it('lets AND bind closer than OR, and takes bare words', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((name) => ({ path: name, operator: '=', value: '1' }));
    expect(parseFilter('a=1 OR b=1 AND c=1')).toEqual({ any: [a, { all: [b, c] }] });
    expect(parseFilter("a >= 'x AND y'")).toEqual({ path: 'a', operator: '>=', value: 'x AND y' });
  });

  it.each([
    ['long', `a='${'x'.repeat(2000)}'`],
    ['many', Array.from({ length: 21 }, () => 'a=1').join(' AND ')],
    ['deep', `${'('.repeat(6)}a=1${')'.repeat(6)}`],
    ['bottomless', '('.repeat(1900)],
    ['empty', '()'],
    ['half', "a='1' AND"],
    ['glued', "a='1' b='2'"],
  ])('is refused when it is too %s', (_, text) => {
    expect(() => parseFilter(text)).toThrow(Refusal);
  });
});
