import type { EntityName } from '@emis-sdk/model';
import { findFile } from '../find-file.ts';
import type { ReadableFormat, WritableFormat } from '../format.ts';
import { ROSTER_ENTITIES } from '../roster/roster.ts';
import { writtenRosterFormat } from '../roster/roster-format.ts';
import { LEARNING_FILES, type LearningFile } from './learning-files.ts';
import type { OneRosterVersion } from './version.ts';

/** What a roster holds, and what these files beside it do. */
function entitiesWith(files: readonly LearningFile[]): EntityName[] {
  return [...new Set([...ROSTER_ENTITIES, ...files.map(({ entity }) => entity)])];
}

/** OneRoster CSV of one version. */
export function oneRosterFormat(version: OneRosterVersion): ReadableFormat & WritableFormat {
  return writtenRosterFormat({
    id: `oneroster-${version}`,
    title: `OneRoster ${version} CSV`,
    entities: entitiesWith(LEARNING_FILES[version]),
    entitiesIn: (bundle) => entitiesWith(LEARNING_FILES[version].filter(({ file }) => findFile(bundle, file))),
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
