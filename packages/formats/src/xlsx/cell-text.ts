/** What a cell may hold, as Excel counts. Source: ECMA-376 and Excel's specifications and limits. */
export const LONGEST_CELL = 32_767;

const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;

/** The text behind `_xHHHH_`, by which a workbook writes what XML cannot. Source: ECMA-376 part 1, 22.9.2.19 (ST_Xstring). */
export function unescapedText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(ESCAPED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** Characters that XML 1.0 has no way of writing, lone halves of pairs, and carriage returns, which reading makes line feeds. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const NOT_IN_XML = /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** A text as it is written into a part: exact for whoever reads it, whatever it holds. */
export function xmlText(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(NOT_IN_XML, (unit) => `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

/** The same for the value of an attribute. */
export function xmlAttribute(text: string): string {
  return xmlText(text).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
}
