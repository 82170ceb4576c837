import { type EntityName, type Language, type RawRecord, withWholeIds } from '@emis-sdk/model';
import type { IndicatorValue } from '@emis-sdk/plugin';
import type { HostIndicator } from './guarded-indicator.ts';

/**
 * Reads records of an entity from a server's store: their ids and the fields named. Where a store holds records of several
 * products, each comes with its `source`, since an id is unique only within the product that sent it.
 */
export type ReadRecords = (entity: EntityName, fields: readonly string[]) => AsyncIterable<RawRecord>;

/** An indicator as a portal asks for it. */
export interface PortalIndicator {
  readonly id: string;
  readonly title: Readonly<Record<Language, string>>;
  compute(records: ReadRecords): Promise<readonly IndicatorValue[]>;
}

/**
 * Lets a portal compute an indicator of a plugin. Related records are read first, one pass for each entity, and only the
 * fields that the indicator needs of them are kept; then its own records go by one at a time. Memory grows with the number
 * of related records, not with its own.
 */
export function portalIndicator(indicator: HostIndicator): PortalIndicator {
  const { id, title, on, reads } = indicator;
  const needs = Object.entries(indicator.needs);
  return {
    id,
    title,
    async compute(records) {
      const run = indicator.start();
      const others = new Map<EntityName, ReadonlyMap<unknown, RawRecord>>();
      for (const entity of new Set(needs.map(([, need]) => need.entity))) {
        const fields = needs.flatMap(([, need]) => (need.entity === entity ? need.reads : []));
        others.set(entity, await byId(entity, records(entity, withId(fields))));
      }
      for await (const stored of records(on, withId([...reads, ...needs.map(([, need]) => need.by)]))) {
        const record = withWholeIds(on, stored);
        const related = needs.map(([name, { by, entity }]) => [name, others.get(entity)?.get(record[by])] as const);
        run.add({ record, related: Object.fromEntries(related) });
      }
      return run.finish();
    },
  };
}

function withId(fields: readonly string[]): string[] {
  return [...new Set(['id', ...fields])];
}

async function byId(entity: EntityName, records: AsyncIterable<RawRecord>): Promise<ReadonlyMap<unknown, RawRecord>> {
  const found = new Map<unknown, RawRecord>();
  for await (const stored of records) {
    const record = withWholeIds(entity, stored);
    found.set(record.id, record);
  }
  return found;
}
