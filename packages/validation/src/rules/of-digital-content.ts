import type { RunnableRule } from '../rule.ts';
import { licenceCostWithoutCurrency } from './licence-cost-without-currency.ts';
import { licenceEndsBeforeStart } from './licence-ends-before-start.ts';
import { licenceSeatsMissing } from './licence-seats-missing.ts';
import { resourceAddressNotALink } from './resource-address-not-a-link.ts';
import { resourceAssignmentEndsBeforeStart } from './resource-assignment-ends-before-start.ts';
import { resourceAssignmentGivenToNobody } from './resource-assignment-given-to-nobody.ts';
import { resourceAssignmentLicenceOfAnother } from './resource-assignment-licence-of-another.ts';
import { resourceAssignmentOutsideLicence } from './resource-assignment-outside-licence.ts';
import { resourceAssignmentSeatsExceeded } from './resource-assignment-seats-exceeded.ts';
import { resourceAssignmentWithoutLicence } from './resource-assignment-without-licence.ts';
import { resourceUseInFuture } from './resource-use-in-future.ts';
import { resourceUseMinutesImpossible } from './resource-use-minutes-impossible.ts';
import { resourceUseMoreUsersThanSeats } from './resource-use-more-users-than-seats.ts';
import { resourceUseOutsideLicence } from './resource-use-outside-licence.ts';
import { resourceUseSchoolDiffers } from './resource-use-school-differs.ts';
import { resourceUseSessionsTooFew } from './resource-use-sessions-too-few.ts';

/** The rules over the entities of this process, in the order of their codes. */
export const DIGITAL_CONTENT_RULES: readonly RunnableRule[] = [
  licenceCostWithoutCurrency,
  licenceEndsBeforeStart,
  licenceSeatsMissing,
  resourceAssignmentEndsBeforeStart,
  resourceAssignmentGivenToNobody,
  resourceAssignmentLicenceOfAnother,
  resourceAssignmentOutsideLicence,
  resourceAssignmentSeatsExceeded,
  resourceAssignmentWithoutLicence,
  resourceUseInFuture,
  resourceUseMinutesImpossible,
  resourceUseMoreUsersThanSeats,
  resourceUseOutsideLicence,
  resourceUseSchoolDiffers,
  resourceUseSessionsTooFew,
  resourceAddressNotALink,
];
