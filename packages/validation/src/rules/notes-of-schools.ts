import type { NotesByCode } from '../standard-rule.ts';
import { academicSessionCircleNotes } from './academic-session-circle.ts';
import { authorisationEndsBeforeStartNotes } from './authorisation-ends-before-start.ts';
import { authorisationOverlapNotes } from './authorisation-overlap.ts';
import { authorityCircleNotes } from './authority-circle.ts';
import { calendarDayOutsideSessionNotes } from './calendar-day-outside-session.ts';
import { calendarDaySchoolDayOnSundayNotes } from './calendar-day-school-day-on-sunday.ts';
import { calendarDayTwiceNotes } from './calendar-day-twice.ts';
import { offerAuthorisationExpiredNotes } from './offer-authorisation-expired.ts';
import { offerAuthorisationOfAnotherSchoolNotes } from './offer-authorisation-of-another-school.ts';
import { offerEndsBeforeStartNotes } from './offer-ends-before-start.ts';
import { offerLevelNotAuthorisedNotes } from './offer-level-not-authorised.ts';
import { offerNoCapacityNotes } from './offer-no-capacity.ts';
import { offerPrivateNotAuthorisedNotes } from './offer-private-not-authorised.ts';
import { offerSchoolClosedNotes } from './offer-school-closed.ts';
import { offerShiftOfAnotherSchoolNotes } from './offer-shift-of-another-school.ts';
import { offerTwiceNotes } from './offer-twice.ts';
import { schoolClosedBeforeOpenedNotes } from './school-closed-before-opened.ts';
import { schoolNameGarbledNotes } from './school-name-garbled.ts';
import { schoolNoRegionNotes } from './school-no-region.ts';
import { schoolStatusAndDatesDifferNotes } from './school-status-and-dates-differ.ts';
import { shiftEndsBeforeStartNotes } from './shift-ends-before-start.ts';
import { shiftOverlapNotes } from './shift-overlap.ts';
import { territoryCircleNotes } from './territory-circle.ts';
import { territoryLargerThanParentNotes } from './territory-larger-than-parent.ts';

/** What people are told of these rules, by code. */
export const SCHOOLS_NOTES: NotesByCode = {
  'academic-session.circle': academicSessionCircleNotes,
  'authorisation.ends-before-start': authorisationEndsBeforeStartNotes,
  'authorisation.overlap': authorisationOverlapNotes,
  'authority.circle': authorityCircleNotes,
  'calendar-day.outside-session': calendarDayOutsideSessionNotes,
  'calendar-day.school-day-on-sunday': calendarDaySchoolDayOnSundayNotes,
  'calendar-day.twice': calendarDayTwiceNotes,
  'offer.authorisation-expired': offerAuthorisationExpiredNotes,
  'offer.authorisation-of-another-school': offerAuthorisationOfAnotherSchoolNotes,
  'offer.ends-before-start': offerEndsBeforeStartNotes,
  'offer.level-not-authorised': offerLevelNotAuthorisedNotes,
  'offer.no-capacity': offerNoCapacityNotes,
  'offer.private-not-authorised': offerPrivateNotAuthorisedNotes,
  'offer.school-closed': offerSchoolClosedNotes,
  'offer.shift-of-another-school': offerShiftOfAnotherSchoolNotes,
  'offer.twice': offerTwiceNotes,
  'school.closed-before-opened': schoolClosedBeforeOpenedNotes,
  'school.no-region': schoolNoRegionNotes,
  'school.status-and-dates-differ': schoolStatusAndDatesDifferNotes,
  'shift.ends-before-start': shiftEndsBeforeStartNotes,
  'shift.overlap': shiftOverlapNotes,
  'territory.circle': territoryCircleNotes,
  'territory.larger-than-parent': territoryLargerThanParentNotes,
  'school.name-garbled': schoolNameGarbledNotes,
};
