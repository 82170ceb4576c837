import { ENTITY_NAMES, type ReadItem } from '@emis-sdk/model';
import { findingMaker } from '../findings.ts';
import type { FormatFacts, ReadableFormat } from '../format.ts';
import type { ReadingContext } from '../table/reading-context.ts';
import { checkMapping, isReady } from './check-mapping.ts';
import { MappedRows } from './mapped-rows.ts';
import type { MappedRecord, Mapping } from './mapping.ts';
import { MappingError } from './mapping-error.ts';
import { openSourceTables } from './open-source-tables.ts';
import type { SourceTable } from './source-table.ts';

/**
 * A format of somebody's own: the tables that a mapping describes. It reads them row by row, like any other.
 *
 * @param named how it is known, where it is one of several, as those that plugins bring
 * @throws {MappingError} `mapping.not-ready` when something in the mapping is not confirmed, not decided or wrong
 * @example
 * const format = mappingFormat(parseMapping(text));
 * for await (const items of format.read(bundle, { country: profile })) console.log(items);
 */
export function mappingFormat(
  mapping: Mapping,
  named: Partial<Pick<FormatFacts, 'id' | 'title'>> = {},
): ReadableFormat {
  const problems = checkMapping(mapping).filter(({ blocks }) => blocks);
  if (!isReady(problems)) {
    const [first] = problems;
    throw new MappingError(
      'mapping.not-ready',
      `The mapping is not ready: ${problems.length} things stand against it, the first is ${first?.code} at ${first?.place}. Look at each, correct or confirm it, and run emis map check.`,
      { count: problems.length, place: first?.place ?? '' },
    );
  }
  const entities = new Set(mapping.tables.flatMap(({ records }) => records.map(({ entity }) => entity)));
  return {
    id: named.id ?? 'mapping',
    title: named.title ?? { en: 'Own tables', es: 'Tablas propias', pt: 'Tabelas próprias' },
    entities: ENTITY_NAMES.filter((entity) => entities.has(entity)),
    recognise: (bundle) => {
      const known = bundle.files.filter(({ name }) =>
        mapping.tables.some(({ file }) => file === name || file.startsWith(`${name} [`)),
      );
      if (known.length === 0) return Promise.resolve(undefined);
      const files = known.map(({ name }) => name).join(', ');
      return Promise.resolve({
        en: `the mapping describes ${files}`,
        es: `el mapeo describe ${files}`,
        pt: `o mapeamento descreve ${files}`,
      });
    },
    async *read(bundle, { mode = 'tolerant', schoolIdentifier = 'school-code', encoding, signal, onBytes, country }) {
      const context: ReadingContext = { finding: findingMaker(mode), schoolIdentifier, encoding, signal, onBytes };
      const { tables, items } = await openSourceTables(bundle, context);
      yield items;
      yield filesNotMapped(mapping, tables, context);
      const steps = stepsOf(mapping, tables);
      const told = new Set<SourceTable>();
      for (const entity of ENTITY_NAMES) {
        for (const { table, records, index } of steps) {
          if (!records.some((record) => record.entity === entity)) continue;
          const rows = new MappedRows({ mapping, index, table, entity, first: !told.has(table), context, country });
          told.add(table);
          yield* table.read((row, made) => rows.take(row, made));
          yield rows.closing();
        }
      }
    },
  };
}

interface Step {
  readonly table: SourceTable;
  readonly records: readonly MappedRecord[];
  /** Of the table in the mapping. */
  readonly index: number;
}

function stepsOf(mapping: Mapping, tables: readonly SourceTable[]): Step[] {
  return mapping.tables.flatMap(({ file, records }, index) => {
    const table = tables.find((one) => one.file === file);
    return table ? [{ table, records, index }] : [];
  });
}

/** Tables without a mapping, and mappings without a table. */
function filesNotMapped(mapping: Mapping, tables: readonly SourceTable[], { finding }: ReadingContext): ReadItem[] {
  const described = new Set(mapping.tables.map(({ file }) => file));
  const strangers = tables
    .filter(({ file }) => !described.has(file))
    .map(({ file }) => finding('file.unexpected', { file }));
  const missing = mapping.tables
    .filter(({ file }) => !tables.some((table) => table.file === file))
    .map(({ file }) => finding('file.missing', { file }));
  return [...strangers, ...missing].map((one) => ({ type: 'finding', finding: one, unread: false }));
}
