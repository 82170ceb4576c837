/**
 * One element of an Ed-Fi document, XML or JSON, in one shape: names in lower case, without `Descriptor` at their end; the members of a
 * JSON list under the singular of its name, as XML writes them.
 */
export interface EdFiElement {
  readonly name: string;
  /** The name as it stands in the file. */
  readonly written: string;
  text: string;
  readonly children: EdFiElement[];
  /** The XML `id` by which others point to it. */
  readonly id?: string | undefined;
  /** The XML `id` to which it points. */
  readonly ref?: string | undefined;
  /** Set when a field was made of it. What nothing was made of travels on as an extension. */
  used: boolean;
}

export function elementOf(written: string, id?: string, ref?: string): EdFiElement {
  return { name: plainName(written), written, text: '', children: [], id, ref, used: false };
}

const plain = new Map<string, string>();

/** A name without what differs between XML and JSON, and between versions. */
function plainName(written: string): string {
  const known = plain.get(written);
  if (known !== undefined) return known;
  const name = written.toLowerCase().replace(/(?<=.)descriptor$/, '');
  if (plain.size < 10_000) plain.set(written, name);
  return name;
}

/** The elements at a path of names, such as `name.firstname`. */
export function elementsAt(element: EdFiElement, path: string): EdFiElement[] {
  const found: EdFiElement[] = [];
  addElementsAt(element, path.split('.'), found);
  return found;
}

/** Adds the elements at a path of names to others. */
export function addElementsAt(
  { children }: EdFiElement,
  names: readonly string[],
  found: EdFiElement[],
  from = 0,
): void {
  for (const child of children) {
    if (child.name !== names[from]) continue;
    if (from + 1 === names.length) found.push(child);
    else addElementsAt(child, names, found, from + 1);
  }
}

/** The text of the first element of one of these names anywhere below, nearest to the start of the document. */
export function textBelow(element: EdFiElement, names: readonly string[]): string | undefined {
  for (const name of names) {
    const text = deepText(element, name);
    if (text !== undefined) return text;
  }
  return undefined;
}

function deepText({ children }: EdFiElement, name: string): string | undefined {
  for (const child of children) {
    if (child.name === name && child.children.length === 0) return ownText(child);
    const below = deepText(child, name);
    if (below !== undefined) return below;
  }
  return undefined;
}

/** The first element of a name anywhere below. */
export function descendant({ children }: EdFiElement, name: string): EdFiElement | undefined {
  for (const child of children) {
    const found = child.name === name ? child : descendant(child, name);
    if (found) return found;
  }
  return undefined;
}

/** The text of an element without children; nothing when blank. */
export function ownText({ text }: EdFiElement): string | undefined {
  const trimmed = text.trim();
  return trimmed === '' ? undefined : trimmed;
}

/** What no field was made of, under the names of the file. Nothing when all was used. */
export function unusedOf(element: EdFiElement): Record<string, unknown> | undefined {
  const rest = new Map<string, unknown>();
  for (const child of element.children) {
    if (child.used) continue;
    const value =
      child.children.length > 0 ? unusedOf(child) : child.ref === undefined ? ownText(child) : { ref: child.ref };
    if (value === undefined) continue;
    const before = rest.get(child.written);
    rest.set(
      child.written,
      before === undefined ? value : Array.isArray(before) ? [...(before as unknown[]), value] : [before, value],
    );
  }
  return rest.size === 0 ? undefined : Object.fromEntries(rest);
}
