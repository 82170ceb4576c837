/** A tag of a part that has been read as XML before, so that it is known to be well-formed. */
export interface Tag {
  readonly from: number;
  readonly to: number;
  /** With its prefix, as it stands. */
  readonly name: string;
  /** Without its prefix. */
  readonly local: string;
  readonly closing: boolean;
  /** `<c/>`: opened and closed at once. */
  readonly empty: boolean;
  readonly text: string;
}

const TAG =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(\/?)([\w.-]+:)?([\w.-]+)((?:"[^"]*"|'[^']*'|[^"'>])*)>/g;

/** The tags of a text, one after the other; comments and texts are passed over. */
export function* tagsOf(text: string): Generator<Tag> {
  for (const match of text.matchAll(TAG)) {
    const [whole, slash, prefix = '', local] = match;
    if (local === undefined) continue;
    yield {
      from: match.index,
      to: match.index + whole.length,
      name: prefix + local,
      local,
      closing: slash === '/',
      empty: whole.endsWith('/>'),
      text: whole,
    };
  }
}

/** The value of an attribute as it stands in a tag, with its escapes. */
export function attributeOf({ text }: Pick<Tag, 'text'>, name: string): string | undefined {
  const match = new RegExp(`\\s(?:[\\w.-]+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(text);
  return match?.[1] ?? match?.[2];
}

/** A tag with one attribute set, in place of the one that it has or behind the others. */
export function withAttribute(tag: string, name: string, value: string): string {
  const own = new RegExp(`(\\s${name}\\s*=\\s*)(?:"[^"]*"|'[^']*')`);
  return own.test(tag)
    ? tag.replace(own, (_, before: string) => `${before}"${value}"`)
    : tag.replace(/\s*(\/?)>$/, (_, slash: string) => ` ${name}="${value}"${slash}>`);
}

/** Puts a text before a closing tag, by its name without prefix; before the last of several. `<a/>` is written in two tags for it. */
export function putBeforeEnd(text: string, local: string, put: string): string {
  let end: Tag | undefined;
  for (const tag of tagsOf(text)) if (tag.local === local && (tag.closing || tag.empty)) end = tag;
  if (!end || put === '') return text;
  if (!end.empty) return text.slice(0, end.from) + put + text.slice(end.from);
  return `${text.slice(0, end.from)}${end.text.replace(/\s*\/>$/, '>')}${put}</${end.name}>${text.slice(end.to)}`;
}
