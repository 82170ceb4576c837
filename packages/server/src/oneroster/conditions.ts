import { sql } from 'kysely';
import { Refusal } from '../refusal.ts';
import type { Filter, Operator, Predicate } from './filter.ts';
import type { GatheredProperty, Kind, OwnProperty } from './kind.ts';
import type { Sql } from './reading.ts';

/** The property that a path of a filter or of an order leads to. References are compared by the id that they lead to. */
export function ownAt(kind: Kind, path: string): OwnProperty | undefined {
  return kind.own.find(({ name, kind: of }) => path === (of === 'ref' || of === 'refs' ? `${name}.sourcedId` : name));
}

/**
 * A filter as SQL over the row `r`. Only what the kind has can be compared; what is asked for stands in parameters.
 *
 * @throws {Refusal} `roster-filter`
 */
export function conditionOf(kind: Kind, filter: Filter): Sql {
  if ('all' in filter) return joined(filter.all, sql` AND `);
  if ('any' in filter) return joined(filter.any, sql` OR `);
  const own = ownAt(kind, filter.path);
  if (own) return ofOwn(own, filter);
  const gathered = kind.gathered.find(({ paths }) => Object.hasOwn(paths, filter.path));
  if (!gathered) throw new Refusal('roster-filter');
  return ofGathered(gathered, filter);

  function joined(parts: readonly Filter[], by: Sql): Sql {
    return sql`(${sql.join(
      parts.map((part) => conditionOf(kind, part)),
      by,
    )})`;
  }
}

/** Whether a filter asks for a property. */
export function asksFor(filter: Filter | undefined, path: string): boolean {
  if (!filter) return false;
  if ('path' in filter) return filter.path === path;
  return ('all' in filter ? filter.all : filter.any).some((part) => asksFor(part, path));
}

function ofOwn({ kind, value }: OwnProperty, { operator, value: asked }: Predicate): Sql {
  if (kind === 'number') return ofNumber(value, operator, asked);
  const wanted = kind === 'instant' ? instantOf(asked) : asked;
  if (kind !== 'texts' && kind !== 'refs' && kind !== 'pairs') return ofText(value, operator, wanted);
  // A list is as asked when one of its values is, and differs when none is the same.
  const some = (by: Operator) =>
    sql`EXISTS (SELECT 1 FROM unnest(${value}) AS v (value) WHERE ${ofText(sql`v.value`, by, wanted)})`;
  return operator === '!=' ? sql`NOT ${some('=')}` : some(operator);
}

function ofGathered({ paths, lines }: GatheredProperty, { path, operator, value }: Predicate): Sql {
  const column = sql.ref(`l.${paths[path] ?? ''}`);
  const owners = (by: Operator) =>
    sql`(SELECT l.owner FROM (${lines()}) l WHERE l.owner IS NOT NULL AND ${ofText(column, by, value)})`;
  return operator === '!=' ? sql`r.id NOT IN ${owners('=')}` : sql`r.id IN ${owners(operator)}`;
}

/** In the order of the numbers of characters, whatever the language of the database. */
function ofText(value: Sql, operator: Operator, asked: string): Sql {
  if (operator === '=') return sql`${value} = ${asked}::text`;
  if (operator === '!=') return sql`${value} IS DISTINCT FROM ${asked}::text`;
  if (operator === '~') return sql`strpos(lower(${value}), lower(${asked}::text)) > 0`;
  return sql`${value} COLLATE "C" ${sql.raw(operator)} ${asked}::text COLLATE "C"`;
}

function ofNumber(value: Sql, operator: Operator, asked: string): Sql {
  if (!/^-?\d{1,15}(\.\d{1,15})?$/.test(asked)) throw new Refusal('roster-filter');
  if (operator === '~') return sql`strpos(${value}::text, ${asked}::text) > 0`;
  if (operator === '!=') return sql`${value} IS DISTINCT FROM ${asked}::numeric`;
  return sql`${value} ${sql.raw(operator)} ${asked}::numeric`;
}

function instantOf(asked: string): string {
  if (!/^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:?\d\d)?)?$/.test(asked)) {
    throw new Refusal('roster-filter');
  }
  // Without a zone it is taken for UTC, as the answers are.
  const whole = /T.*(Z|[+-]\d\d:?\d\d)$/.test(asked) || !asked.includes('T') ? asked : `${asked}Z`;
  const time = new Date(whole).getTime();
  if (Number.isNaN(time)) throw new Refusal('roster-filter');
  return new Date(time).toISOString();
}
