/** What a format shows: a day, a time of day, both, text, or a number. */
export type Shows = 'number' | 'date' | 'time' | 'moment' | 'text';

/** Formats that a workbook need not define. Source: ECMA-376 part 1, 18.8.30; 27 to 36 and 50 to 58 are days in East Asian editions. */
const BUILT_IN: ReadonlyMap<number, Shows> = new Map<number, Shows>([
  ...[14, 15, 16, 17, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58].map((id) => [id, 'date'] as const),
  ...[18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47].map((id) => [id, 'time'] as const),
  [22, 'moment'],
  [49, 'text'],
]);

/** What a format shows, from its number and, where the workbook defines it, its code. */
export function showsOf(id: number, code: string | undefined): Shows {
  if (code === undefined) return BUILT_IN.get(id) ?? 'number';
  // Colours, conditions and locales stand in brackets, fixed text in quotes or behind a backslash. `[h]` is a length of time.
  const bare = code
    .split(';', 1)
    .join('')
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
    .toLowerCase();
  if (bare === '@') return 'text';
  if (/general|0|#|\?/.test(bare) && !/[dy]|h.*m|m.*s/.test(bare)) return 'number';
  const day = /[dy]/.test(bare) || /^m+$/.test(bare);
  const time = /h|s/.test(bare);
  if (day && time) return 'moment';
  if (day) return 'date';
  return time ? 'time' : 'number';
}
