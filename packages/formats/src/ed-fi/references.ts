import type { EdFiElement } from './element.ts';
import { elementsAt } from './element.ts';
import { type KeyKind, keyOf } from './keys.ts';
import type { FieldReading } from './mapping.ts';

/** What references point to: by key, by XML id, and from a section to its course by way of an offering. */
export class References {
  readonly #schoolIdentifier: string;
  readonly #byXmlId = new Map<string, string>();
  readonly #courses = new Map<string, string>();

  constructor(schoolIdentifier: string) {
    this.#schoolIdentifier = schoolIdentifier;
  }

  /** Notes where an XML id is. */
  point(xmlId: string, kind: KeyKind, key: string): void {
    this.#byXmlId.set(`${kind} ${xmlId}`, key);
  }

  /** Notes which course an offering offers. */
  offer(key: string, offering: EdFiElement): void {
    const [course] = elementsAt(offering, 'coursereference');
    const id = course && this.resolve('course', course);
    if (id !== undefined) this.#courses.set(key, id);
  }

  resolve(kind: KeyKind, reference: EdFiElement): string | undefined {
    return keyOf(kind, reference) ?? this.#pointed(kind, reference);
  }

  /** What the making of one record's fields may ask for. */
  reading(inexact: FieldReading['inexact']): FieldReading {
    return {
      resolve: (kind, reference) => this.resolve(kind, reference),
      courseOf: (offering) => {
        const key = this.resolve('offering', offering);
        return key === undefined ? undefined : this.#courses.get(key);
      },
      schoolIdentifier: this.#schoolIdentifier,
      inexact,
    };
  }

  /** The record that is named by its XML id, here or further down. */
  #pointed(kind: KeyKind, { ref, children }: EdFiElement): string | undefined {
    const own = ref === undefined ? undefined : this.#byXmlId.get(`${kind} ${ref}`);
    if (own !== undefined) return own;
    for (const child of children) {
      const below = this.#pointed(kind, child);
      if (below !== undefined) return below;
    }
    return undefined;
  }
}
