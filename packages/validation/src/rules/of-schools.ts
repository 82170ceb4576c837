import type { RunnableRule } from '../rule.ts';
import { academicSessionCircle } from './academic-session-circle.ts';
import { authorisationEndsBeforeStart } from './authorisation-ends-before-start.ts';
import { authorisationOverlap } from './authorisation-overlap.ts';
import { authorityCircle } from './authority-circle.ts';
import { calendarDayOutsideSession } from './calendar-day-outside-session.ts';
import { calendarDaySchoolDayOnSunday } from './calendar-day-school-day-on-sunday.ts';
import { calendarDayTwice } from './calendar-day-twice.ts';
import { offerAuthorisationExpired } from './offer-authorisation-expired.ts';
import { offerAuthorisationOfAnotherSchool } from './offer-authorisation-of-another-school.ts';
import { offerEndsBeforeStart } from './offer-ends-before-start.ts';
import { offerLevelNotAuthorised } from './offer-level-not-authorised.ts';
import { offerNoCapacity } from './offer-no-capacity.ts';
import { offerPrivateNotAuthorised } from './offer-private-not-authorised.ts';
import { offerSchoolClosed } from './offer-school-closed.ts';
import { offerShiftOfAnotherSchool } from './offer-shift-of-another-school.ts';
import { offerTwice } from './offer-twice.ts';
import { schoolClosedBeforeOpened } from './school-closed-before-opened.ts';
import { schoolNameGarbled } from './school-name-garbled.ts';
import { schoolNoRegion } from './school-no-region.ts';
import { schoolStatusAndDatesDiffer } from './school-status-and-dates-differ.ts';
import { shiftEndsBeforeStart } from './shift-ends-before-start.ts';
import { shiftOverlap } from './shift-overlap.ts';
import { territoryCircle } from './territory-circle.ts';
import { territoryLargerThanParent } from './territory-larger-than-parent.ts';

/** The rules over the entities of this process, in the order of their codes. */
export const SCHOOLS_RULES: readonly RunnableRule[] = [
  academicSessionCircle,
  authorisationEndsBeforeStart,
  authorisationOverlap,
  authorityCircle,
  calendarDayOutsideSession,
  calendarDaySchoolDayOnSunday,
  calendarDayTwice,
  offerAuthorisationExpired,
  offerAuthorisationOfAnotherSchool,
  offerEndsBeforeStart,
  offerLevelNotAuthorised,
  offerNoCapacity,
  offerPrivateNotAuthorised,
  offerSchoolClosed,
  offerShiftOfAnotherSchool,
  offerTwice,
  schoolClosedBeforeOpened,
  schoolNoRegion,
  schoolStatusAndDatesDiffer,
  shiftEndsBeforeStart,
  shiftOverlap,
  territoryCircle,
  territoryLargerThanParent,
  schoolNameGarbled,
];
