import type { NotesByCode } from '../standard-rule.ts';
import { licenceCostWithoutCurrencyNotes } from './licence-cost-without-currency.ts';
import { licenceEndsBeforeStartNotes } from './licence-ends-before-start.ts';
import { licenceSeatsMissingNotes } from './licence-seats-missing.ts';
import { resourceAddressNotALinkNotes } from './resource-address-not-a-link.ts';
import { resourceAssignmentEndsBeforeStartNotes } from './resource-assignment-ends-before-start.ts';
import { resourceAssignmentGivenToNobodyNotes } from './resource-assignment-given-to-nobody.ts';
import { resourceAssignmentLicenceOfAnotherNotes } from './resource-assignment-licence-of-another.ts';
import { resourceAssignmentOutsideLicenceNotes } from './resource-assignment-outside-licence.ts';
import { resourceAssignmentSeatsExceededNotes } from './resource-assignment-seats-exceeded.ts';
import { resourceAssignmentWithoutLicenceNotes } from './resource-assignment-without-licence.ts';
import { resourceUseInFutureNotes } from './resource-use-in-future.ts';
import { resourceUseMinutesImpossibleNotes } from './resource-use-minutes-impossible.ts';
import { resourceUseMoreUsersThanSeatsNotes } from './resource-use-more-users-than-seats.ts';
import { resourceUseOutsideLicenceNotes } from './resource-use-outside-licence.ts';
import { resourceUseSchoolDiffersNotes } from './resource-use-school-differs.ts';
import { resourceUseSessionsTooFewNotes } from './resource-use-sessions-too-few.ts';

/** What people are told of these rules, by code. */
export const DIGITAL_CONTENT_NOTES: NotesByCode = {
  'licence.cost-without-currency': licenceCostWithoutCurrencyNotes,
  'licence.ends-before-start': licenceEndsBeforeStartNotes,
  'licence.seats-missing': licenceSeatsMissingNotes,
  'resource-assignment.ends-before-start': resourceAssignmentEndsBeforeStartNotes,
  'resource-assignment.given-to-nobody': resourceAssignmentGivenToNobodyNotes,
  'resource-assignment.licence-of-another': resourceAssignmentLicenceOfAnotherNotes,
  'resource-assignment.outside-licence': resourceAssignmentOutsideLicenceNotes,
  'resource-assignment.seats-exceeded': resourceAssignmentSeatsExceededNotes,
  'resource-assignment.without-licence': resourceAssignmentWithoutLicenceNotes,
  'resource-use.in-future': resourceUseInFutureNotes,
  'resource-use.minutes-impossible': resourceUseMinutesImpossibleNotes,
  'resource-use.more-users-than-seats': resourceUseMoreUsersThanSeatsNotes,
  'resource-use.outside-licence': resourceUseOutsideLicenceNotes,
  'resource-use.school-differs': resourceUseSchoolDiffersNotes,
  'resource-use.sessions-too-few': resourceUseSessionsTooFewNotes,
  'resource.address-not-a-link': resourceAddressNotALinkNotes,
};
