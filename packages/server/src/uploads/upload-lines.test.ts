import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Cut, cutLines, MAX_LINE } from './upload-lines.ts';

/** Cuts whole bytes by windows and numbers of records of any size. */
function cutAll(bytes: Uint8Array, windows: readonly number[], most: readonly number[]): string[] {
  const said: string[] = [];
  let [place, line, inLongLine] = [0, 0, false];
  for (let turn = 0; place < bytes.length; turn++) {
    const window = MAX_LINE + 1 + (windows[turn % windows.length] ?? 0);
    const part = bytes.subarray(place, place + window);
    const about = {
      isLast: place + part.length >= bytes.length,
      most: most[turn % most.length] ?? 1,
      line,
      inLongLine,
    };
    const cut: Cut = cutLines(part, about);
    said.push(...cut.records.map(({ at, record }) => `${at} ${String(record.id)}`));
    said.push(...cut.unread.map(({ line: at, findings }) => `${at} ${findings[0]?.code}`));
    expect(cut.bytes).toBeGreaterThan(0);
    place += cut.bytes;
    line += cut.lines;
    inLongLine = cut.inLongLine;
  }
  return said.sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10));
}

it('cuts the same lines wherever the windows end, and always comes to an end', () => {
  const line = fc.oneof(
    { weight: 8, arbitrary: fc.integer({ min: 0, max: 9 }).map((id) => `{"entity":"school","record":{"id":"${id}"}}`) },
    fc.constantFrom('', '  \r', '{', '[]', '{"entity":"school"}', 'ñ'),
    fc.constantFrom(0, 1, 3_000_000).map((more) => 'x'.repeat(MAX_LINE + more)),
  );
  const numbers = (min: number, max: number) => fc.array(fc.integer({ min, max }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(
      fc.array(line, { maxLength: 12 }),
      fc.boolean(),
      numbers(0, 1_500_000),
      numbers(1, 6),
      (lines, ends, windows, most) => {
        const bytes = Buffer.from(lines.join('\n') + (ends ? '\n' : ''));
        const whole = cutAll(bytes, [bytes.length], [1000]);
        expect(cutAll(bytes, windows, most)).toEqual(whole);
        const expected = lines.filter((one) => one.trim() !== '').length;
        expect(whole).toHaveLength(expected);
      },
    ),
    { numRuns: 40, seed: 20261127 },
  );
});
