import { type EdFiElement, elementOf } from './element.ts';

/** What the API adds for transport: it says nothing that the record does not. */
const TRANSPORT = new Set(['_etag', 'link']);

/** A resource as the API returns it, in the shape of its XML. `parseRecord` has seen to it that it is not nested too deep. */
export function jsonElement(written: string, value: Readonly<Record<string, unknown>>): EdFiElement {
  const element = elementOf(written);
  for (const [key, item] of Object.entries(value)) {
    if (TRANSPORT.has(key)) continue;
    if (Array.isArray(item)) {
      for (const one of item as readonly unknown[]) element.children.push(childOf(singular(key), one));
    } else if (item !== null) element.children.push(childOf(key, item));
  }
  return element;
}

function childOf(written: string, value: unknown): EdFiElement {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return jsonElement(written, value as Record<string, unknown>);
  }
  const child = elementOf(written);
  child.text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return child;
}

/** `addresses` -> `address`, `disabilities` -> `disability`, `gradeLevels` -> `gradeLevel`. */
export function singular(name: string): string {
  if (/ies$/i.test(name)) return name.replace(/ies$/i, 'y');
  if (/(ss|s?x|ch)es$/i.test(name)) return name.replace(/es$/i, '');
  return name.replace(/(?<!s)s$/i, '');
}
