/** A text of JSON, and whether what follows makes it a name. */
const TEXTS = /"[^"\\]*(?:\\.[^"\\]*)*"(\s*:)?/g;

/**
 * Parses JSON in which no object has a name twice. Of two, a program takes the last one and a person reads the first, so that what is approved would
 * not be what runs.
 *
 * @throws {SyntaxError} when it is no JSON, or a name is there twice
 */
export function jsonNamedOnce(text: string): unknown {
  const value: unknown = JSON.parse(text);
  let names = 0;
  for (const [, isName] of text.matchAll(TEXTS)) if (isName !== undefined) names++;
  if (names !== membersOf(value)) throw new SyntaxError('An object has the same name twice');
  return value;
}

function membersOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const own = Object.values(value);
  const named = Array.isArray(value) ? 0 : own.length;
  return own.reduce<number>((sum, one) => sum + membersOf(one), named);
}
