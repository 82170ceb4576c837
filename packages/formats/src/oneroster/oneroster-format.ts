import type { ReadableFormat, WritableFormat } from '../format.ts';
import { writtenRosterFormat } from '../roster/roster-format.ts';
import type { OneRosterVersion } from './tables.ts';

/** OneRoster CSV of one version. */
export function oneRosterFormat(version: OneRosterVersion): ReadableFormat & WritableFormat {
  return writtenRosterFormat({
    id: `oneroster-${version}`,
    title: `OneRoster ${version} CSV`,
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
