import type { MigrationStep } from './migration-step.ts';
import { linksFunction, linksIndex, MAY_REFER, referring, STUDENT_OTHERWISE } from './referring-schema.ts';

/**
 * An entry for the student of each enrolment stood in two indexes, and that of the references, all over which such entries fall, took a fifth of what
 * an enrolment costs the database. The other one is asked instead: by every product and id that the name may be made of, as either may hold anything.
 */
export const LIGHTER_LINKS_STEP: MigrationStep = {
  name: '2026-12-02-delivery-2-lighter-links',
  statements: [
    'DROP INDEX records_by_link',
    linksFunction({ enrolment: 'schoolId sessionId shiftId' }),
    linksIndex(MAY_REFER),
    referring(MAY_REFER, STUDENT_OTHERWISE),
  ],
};
