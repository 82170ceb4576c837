import type { MessageText } from '@emis-sdk/model';

/** Words for the findings of the rules over schools and territories, in English. The other languages cover the same codes. */
export const SCHOOLS_IN_ENGLISH = {
  'academic-session.circle': {
    title: 'Session contains itself',
    meaning: 'The sessions contain each other in a circle: {$way}. Sessions in it: {$members}.',
    fix: 'Find the school year among them and leave its parent session empty.',
    developer:
      'parentId leads back to the session itself. A school year has no parentId; a term points to its school year or semester.',
  },
  'authorisation.ends-before-start': {
    title: 'Authorisation ends before it starts',
    meaning: 'The authorisation holds from {$from} but ends on {$to}.',
    fix: 'Copy both dates again from the decision. If it has no end, leave the end empty.',
    developer:
      'validTo lies before validFrom. Leave validTo out when the decision has no end, instead of sending a default date.',
  },
  'authorisation.overlap': {
    title: 'Two decisions of one kind at a time',
    meaning:
      'The school has another decision of kind {$kind :codes list=|authorisation-kind|} for the same time and level: {$other}.',
    fix: 'Find out which of the two is in force, and write the last day of the other one.',
    developer:
      'Two authorisations of one schoolId and kind overlap in time and share a level. Close the older one with validTo, or send their levels.',
  },
  'authority.circle': {
    title: 'Authority answers to itself',
    meaning: 'The authorities answer to each other in a circle: {$way}. Authorities in it: {$members}.',
    fix: 'Find the highest of them and leave the one that it answers to empty.',
    developer:
      'parentId leads back to the authority itself. The ministry, or the head of a private network, has no parentId.',
  },
  'calendar-day.outside-session': {
    title: 'Day outside its calendar',
    meaning: 'The day {$date} is not in the session of its calendar, which runs from {$from} to {$to}.',
    fix: 'Correct the date, or choose the school year that the day belongs to.',
    developer:
      'date lies outside startDate and endDate of the session in sessionId. Usually the calendar of last year is sent with this year’s session.',
  },
  'calendar-day.school-day-on-sunday': {
    title: 'School day on a Sunday',
    meaning: 'The calendar has classes on {$date}, a Sunday.',
    fix: 'Check whether the calendar slipped by a day. If there are classes on that Sunday, nothing needs to be done.',
    developer:
      'date is a Sunday while kind says that students are taught. In bulk it points to a time zone that moves dates by a day.',
  },
  'calendar-day.twice': {
    title: 'Calendar speaks twice of a day',
    meaning:
      'For {$date} the calendar says {$kind :codes list=|calendar-day-kind|}, and also {$otherKind :codes list=|calendar-day-kind|} in record {$other}.',
    fix: 'Keep the one that is right. If they are for different schools, shifts or territories, say so in each.',
    developer:
      'Two records have the same date, sessionId, territoryId, schoolId and shiftId. Update the day when it changes instead of adding another.',
  },
  'offer.authorisation-expired': {
    title: 'Authorisation has run out',
    meaning: 'Authorisation {$authorisation} ended on {$to}, before {$asOf}, but the offer is still open.',
    fix: 'If the authorisation was renewed, choose the new one. If not, ask the authority for it.',
    developer:
      'validTo of the authorisation in authorisationId is past while the offer is open. Point renewed offers to the new authorisation, and send openTo for those that ended.',
  },
  'offer.authorisation-of-another-school': {
    title: 'Authorisation of another school',
    meaning: 'The offer is of school {$stated}, but authorisation {$authorisation} was given to school {$expected}.',
    fix: 'Choose the authorisation of the school that makes the offer.',
    developer:
      'schoolId differs from schoolId of the authorisation in authorisationId. Look authorisations up by school, not by their number alone.',
  },
  'offer.ends-before-start': {
    title: 'Offer ends before it starts',
    meaning: 'The offer opens on {$from} but ends on {$to}.',
    fix: 'Correct one of the two dates; if the end is not known, leave it empty.',
    developer: 'openTo lies before openFrom. Check that the year of both is that of the same session.',
  },
  'offer.level-not-authorised': {
    title: 'Level is not authorised',
    meaning:
      'The offer is of level {$level :codes list=|isced-level|}, but authorisation {$authorisation} covers: {$levels :codes list=|isced-level|}.',
    fix: 'Choose the authorisation for that level, or correct the level. If there is none, ask the authority for it.',
    developer:
      'level is not among levels of the authorisation in authorisationId. Both use ISCED 2011; compare how grades are mapped to levels in the two.',
  },
  'offer.no-capacity': {
    title: 'Offer without places',
    meaning: 'The offer is open, but has no number of places.',
    fix: 'Write how many students the school can take. If it takes none any more, write the last day of the offer.',
    developer:
      'capacity is missing or zero while the offer is open. Send openTo when an offer has ended, instead of zero places.',
  },
  'offer.private-not-authorised': {
    title: 'Private school without an authorisation',
    meaning: 'School {$school} is private and offers places, but no authorisation of it holds on {$asOf}.',
    fix: 'Add the school’s authorisation in force. If the school is not private, correct its sector.',
    developer:
      'No authorisation with this schoolId, of a kind that allows teaching, holds on the day of judgement. Send renewals as well, and check sector of the school.',
  },
  'offer.school-closed': {
    title: 'Offer of a closed school',
    meaning: 'School {$school} was closed by {$closed}, but the offer is open after that day.',
    fix: 'If the school is closed, write the last day of the offer. If not, correct the status of the school.',
    developer:
      'The school in schoolId is closed while the offer is open. When a school closes, send openTo of its offers together with closedOn.',
  },
  'offer.shift-of-another-school': {
    title: 'Shift of another school',
    meaning: 'The offer is of school {$stated}, but shift {$shift} is one of school {$expected}.',
    fix: 'Choose a shift of the school that makes the offer.',
    developer:
      'schoolId differs from schoolId of the shift in shiftId. Each school has shifts of its own; a list of shifts for all schools has to be copied for each.',
  },
  'offer.twice': {
    title: 'The same offer twice',
    meaning: 'The school already has this offer, of level {$level :codes list=|isced-level|}, in record {$other}.',
    fix: 'Keep one of the two and add their places, or say in what they differ.',
    developer:
      'Two offers agree in schoolId, sessionId, level, grades, programme, shiftId and modality. Send one record for each, with the sum of the places.',
  },
  'school.closed-before-opened': {
    title: 'School closed before it opened',
    meaning: 'The school opened on {$from} but closed on {$to}.',
    fix: 'Correct one of the two dates. If the school works, leave the closing date empty.',
    developer:
      'closedOn lies before openedOn. A school that opened again keeps its record: send the first opening, and leave closedOn out.',
  },
  'school.name-garbled': {
    title: 'School name with broken letters',
    meaning: 'Letters in the name {$name} were read in the wrong encoding on their way.',
    fix: 'Write the name of the school as it is. Where many names look like this, export again as UTF-8.',
    developer:
      'The name holds signs that are left when bytes are decoded with the wrong encoding. Decode once, with the right encoding, and write UTF-8.',
  },
  'school.no-region': {
    title: 'School without a region',
    meaning: 'The municipality {$territory} of the school lies in no region, state or country.',
    fix: 'Ask the ministry to which region the municipality belongs, and choose it there.',
    developer:
      'From territoryId no parentId leads to a territory of kind region, state or national. Send parentId of every municipality, and the regions as well.',
  },
  'school.status-and-dates-differ': {
    title: 'Status and dates of the school differ',
    meaning:
      'On {$asOf} the school has the status {$status :codes list=|school-status|}, which does not fit the date {$day}.',
    fix: 'Find out whether the school works now, and correct the status or the date.',
    developer:
      'status contradicts openedOn or closedOn on the day of judgement. Change both together when a school opens or closes.',
  },
  'shift.ends-before-start': {
    title: 'Shift ends before it starts',
    meaning: 'The shift starts at {$from} but ends at {$to}.',
    fix: 'Correct the times. Write afternoon hours as 13:00 to 23:59.',
    developer:
      'endTime is not after startTime. Times are HH:MM on a clock of 24 hours: 1:30 in the afternoon is 13:30.',
  },
  'shift.overlap': {
    title: 'Two shifts of one name at a time',
    meaning: 'The shift from {$from} to {$to} overlaps another one of the same name: {$other}.',
    fix: 'If it is one shift, remove one of the two. If they are two, give them different names or correct the times.',
    developer:
      'Two shifts of one schoolId with the same name (or kind, without name) overlap on a weekday. Send one record for each shift, not for each class.',
  },
  'territory.circle': {
    title: 'Territory contains itself',
    meaning: 'The territories contain each other in a circle: {$way}. Territories in it: {$members}.',
    fix: 'Find the largest of them and leave the territory that contains it empty, or choose the right one.',
    developer:
      'parentId leads back to the territory itself. The country has no parentId; check that child and parent are not mapped the wrong way round.',
  },
  'territory.larger-than-parent': {
    title: 'Territory inside a smaller one',
    meaning:
      'The territory, of kind {$kind :codes list=|territory-kind|}, is said to lie in {$parent}, of kind {$parentKind :codes list=|territory-kind|}.',
    fix: 'Choose the territory that really contains it, or correct the kind of one of the two.',
    developer:
      'kind is larger than kind of the territory in parentId. Check that child and parent are not mapped the wrong way round.',
  },
} as const satisfies Readonly<Record<string, MessageText>>;

/** The finding codes of these rules. */
export type SchoolsRuleCode = keyof typeof SCHOOLS_IN_ENGLISH;
