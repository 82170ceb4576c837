/** Which letters a field of the census takes. */
const LETTERS = {
  general: /[^A-Z0-9 ªº-]/g,
  name: /[^A-Z ]/g,
  email: /[^A-Z0-9_@.-]/g,
} as const;

/**
 * A text as the census writes it: capitals without accents, other signs left out, single spaces. The text of the record stays as it is:
 * this is only for the way out.
 *
 * @example censusText('José d’Ávila', 'name', 100) // 'JOSE DAVILA'
 */
export function censusText(text: string, letters: keyof typeof LETTERS, longest: number): string {
  return text
    .toUpperCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(LETTERS[letters], '')
    .replace(/ +/g, ' ')
    .trim()
    .slice(0, longest)
    .trim();
}

const LONGEST_OWN_CODE = 20;

/**
 * The own code of a record in the file, of at most 20 characters, from its id. An id of capitals, digits and hyphens is taken as it is, one
 * of small letters in capitals; any other becomes a code made from it, the same every time.
 */
export function ownCode(id: string): string {
  if (/^inep-\d+$/.test(id)) return '';
  const upper = id.toUpperCase();
  const plain = /^[A-Z0-9-]+$/.test(upper) && upper.length <= LONGEST_OWN_CODE;
  return plain && (id === upper || id === upper.toLowerCase())
    ? upper
    : `X${hash(id, 0x811c9dc5)}${hash(id, 0x9e3779b9)}`;
}

/** Nine digits or capitals out of a text: FNV-1a over two lanes, so that two ids of one school practically never share a code. */
function hash(text: string, seed: number): string {
  let [one, other] = [seed, ~seed];
  for (let index = 0; index < text.length; index++) {
    one = Math.imul(one ^ text.charCodeAt(index), 0x01000193);
    other = Math.imul(other ^ text.charCodeAt(text.length - 1 - index), 0x85ebca6b);
  }
  const wide = (one >>> 0) * 0x10000 + ((other >>> 0) & 0xffff);
  return wide.toString(36).toUpperCase().padStart(9, '0').slice(-9);
}
