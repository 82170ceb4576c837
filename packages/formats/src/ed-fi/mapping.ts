import type { EntityName } from '@emis-sdk/model';
import { addElementsAt, type EdFiElement } from './element.ts';
import type { KeyKind } from './keys.ts';

/** What the making of a field's value may ask for. */
export interface FieldReading {
  /** The id of the record that a reference points to. */
  resolve(kind: KeyKind, reference: EdFiElement): string | undefined;
  /** The id of the course that an offering offers. */
  courseOf(offering: EdFiElement): string | undefined;
  readonly schoolIdentifier: string;
  /** Says that a code was taken to another one by which something is lost. */
  inexact(from: string, to: string): void;
}

/** A way of making a value out of the elements at a path. It marks those as used of which nothing is left over. */
export interface Take {
  /** What it does, for the page of the format. */
  readonly says: string;
  from(found: readonly EdFiElement[], reading: FieldReading): unknown;
}

/** One line of the mapping: a field, and where it stands. */
export interface FieldRow {
  readonly field: string;
  /**
   * Paths of element names as XML writes them, without `Descriptor`: the first that is there counts. Several joined by `&` are taken together; the
   * empty one is the element itself.
   */
  readonly paths: readonly string[];
  readonly take: Take;
}

/** How one resource becomes records of one entity. */
export interface ResourceMap {
  /** The resource as the current data standard calls it, and as earlier ones did. */
  readonly resource: string;
  readonly formerly?: readonly string[];
  readonly entity: EntityName;
  /** Of what the id of the record is made: a reference at a path (the element itself when empty), or a text. */
  readonly key: readonly (readonly [path: string, part: KeyKind | 'text'])[];
  /** Fields that are the same in every record. */
  readonly always?: Readonly<Record<string, unknown>>;
  readonly rows: readonly FieldRow[];
  /** Passed over when this resource is there, which says the same and more. */
  readonly unless?: string;
  /** False when the record is made besides the resource's main one, and leaves what it does not use to that. */
  readonly extensions?: boolean;
}

/** `field` from `paths`, separated by ` | `. */
export function row(field: string, paths: string, take: Take): FieldRow {
  return { field, paths: paths.split(' | '), take };
}

/** The elements that a list of paths stands for. */
export function foundAt(element: EdFiElement, paths: readonly string[]): readonly EdFiElement[] {
  for (const path of paths) {
    if (path === '') return [element];
    const found: EdFiElement[] = [];
    for (const names of namesOf(path)) addElementsAt(element, names, found);
    if (found.length > 0) return found;
  }
  return NONE;
}

const NONE: readonly EdFiElement[] = Object.freeze([]);

/** The names of each of the paths that are taken together. They are written in the mapping, so there are few. */
function namesOf(path: string): readonly (readonly string[])[] {
  let names = NAMES.get(path);
  if (!names) {
    names = path
      .toLowerCase()
      .split(' & ')
      .map((each) => each.split('.'));
    NAMES.set(path, names);
  }
  return names;
}

const NAMES = new Map<string, readonly (readonly string[])[]>();
