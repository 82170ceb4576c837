import type { WritableFormat } from '../format.ts';
import type { Dhis2Mapping } from './dhis2-mapping.ts';

/**
 * The format of a DHIS2 whose tracked entity types, programmes and attributes are called as a mapping says. Without one they have the codes of
 * `DHIS2_DEFAULT`. Its writer is loaded when it is asked for.
 *
 * @example
 * const format = dhis2Tracker(parseDhis2Mapping(text));
 * await writeFiles(format.write(open, { onLost }), './trackedEntities.json', { gives: format.gives });
 */
export function dhis2Tracker(mapping?: Dhis2Mapping): WritableFormat {
  return {
    id: 'dhis2-tracker',
    title: 'DHIS2 Tracker',
    entities: ['person', 'enrolment'],
    gives: 'one-file',
    async *write(open, options) {
      const [{ writeTracker }, { DHIS2_DEFAULT }] = await Promise.all([
        import('./write-tracker.ts'),
        import('./dhis2-mapping.ts'),
      ]);
      yield* writeTracker(open, options, mapping ?? DHIS2_DEFAULT);
    },
  };
}

/** Students and their enrolments for the tracker of DHIS2, under the codes that are ours. */
export const DHIS2_TRACKER: WritableFormat = dhis2Tracker();
