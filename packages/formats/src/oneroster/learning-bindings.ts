import type { RawRecord } from '@emis-sdk/model';
import type { Binding } from './binding.ts';
import {
  ACCOUNT_FIELDS,
  MARK_CATEGORY_FIELDS,
  MARK_CONVERSION_FIELDS,
  MARK_FIELDS,
  MARKED_WORK_FIELDS,
  markBasisFields,
} from './gradebook-fields.ts';
import { RESOURCE_FIELDS, resourceAssignmentFields } from './resource-fields.ts';

const both = (file: string) => ({ '1.1': file, '1.2': file });
const has = (field: string) => (record: RawRecord) => record[field] !== undefined;

function markBasis(file: string, holds?: (record: RawRecord) => boolean): Binding {
  return {
    entity: 'mark-basis',
    file: { '1.2': file },
    fields: markBasisFields(file),
    ...(holds && { holds }),
  };
}

/** The files of logins, marks and resources, in which each row is a record, in the order of the standard. */
export const LEARNING_BINDINGS: readonly Binding[] = [
  {
    entity: 'account',
    file: { '1.2': 'userProfiles.csv' },
    fields: ACCOUNT_FIELDS,
  },
  {
    entity: 'mark-category',
    file: both('categories.csv'),
    fields: MARK_CATEGORY_FIELDS,
  },
  {
    entity: 'mark-conversion',
    file: { '1.2': 'scoreScales.csv' },
    fields: MARK_CONVERSION_FIELDS,
  },
  {
    entity: 'marked-work',
    file: both('lineItems.csv'),
    fields: MARKED_WORK_FIELDS,
  },
  { entity: 'mark', file: both('results.csv'), fields: MARK_FIELDS },
  markBasis('resultScoreScales.csv', (record) => has('markId')(record) && has('conversionId')(record)),
  markBasis('resultLearningObjectiveIds.csv', has('markId')),
  markBasis('lineItemScoreScales.csv', has('conversionId')),
  markBasis('lineItemLearningObjectiveIds.csv'),
  { entity: 'resource', file: both('resources.csv'), fields: RESOURCE_FIELDS },
  {
    entity: 'resource-assignment',
    file: { '1.2': 'userResources.csv' },
    fields: resourceAssignmentFields('userResources.csv'),
    holds: has('personId'),
  },
  {
    entity: 'resource-assignment',
    file: both('courseResources.csv'),
    fields: resourceAssignmentFields('courseResources.csv'),
    holds: (record) => has('courseId')(record) && !has('classId')(record),
  },
  {
    entity: 'resource-assignment',
    file: both('classResources.csv'),
    fields: resourceAssignmentFields('classResources.csv'),
  },
];
