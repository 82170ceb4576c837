/**
 * Whether a key stands twice in one object. `JSON.parse` takes the last one in silence.
 *
 * @param text valid JSON
 * @param keys how many keys its objects have, once parsed
 */
export function hasDuplicateKeys(text: string, keys: number): boolean {
  // Colons that follow a quote at once are keys, but for those inside of texts: when there are as many as keys, each key stood once.
  // Blanks before a colon could make up for a key that is missing, so where there may be any the text is looked at letter by letter.
  const plain = BLANKS_BEFORE.every((blank) => !text.includes(blank));
  return !(plain && colonsAfterQuotes(text, keys) === keys) && standsTwice(text);
}

const BLANKS_BEFORE = [' :', '\t:', '\n:', '\r:'];

function colonsAfterQuotes(text: string, most: number): number {
  let count = 0;
  for (let at = text.indexOf('":'); at !== -1 && count <= most; at = text.indexOf('":', at + 2)) count++;
  return count;
}

const [QUOTE, BACKSLASH, COLON, OPEN, CLOSE] = [0x22, 0x5c, 0x3a, 0x7b, 0x7d];

/** Goes through valid JSON and keeps the keys of the objects that are open. */
function standsTwice(text: string): boolean {
  const open: Set<string>[] = [];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === OPEN) open.push(new Set());
    else if (unit === CLOSE) open.pop();
    else if (unit === QUOTE) {
      const from = at;
      at = endOfText(text, at + 1);
      if (!isKey(text, at + 1)) continue;
      const key = JSON.parse(text.slice(from, at + 1)) as string;
      const keys = open.at(-1);
      if (keys?.has(key)) return true;
      keys?.add(key);
    }
  }
  return false;
}

/** The place of the quote that ends a text. */
function endOfText(text: string, from: number): number {
  for (let at = from; ; at++) {
    const unit = text.charCodeAt(at);
    if (unit === BACKSLASH) at++;
    else if (unit === QUOTE || at >= text.length) return at;
  }
}

function isKey(text: string, from: number): boolean {
  let at = from;
  while (at < text.length && text.charCodeAt(at) <= 0x20) at++;
  return text.charCodeAt(at) === COLON;
}
