import type { MessageText } from '@emis-sdk/model';

/** Words for the findings of the rules on digital content, in English. The other languages cover the same codes. */
export const DIGITAL_CONTENT_RULES_IN_ENGLISH = {
  'licence.cost-without-currency': {
    title: 'Cost of a licence without currency',
    meaning: 'The licence has a cost, but no currency.',
    fix: 'Write in which currency the cost is.',
    developer: 'cost needs currency (ISO 4217), and is in the smallest unit of it.',
  },
  'licence.ends-before-start': {
    title: 'Licence ends before it starts',
    meaning: 'The licence starts on {$from} but ends on {$to}.',
    fix: 'Correct one of the two dates; if the licence does not end, leave the end empty.',
    developer: 'endDate is earlier than startDate. Both days are included.',
  },
  'licence.seats-missing': {
    title: 'Licence for a number of people, without the number',
    meaning: 'The licence is for a number of people, but does not say how many.',
    fix: 'Write for how many people the licence is, or choose another kind of licence.',
    developer: 'kind per-seat needs seats of 1 or more. Where there is no limit, use another kind and leave seats out.',
  },
  'resource-assignment.ends-before-start': {
    title: 'Resource taken from the class before it is given',
    meaning: 'The class has the resource from {$from}, but only to {$to}.',
    fix: 'Correct one of the two dates; if the class still uses it, leave the end empty.',
    developer: 'endDate is earlier than startDate. Both days are included.',
  },
  'resource-assignment.given-to-nobody': {
    title: 'Resource given to nobody',
    meaning: 'The assignment names no class, no course and no person.',
    fix: 'Say to which class, course or person the resource was given, or delete the assignment.',
    developer: 'One of classId, courseId and personId is required.',
  },
  'resource-assignment.licence-of-another': {
    title: 'Licence for another resource',
    meaning: 'Licence {$licence} is for resource {$other}, but the class was given {$resource}.',
    fix: 'Choose the licence of this resource, or the resource of this licence.',
    developer:
      'resourceId of the assignment and of the licence in licenceId differ. A licence for a collection is sent once for each resource in it.',
  },
  'resource-assignment.outside-licence': {
    title: 'Resource given to a class outside its licence',
    meaning: 'The class has the resource on {$date}, but the limit of the licence is {$edge}.',
    fix: 'Correct the dates of the assignment or of the licence, or choose the licence of that time.',
    developer:
      'startDate or endDate of the assignment lies outside those of the licence in licenceId. Both days of a licence are included.',
  },
  'resource-assignment.seats-exceeded': {
    title: 'More students than seats',
    meaning: 'Students of the classes under licence {$licence}: {$students}. Seats of the licence: {$seats}.',
    fix: 'Take the resource from classes that do not use it, or ask for more seats.',
    developer:
      'Students in class enrolments in force are added up over the assignments with this licenceId. End assignments of past terms with endDate.',
  },
  'resource-assignment.without-licence': {
    title: 'Resource given to a class without a licence in force',
    meaning: 'No licence of resource {$resource} is in force on {$day}.',
    fix: 'Enter the licence that covers the class, or end the assignment.',
    developer:
      'Licences of this resourceId exist, but none covers startDate (or the day of the check). Send the renewed licence as well, and name it in licenceId.',
  },
  'resource-use.in-future': {
    title: 'Use of a resource in the future',
    meaning: 'The use is dated {$day}, but the data is of {$asOf}.',
    fix: 'Correct the day. If a program wrote it, check the clock of the computer.',
    developer:
      'day is the local calendar day of use. Check that day and month did not change places, and that no UTC time was cut to a day.',
  },
  'resource-use.minutes-impossible': {
    title: 'More minutes of use than the day has',
    meaning: 'Minutes of use: {$minutes}. People: {$users}. That does not fit into one day.',
    fix: 'Check the report of the platform. If a program sent the numbers, tell its maker.',
    developer:
      'minutes is the time of all users in minutes. Seconds or milliseconds are the usual mix-up; with users 0 minutes must be 0.',
  },
  'resource-use.more-users-than-seats': {
    title: 'More users than seats',
    meaning: 'People who used the resource on that day: {$users}. Seats of licence {$licence}: {$seats}.',
    fix: 'Check the licence. If people use several accounts, ask the platform to count people.',
    developer:
      'users is the number of different people, not of logins or devices. Check also that licenceId is the licence of this school.',
  },
  'resource-use.outside-licence': {
    title: 'Resource used outside its licence',
    meaning: 'The resource was used on {$day}, but the limit of the licence is {$edge}.',
    fix: 'If the licence was prolonged, correct its dates; if another one was used, choose that.',
    developer: 'day lies outside startDate and endDate of the licence in licenceId. A renewal is a licence of its own.',
  },
  'resource-use.school-differs': {
    title: 'School of the use and of the class differ',
    meaning: 'The use states school {$stated}, but the class belongs to school {$expected}.',
    fix: 'Correct the school of the use, or choose a class of that school.',
    developer: 'schoolId must be the schoolId of the class in classId. It may be left out where classId is given.',
  },
  'resource-use.sessions-too-few': {
    title: 'Fewer sessions than users',
    meaning: 'Times the resource was opened: {$sessions}. People who used it: {$users}.',
    fix: 'Check the report of the platform; the two numbers may be in each other’s place.',
    developer:
      'sessions counts how often it was opened, users how many different people did. Check that the two are not mapped the wrong way round.',
  },
  'resource.address-not-a-link': {
    title: 'Address of a resource that no browser opens',
    meaning: 'The address “{$address}” does not lead to the web.',
    fix: 'Copy the address from the browser; it starts with https. If the resource is not on the web, leave the address empty.',
    developer: 'address must be an absolute http or https URL without blanks, not a file path nor a bare host name.',
  },
} as const satisfies Readonly<Record<string, MessageText>>;
