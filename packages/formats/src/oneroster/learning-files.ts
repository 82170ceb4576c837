import type { EntityName } from '@emis-sdk/model';
import type { OneRosterVersion } from './version.ts';

/** A file of logins, marks or resources, and what its rows are. */
export interface LearningFile {
  readonly entity: EntityName;
  readonly file: string;
}

/** In the order in which they are read. */
const ALL: readonly (LearningFile & { readonly since?: '1.2' })[] = [
  { entity: 'account', file: 'userProfiles.csv', since: '1.2' },
  { entity: 'mark-category', file: 'categories.csv' },
  { entity: 'mark-conversion', file: 'scoreScales.csv', since: '1.2' },
  { entity: 'marked-work', file: 'lineItems.csv' },
  { entity: 'mark', file: 'results.csv' },
  { entity: 'mark-basis', file: 'resultScoreScales.csv', since: '1.2' },
  { entity: 'mark-basis', file: 'resultLearningObjectiveIds.csv', since: '1.2' },
  { entity: 'mark-basis', file: 'lineItemScoreScales.csv', since: '1.2' },
  { entity: 'mark-basis', file: 'lineItemLearningObjectiveIds.csv', since: '1.2' },
  { entity: 'resource', file: 'resources.csv' },
  { entity: 'resource-assignment', file: 'userResources.csv', since: '1.2' },
  { entity: 'resource-assignment', file: 'courseResources.csv' },
  { entity: 'resource-assignment', file: 'classResources.csv' },
];

/** The files of `LEARNING_BINDINGS` by their names alone: what can come of a bundle is asked before anything is loaded that reads it. */
export const LEARNING_FILES: Readonly<Record<OneRosterVersion, readonly LearningFile[]>> = {
  '1.1': ALL.filter(({ since }) => since === undefined),
  '1.2': ALL,
};
