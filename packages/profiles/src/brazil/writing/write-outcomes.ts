import type { Loss, WriteOptions, WrittenPart } from '@emis-sdk/formats';
import type { EntityName, OpenDataset, RawRecord } from '@emis-sdk/model';
import type { Edition } from '../files/editions.ts';
import { cpf, inepPerson } from '../identifiers.ts';
import { EXTENSION, isObject } from '../mapping/line-map.ts';
import { gatherOutcomes } from './gather-outcomes.ts';
import { latin1 } from './latin-1.ts';
import { mailChanges, nameBack, otherNumbers, PERSON_NAMES } from './losses.ts';
import { outcomeLines } from './outcome-lines.ts';
import { type OutcomePlan, planOutcomes } from './outcome-plan.ts';
import { bytesOf, partsOf } from './write-first-step.ts';

/** The fields of each kind of record for which the second step has a place. */
const HELD: Readonly<Partial<Record<EntityName, readonly string[]>>> = {
  school: ['identifiers'],
  class: ['schoolId', 'grades', 'type'],
  person: ['identifiers'],
  enrolment: ['studentId', 'schoolId', 'grade', 'entryDate', 'exitDate', 'exitReason'],
  'student-transfer': ['fromEnrolmentId', 'status'],
  'class-enrolment': ['classId', 'studentId', 'schoolId'],
  'staff-assignment': ['personId', 'workplaceId', 'role'],
  promotion: ['enrolmentId', 'studentId', 'decision', 'decidedOn'],
};
const OF_MANAGERS = ['roles', ...PERSON_NAMES, 'email'];

/** The kinds of record out of which the second step is made. */
export const OUTCOME_ENTITIES = Object.keys(HELD) as readonly EntityName[];

/**
 * Writes the file of the second step: for each school who answers for it (89), how the year ended for who was enrolled on the reference date
 * (90) and for who came later (91), and `99|` at the end. Decisions, exits and transfers say how it ended.
 */
export async function* writeOutcomes(
  edition: Edition,
  open: OpenDataset,
  { onLost = () => undefined, signal }: WriteOptions,
): AsyncGenerator<WrittenPart> {
  const file = `educacenso-${edition.year}-situacao.txt`;
  const plan = await planOutcomes(open);
  for await (const items of open()) {
    signal?.throwIfAborted();
    for (const item of items) if (item.type === 'record') tellLosses(item.entity, item.record, plan, onLost);
  }
  for (const wanted of partsOf(plan.schools)) {
    for (const [id, outcomes] of await gatherOutcomes(open, wanted)) {
      signal?.throwIfAborted();
      const lines = outcomeLines(id, outcomes, plan, edition, onLost);
      if (lines.length > 0) yield { file, bytes: bytesOf(lines) };
    }
  }
  yield { file, bytes: latin1('99|\n').bytes };
}

/** Tells what of a record the second step has no place for. What the whole of a school's records decides is told with its lines. */
function tellLosses(entity: EntityName, record: RawRecord, plan: OutcomePlan, onLost: (loss: Loss) => void): void {
  const held = HELD[entity];
  if (!held || !stands(entity, record, plan)) {
    onLost({
      entity,
      reason: held ? 'no-record-to-stand-on' : 'no-place-for-entity',
    });
    return;
  }
  const isManager = entity === 'person' && plan.people.has(String(record['id']));
  for (const field of Object.keys(record)) {
    if (['id', 'extensions', ...held, ...(isManager ? OF_MANAGERS : [])].includes(field)) continue;
    onLost({ entity, field, reason: 'no-place-for-field' });
  }
  if (entity === 'person') {
    const changed = isManager ? PERSON_NAMES.filter((name) => nameBack(record, name)) : [];
    if (isManager && mailChanges(record, 100)) changed.push('email');
    if (otherNumbers(record, [isManager ? cpf : inepPerson])) changed.push('identifiers');
    for (const field of changed) onLost({ entity, field, reason: 'value-changed' });
  }
  const { extensions } = record;
  for (const name of isObject(extensions) ? Object.keys(extensions) : [])
    if (name !== EXTENSION)
      onLost({
        entity,
        field: `extensions.${name}`,
        reason: 'no-place-for-field',
      });
}

/** Whether a record has a part in the file: of staff, only who answers for a school. */
function stands(entity: EntityName, record: RawRecord, { managers, people, ineps }: OutcomePlan): boolean {
  if (entity === 'staff-assignment') {
    const chosen = managers.get(String(record['workplaceId']));
    return chosen?.['id'] === record['id'] && people.has(String(record['personId']));
  }
  if (entity !== 'person') return true;
  const id = String(record['id']);
  return people.has(id) || ineps.has(id);
}
