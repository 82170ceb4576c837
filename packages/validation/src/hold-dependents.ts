import type { RecordKey, Reference } from '@emis-sdk/model';
import type { KeyIndex } from './key-index.ts';
import type { Subject } from './subject.ts';

/** A record and its references to records of its own entity. */
interface Dependent {
  readonly subject: Subject;
  readonly references: readonly Reference[];
}

/**
 * Holds what depends on a record of its own entity that cannot be sent, in whatever order they came and however long the
 * chain: each held record is followed once to those that depend on it.
 *
 * @param keepOut keeps a record out; true when it was not kept out before
 */
export function holdDependents(
  all: readonly Dependent[],
  index: KeyIndex,
  keepOut: (subject: Subject, reference: Reference, cause: RecordKey) => boolean,
): void {
  const dependents = new Map<string, Dependent[]>();
  for (const one of all) {
    for (const { id } of one.references) {
      const others = dependents.get(id);
      if (others) others.push(one);
      else dependents.set(id, [one]);
    }
  }
  const held: string[] = [];
  const told = new Set<Reference>();
  const hold = ({ subject, references }: Dependent) => {
    for (const reference of references) {
      const standing = index.standing(reference);
      if (standing.kind !== 'kept-out' || told.has(reference)) continue;
      told.add(reference);
      if (keepOut(subject, reference, standing.cause) && subject.id !== undefined) held.push(subject.id);
    }
  };
  for (const one of all) hold(one);
  // The list grows while it is walked.
  for (const id of held) for (const one of dependents.get(id) ?? []) hold(one);
}
