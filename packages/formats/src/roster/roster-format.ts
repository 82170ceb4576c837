import type { EntityName, ReadDataset, ReadItem } from '@emis-sdk/model';
import type { Bundle } from '../bundle.ts';
import type { FormatId, ReadableFormat, WritableFormat } from '../format.ts';
import { contextOf } from '../table/context-of.ts';
import type { ReadingContext } from '../table/reading-context.ts';
import { ROSTER_ENTITIES, type RowBatches } from './roster.ts';

/** What differs between the formats that hold rosters. What does the work is loaded when it is asked for. */
interface RosterFiles {
  readonly id: FormatId;
  /** Its name, the same in every language. */
  readonly title: string;
  /** The kinds of record that it holds; those of a roster when absent. */
  readonly entities?: readonly EntityName[];
  recognise(bundle: Bundle): Promise<string | undefined>;
  entitiesIn?(bundle: Bundle): readonly EntityName[];
  read(bundle: Bundle, context: ReadingContext): RowBatches;
}

/** A format of rosters, read by items or by rows. */
export function rosterFormat(files: RosterFiles): ReadableFormat {
  return {
    entities: ROSTER_ENTITIES,
    ...files,
    read: (bundle, options) => reading((rows) => files.read(bundle, contextOf(options, rows))),
  };
}

/** The same, for one that is written as well. */
export function writtenRosterFormat(
  files: RosterFiles & Pick<WritableFormat, 'write'>,
): ReadableFormat & WritableFormat {
  return { ...rosterFormat(files), gives: 'files', tellsRemovals: true, write: files.write };
}

/** A reading that begins when somebody asks for its items, in one way or the other. */
function reading(start: (rows: boolean) => RowBatches): ReadDataset {
  return {
    // Where nobody asked for rows, there are none.
    [Symbol.asyncIterator]: () => start(false) as AsyncGenerator<readonly ReadItem[]>,
    rows: () => start(true),
  };
}
