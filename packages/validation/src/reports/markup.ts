const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Makes a text safe between tags and in quoted attributes of HTML and XML. Characters that XML forbids, and those that turn the
 * direction of a line, become `�`.
 */
export function markupText(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/(?![\t\n\r])[\p{Cc}\u{FFFE}\u{FFFF}\u{202A}-\u{202E}\u{2066}-\u{2069}]/gu, '�')
    .replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
