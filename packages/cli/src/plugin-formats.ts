import type { Format } from '@emis-sdk/formats';
import { broughtFormats, mapCodes } from '@emis-sdk/formats/mapping';
import type { EntityName, OpenDataset } from '@emis-sdk/model';
import type { PluginHost } from '@emis-sdk/plugin-host';
import type { CountryProfile } from '@emis-sdk/profiles';
import type { CommandContext } from './context.ts';

/**
 * The formats that plugins bring: those that are code, and those that are a mapping of tables.
 *
 * @throws {MappingError} `mapping.broken`, `mapping.not-ready` for a mapping that cannot be used
 */
export function formatsOf(host: Pick<PluginHost, 'formats' | 'mappings'>): readonly Format[] {
  return broughtFormats({ formats: host.formats(), mappings: host.mappings() });
}

/** A dataset in which codes that plugins know stand in the place of own values. */
export interface MappedCodes {
  readonly open: OpenDataset;
  /** Whether any plugin knows values at all. */
  readonly any: boolean;
  /** Says of each table and field how many values a code took the place of, in the first reading that went to the end. */
  tell(): void;
}

/** Puts the code-list mappings of plugins to a dataset, and counts what they change. */
export function mappedCodes(
  open: OpenDataset,
  host: Pick<PluginHost, 'codes'>,
  country: CountryProfile,
  { terminal, say }: Pick<CommandContext, 'terminal' | 'say'>,
): MappedCodes {
  const tables = host.codes();
  if (tables.length === 0) return { open, any: false, tell: () => undefined };
  let first: ReadonlyMap<string, number> | undefined;
  return {
    any: true,
    open: async function* counted() {
      const counts = new Map<string, number>();
      const onMapped = (table: string, entity: EntityName, field: string): void => {
        const name = `${table} ${entity}.${field}`;
        counts.set(name, (counts.get(name) ?? 0) + 1);
      };
      yield* mapCodes(open, tables, { country, onMapped })();
      first ??= counts;
    },
    tell() {
      for (const [name, count] of first ?? []) {
        const [table = '', field = ''] = name.split(' ');
        terminal.talk(say('codes.mapped', { table, field, count }));
      }
    },
  };
}
