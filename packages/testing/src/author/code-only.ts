/**
 * Source text with comments and the insides of texts blanked out, line by line the same: so that a word in a comment or in a message is not
 * taken for code. A regular expression that holds a quotation mark may hide the rest of its line.
 */
export function codeOnly(source: string): string {
  const PIECES = /\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:\\.|[^'\\\n])*'?|"(?:\\.|[^"\\\n])*"?|`(?:\\[\s\S]|[^`\\])*`?/g;
  return source.replaceAll(PIECES, (piece) => {
    if (piece.startsWith('/')) return blank(piece);
    const isImport = /^['"][^'"\n]*['"]$/.test(piece);
    return isImport && /^['"](node:|[@a-z.])[\w@/.:-]*['"]$/.test(piece) ? piece : piece[0] + blank(piece.slice(1));
  });
}

function blank(text: string): string {
  return text.replaceAll(/[^\n]/g, ' ');
}
