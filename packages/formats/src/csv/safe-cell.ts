/**
 * A text as it stands in a cell from which it comes back exactly, whatever it is, and which no spreadsheet takes for a formula:
 *
 * - An apostrophe goes before a text that begins with `=`, `+`, `-` or `@` (or their wide forms), with or without apostrophes of its own, and
 *   before one that begins with apostrophes and a quotation mark.
 * - A text that is blank, or holds control characters or half a surrogate pair, is written as an apostrophe and a JSON text: `'"two\nlines"`.
 *
 * Everything else stands as it is. Source of the signs: OWASP, CSV Injection, and ASVS 1.2.10.
 *
 * @example safeCell("=cmd|'/C calc'!A1") // "'=cmd|'/C calc'!A1"
 */
export function safeCell(text: string): string {
  if (isPlain(text)) return text;
  if (UNSAFE.test(text) || text.trim() === '') return `'${JSON.stringify(text)}`;
  return NEEDS_APOSTROPHE.test(text) ? `'${text}` : text;
}

/** The text that {@link safeCell} wrote. */
export function cellText(cell: string): string {
  if (cell.charCodeAt(0) !== APOSTROPHE) return cell;
  if (cell.charCodeAt(1) === QUOTE) return jsonText(cell.slice(1)) ?? cell;
  return HAS_APOSTROPHE.test(cell) ? cell.slice(1) : cell;
}

const [APOSTROPHE, QUOTE] = [0x27, 0x22];
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNSAFE = /[\u0000-\u001f\u007f]|[\ud800-\udfff]/u;
const NEEDS_APOSTROPHE = /^(?:'*[=+\-@＝＋－＠]|'+")/;
const HAS_APOSTROPHE = /^(?:'+[=+\-@＝＋－＠]|''+")/;

/** Most texts begin with a letter or digit and hold nothing that matters: they are told by their units, which is several times faster. */
function isPlain(text: string): boolean {
  const first = text.charCodeAt(0);
  const letter =
    (first >= 0x61 && first <= 0x7a) || (first >= 0x41 && first <= 0x5a) || (first >= 0xc0 && first < 0x250);
  if (!letter && !(first >= 0x30 && first <= 0x39)) return false;
  for (let at = 1; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x20 || unit === 0x7f || (unit >= 0xd800 && unit <= 0xdfff)) return false;
  }
  return true;
}

function jsonText(text: string): string | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}
