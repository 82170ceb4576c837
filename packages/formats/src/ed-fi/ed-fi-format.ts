import type { EntityName } from '@emis-sdk/model';
import type { ReadableFormat } from '../format.ts';
import { contextOf } from '../table/context-of.ts';

/** The entities that the mapping makes records of. Written here as well, because the mapping is loaded when there is something to read. */
export const ED_FI_ENTITIES: readonly EntityName[] = [
  'territory',
  'authority',
  'school',
  'room',
  'academic-session',
  'shift',
  'calendar-day',
  'course',
  'class',
  'person',
  'guardian-link',
  'enrolment',
  'class-enrolment',
  'staff-assignment',
  'teaching-assignment',
  'contract',
  'absence',
  'daily-attendance',
  'block-attendance',
  'mark',
  'assessment-result',
];

/** Ed-Fi, in XML and as its API returns it. */
export const ED_FI: ReadableFormat = {
  id: 'ed-fi',
  title: 'Ed-Fi',
  entities: ED_FI_ENTITIES,
  async recognise(bundle) {
    if (!bundle.files.some(({ name }) => /\.(xml|json|jsonl|ndjson)$/i.test(name))) return undefined;
    const { recogniseEdFi } = await import('./recognise-ed-fi.ts');
    return recogniseEdFi(bundle);
  },
  async *read(bundle, options) {
    const { readEdFi } = await import('./read-ed-fi.ts');
    yield* readEdFi(bundle, contextOf(options));
  },
};
