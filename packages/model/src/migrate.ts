import { fieldsInEdition } from './earlier-fields.ts';
import { CURRENT_EDITION, EDITIONS } from './editions.ts';
import type { EntityName } from './entity-names.ts';
import { EmisError } from './errors.ts';
import { MIGRATIONS } from './migrations/index.ts';
import type { Migration } from './migrations/migration.ts';
import { foldFields } from './record.ts';
import type { RawRecord } from './references.ts';

/** An edition is asked for that the standard does not have. */
export class EditionError extends EmisError {}

/**
 * Carries a record from one edition to another, forward or back, through every edition between. The record may be anything that was read:
 * what is wrong with it stays wrong, and what no migration names stays as it is.
 *
 * @throws {EditionError} `edition.unknown`
 * @example migrate('course', { id: 'c1', title: 'Física', schoolYearId: 'y26' }, '2026', '2027').sessionId // 'y26'
 */
export function migrate(entity: EntityName, record: RawRecord, from: string, to: string): RawRecord {
  const steps = migrationsBetween(from, to).filter((migration) => migration.entity === entity);
  const back = placeOf(from) > placeOf(to);
  return steps.reduce((one, step) => (back ? step.down(one) : step.up(one)), record);
}

/**
 * A record as its sender meant it, in the words of the current edition. A field that its own edition did not know is an extension, even
 * where a later edition has a field of that name: nobody who wrote `capacity` before it meant something is taken at that word.
 *
 * @throws {EditionError} `edition.unknown`
 */
export function toCurrentEdition(entity: EntityName, record: RawRecord, edition: string): RawRecord {
  const known = fieldsInEdition(entity, edition);
  const meant = known
    ? foldFields(
        record,
        Object.keys(record).filter((name) => !known.has(name)),
      )
    : record;
  return migrate(entity, meant, edition, CURRENT_EDITION);
}

/**
 * What a field of the current edition is called in another one.
 *
 * @throws {EditionError} `edition.unknown`
 * @example fieldInEdition('course', 'sessionId', '2026') // 'schoolYearId'
 */
export function fieldInEdition(entity: EntityName, field: string, edition: string): string {
  return Object.keys(migrate(entity, { [field]: '' }, CURRENT_EDITION, edition))[0] ?? field;
}

/**
 * The migrations that a way from one edition to another goes through, in the order of the way.
 *
 * @throws {EditionError} `edition.unknown`
 */
export function migrationsBetween(from: string, to: string): readonly Migration[] {
  const [start, end] = [placeOf(from), placeOf(to)];
  const low = Math.min(start, end);
  const high = Math.max(start, end);
  const steps = MIGRATIONS.filter(({ edition }) => placeOf(edition) > low && placeOf(edition) <= high);
  return start <= end ? steps : steps.reverse();
}

function placeOf(edition: string): number {
  const place = EDITIONS.findIndex(({ name }) => name === edition);
  if (place !== -1) return place;
  const known = EDITIONS.map(({ name }) => name).join(', ');
  throw new EditionError('edition.unknown', `There is no edition ${edition}. Use one of: ${known}.`, { known });
}
