import type { EntityName } from '@emis-sdk/model';
import type { ReadableFormat, WritableFormat } from '../format.ts';
import { ROSTER_ENTITIES } from '../roster/roster.ts';
import { writtenRosterFormat } from '../roster/roster-format.ts';
import type { OneRosterVersion } from './version.ts';

/** The kinds of record beside those of a roster. */
const BESIDE_ROSTERS: Readonly<Record<OneRosterVersion, readonly EntityName[]>> = {
  '1.1': ['mark-category', 'marked-work', 'mark', 'resource', 'resource-assignment'],
  '1.2': [
    'account',
    'mark-category',
    'mark-conversion',
    'marked-work',
    'mark',
    'mark-basis',
    'resource',
    'resource-assignment',
  ],
};

/** OneRoster CSV of one version. */
export function oneRosterFormat(version: OneRosterVersion): ReadableFormat & WritableFormat {
  const entities = [...ROSTER_ENTITIES, ...BESIDE_ROSTERS[version]];
  return writtenRosterFormat({
    id: `oneroster-${version}`,
    title: `OneRoster ${version} CSV`,
    entities,
    // Seats in classes, of which there are most, are kept to be compared with marks.
    entitiesIn: ({ files }) =>
      entities.filter((entity) => entity !== 'mark' || files.some(({ name }) => /^results\.csv$/i.test(name))),
    async recognise(bundle) {
      const { recogniseOneRoster } = await import('./recognise-oneroster.ts');
      return recogniseOneRoster(version, bundle);
    },
    async *read(bundle, context) {
      const { readOneRoster } = await import('./read-oneroster.ts');
      yield* readOneRoster(version, bundle, context);
    },
    async *write(open, options) {
      const { writeOneRoster } = await import('./write-oneroster.ts');
      yield* writeOneRoster(version, open, options);
    },
  });
}
