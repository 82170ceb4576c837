import { dayOf, type EntityName, type Finding, type RawRecord } from '@emis-sdk/model';
import { acceptedEditions, CURRENT_EDITION, fieldInEdition, toCurrentEdition } from '@emis-sdk/model/standard';
import type { Discovery } from '@emis-sdk/protocol';
import { Refusal } from './refusal.ts';

export type AcceptedEditions = NonNullable<Discovery['editions']>;

/** The editions of the standard whose records are taken on the day of a clock reading, the current one first. */
export function editionsTaken(now: Date): AcceptedEditions {
  return acceptedEditions(dayOf(now)).map(({ name, takenUntil }) => ({
    edition: name,
    ...(takenUntil !== undefined && { until: takenUntil }),
  }));
}

/**
 * The edition of a new submission: the one asked for, or the current one.
 *
 * @throws {Refusal} `edition-not-taken`
 */
export function editionOf(asked: string | undefined, now: Date): string {
  const editions = editionsTaken(now);
  if (asked === undefined) return CURRENT_EDITION;
  if (editions.some(({ edition }) => edition === asked)) return asked;
  const known = editions
    .map(({ edition, until }) => (until === undefined ? edition : `${edition} (${until})`))
    .join(', ');
  throw new Refusal('edition-not-taken', { params: { known }, editions });
}

/** A record as it is judged and stored: always in the current edition. */
export function inCurrentEdition(entity: EntityName, record: RawRecord, edition: string): RawRecord {
  return edition === CURRENT_EDITION ? record : toCurrentEdition(entity, record, edition);
}

/** A finding in the words of the sender's edition: it names the field that the sender wrote. */
export function findingInEdition(entity: EntityName, finding: Finding, edition: string): Finding {
  const { where, params } = finding;
  if (edition === CURRENT_EDITION || where.path === undefined) return finding;
  const [field = '', ...rest] = where.path.split('.');
  const former = fieldInEdition(entity, field, edition);
  if (former === field) return finding;
  const path = [former, ...rest].join('.');
  return {
    ...finding,
    where: { ...where, path },
    ...(params?.field === where.path && { params: { ...params, field: path } }),
  };
}
