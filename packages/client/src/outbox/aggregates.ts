import type { EntityName, RawRecord } from '@emis-sdk/model';
import { referencesOf } from '@emis-sdk/model/sending';

/** Names a record within its entity: what a chain, a parent, a result is known by. */
export function subjectOf(entity: EntityName, id: string): string {
  return `${entity}/${id}`;
}

/**
 * The chain that a record belongs to: that of the person it is about, which is the first it refers to; a record about nobody is its own.
 * Records of one chain arrive in the order in which they were saved.
 *
 * @example aggregateOf('enrolment', { id: 'e1', personId: 'p1', schoolId: 's1' }) // 'person/p1'
 */
export function aggregateOf(entity: EntityName, id: string, record: RawRecord): string {
  const person =
    entity === 'person' ? undefined : referencesOf(entity, record).find(({ targets }) => targets.includes('person'));
  return person ? subjectOf('person', person.id) : subjectOf(entity, id);
}

/** The records that a record refers to, each once, itself left out. */
export function parentsOf(entity: EntityName, id: string, record: RawRecord): string[] {
  const all = referencesOf(entity, record).flatMap(({ targets, id: target }) =>
    targets.map((one) => subjectOf(one, target)),
  );
  return [...new Set(all)].filter((subject) => subject !== subjectOf(entity, id));
}
