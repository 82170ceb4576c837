import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellText, safeCell } from './safe-cell.ts';

describe('a text in a cell', () => {
  it.each([
    ['María José', 'María José'],
    ["O'Higgins", "O'Higgins"],
    ["=cmd|'/C calc'!A1", "'=cmd|'/C calc'!A1"],
    ['-5', "'-5"],
    ['+56 9 1234', "'+56 9 1234"],
    ['＝1+1', "'＝1+1"],
    ["'=quoted", "''=quoted"],
    ["'t Hooft", "'t Hooft"],
    ['\tx', `'"\\tx"`],
    ['two\nlines', `'"two\\nlines"`],
    [' ', `'" "`],
    ['', `'""`],
    [`'"x"`, `''"x"`],
    ['\ud800', `'"\\ud800"`],
  ])('%j stands as %j, and comes back', (text, cell) => {
    expect(safeCell(text)).toBe(cell);
    expect(cellText(cell)).toBe(text);
  });

  it('of any letters comes back, and is neither blank nor a formula', () => {
    const signs = fc.constantFrom(...'\'"=+-@＝\t\n\r\0 \u00a0añ,;{[\\', '\ud800', '😀');
    const texts = fc.oneof(fc.string({ unit: signs, maxLength: 8 }), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(texts, (text) => {
        const cell = safeCell(text);
        expect(cellText(cell)).toBe(text);
        expect(cell.trim()).not.toBe('');
        expect(cell).not.toMatch(/^[=+\-@＝＋－＠\t\r\0]/);
        expect(cell.isWellFormed()).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it('that others wrote is taken as it stands', () => {
    for (const cell of [`'"not json`, `'"a" b`, "'", "''", `'[1]`]) expect(cellText(cell)).toBe(cell);
  });
});
