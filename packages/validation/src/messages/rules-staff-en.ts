import type { MessageText } from '@emis-sdk/model';

/** Words for the findings of the rules on staff, in English. The other languages cover the same codes. */
export const STAFF_RULES_IN_ENGLISH = {
  'absence.contract-of-another': {
    title: 'Leave from somebody else’s contract',
    meaning: 'Contract {$contract} belongs to person {$other}, but {$person} is the one who is away.',
    fix: 'Choose the contract of the person who is away, or correct who is away.',
    developer:
      'contractId points to a contract with another personId. Look up the contract by person and date, not by post.',
  },
  'absence.ends-before-start': {
    title: 'Absence ends before it starts',
    meaning: 'The absence starts on {$from} but ends on {$to}.',
    fix: 'Correct one of the two dates. For a single day, write the same date in both.',
    developer:
      'endDate is earlier than startDate. Both days are included; check that day and month did not change places.',
  },
  'absence.hours-too-many': {
    title: 'More hours of absence than the days have',
    meaning: 'Hours entered: {$hours}. Days that the absence lasts: {$days}.',
    fix: 'Correct the hours or the dates.',
    developer:
      'hours and substituteHours are clock hours of the whole absence. Minutes, or hours of a month, are the usual mix-up.',
  },
  'absence.outside-contract': {
    title: 'Absence outside the contract',
    meaning: 'The day {$date} of the absence lies outside the contract, whose limit is {$edge}.',
    fix: 'Correct the dates of the absence or of the contract, or choose the contract of that time.',
    developer:
      'The absence is not inside startDate and endDate of the contract in contractId. Both days of a contract are included.',
  },
  'absence.overlap': {
    title: 'Two absences at the same time',
    meaning: 'The absence from {$from} overlaps absence {$other} of the same person.',
    fix: 'Delete one of the two, or correct their dates.',
    developer:
      'Two absences of one personId and schoolId share a day. An extension should prolong endDate of the first record, or start a day later.',
  },
  'absence.own-substitute': {
    title: 'Who is away stands in for themselves',
    meaning: 'Person {$person} is both away and the substitute.',
    fix: 'Choose the person who really stands in, or leave the substitute empty.',
    developer: 'substituteId equals personId. Leave substituteId out when nobody stands in.',
  },
  'absence.too-long': {
    title: 'Absence of more than a year',
    meaning: 'The absence runs from {$from} to {$to}.',
    fix: 'If the person has come back, write the last day of the absence. If the person has left, end the assignment instead.',
    developer: 'An absence without endDate counts up to the day of the check. Send endDate when the person comes back.',
  },
  'contract.employee-too-young': {
    title: 'Employed too young',
    meaning:
      'The contract starts on {$from}, and the person was born on {$born}. Employees are at least {$youngest} years old.',
    fix: 'Compare the birth date with the person’s document. If the contract belongs to someone else, move it there.',
    developer:
      'Check birthDate of the person (day and month changed, or the century lost), and whether personId points to a student.',
  },
  'contract.ends-before-start': {
    title: 'Contract ends before it starts',
    meaning: 'The contract starts on {$from} but ends on {$to}.',
    fix: 'Correct one of the two dates; if no end is agreed, leave it empty.',
    developer:
      'endDate is earlier than startDate. Both days are included; an empty end must be left out, not sent as an old date.',
  },
  'contract.hours-out-of-range': {
    title: 'Unusual hours in a contract',
    meaning: 'The contract is for {$hours} hours a week; more than 0 and at most {$most} is usual.',
    fix: 'Write the hours of one week. If the hours are not agreed, leave them empty.',
    developer:
      'hoursPerWeek is in clock hours a week. Hours a month and minutes are the usual mix-up; leave the field out when unknown.',
  },
  'contract.pay-without-currency': {
    title: 'Pay without currency or period',
    meaning: 'The contract has pay, but lacks: {$missing}.',
    fix: 'Write in which currency, and for what time, the pay is.',
    developer:
      'pay needs currency (ISO 4217) and payPeriod. The amount is in the smallest unit of the currency: cents, not reais.',
  },
  'contract.twice': {
    title: 'Two contracts for one post',
    meaning: 'The person already has contract {$other} for post {$post} at that time.',
    fix: 'Write the last day of the old contract, or delete the one that is entered twice.',
    developer:
      'Two contracts of one personId, employerId and postId overlap. A renewal needs endDate in the contract before it.',
  },
  'post.ends-before-start': {
    title: 'Post ends before it starts',
    meaning: 'The post exists from {$from}, but only to {$to}.',
    fix: 'Correct one of the two dates; if the post still exists, leave the end empty.',
    developer: 'endDate is earlier than startDate. Both days are included.',
  },
  'post.vacancy-unclear': {
    title: 'Unclear whether the post is vacant',
    meaning: 'The post is said to be vacant since {$since}, which does not agree with the rest of the record.',
    fix: 'If the post is filled, delete the first day of vacancy. If it will only become vacant, do not mark it as vacant yet.',
    developer: 'vacantSince goes with vacant = true and a day that has come. Clear it when the post is filled.',
  },
  'qualification.in-future': {
    title: 'Qualification completed in the future',
    meaning: 'The qualification is dated {$year}, but the data is of {$asOf}.',
    fix: 'Correct the year. If the person is still studying, enter the qualification when it is completed.',
    developer:
      'year is the calendar year of completion. Do not send the expected year of studies that are still running.',
  },
  'qualification.too-young': {
    title: 'Qualification completed too young',
    meaning:
      'The qualification is of {$year}, and the person was born in {$born}. At least {$youngest} years lie between the two.',
    fix: 'Compare the year with the diploma and the birth date with the person’s document.',
    developer:
      'Check year and the birthDate of the person in personId. The year of birth in the field of the year of completion is a usual slip.',
  },
  'staff-assignment.ends-before-start': {
    title: 'Staff assignment ends before it starts',
    meaning: 'The assignment starts on {$from} but ends on {$to}.',
    fix: 'Correct one of the two dates; if the person still works there, leave the end date empty.',
    developer: 'endDate is earlier than startDate. endDate is the first day on which the assignment no longer holds.',
  },
  'staff-assignment.hours-too-many': {
    title: 'Too many hours a week',
    meaning: 'The assignments of person {$person} come to {$hours} hours a week; at most {$most} is usual.',
    fix: 'Check the hours of each assignment, and end those that no longer hold. If the person works in another school too, ask there.',
    developer:
      'Sum of hoursPerWeek over assignments of one personId that overlap. End old assignments with endDate; send clock hours a week, not lessons a month.',
  },
  'staff-assignment.not-staff': {
    title: 'Someone on the staff is not known as staff',
    meaning: 'Person {$person} has a place on the staff, but is known as: {$roles :codes list=|person-role|}.',
    fix: 'If the person works there, add the role of staff; if not, delete the assignment.',
    developer:
      'roles of the person lacks staff. Derive the roles of a person from all records of that person, not from the first one.',
  },
  'staff-assignment.outside-post': {
    title: 'Post filled when it did not exist',
    meaning: 'The date {$date} of the assignment is outside the life of the post, whose limit is {$edge}.',
    fix: 'Correct the dates of the assignment or of the post, or choose another post.',
    developer:
      'startDate and endDate of the assignment do not touch those of the post in postId. The last day of a post is included.',
  },
  'staff-assignment.post-twice': {
    title: 'Post filled by two people',
    meaning: 'Post {$post} is also filled by assignment {$other} at that time.',
    fix: 'Write the end of the assignment of whoever has left. If one stands in for the other, nothing needs to be done.',
    developer:
      'Two assignments with one postId and different personId overlap. End the assignment of the former holder when the next one starts.',
  },
  'staff-assignment.post-vacant': {
    title: 'Vacant post with a holder',
    meaning: 'Post {$post} is said to be vacant, but this assignment fills it today.',
    fix: 'If the person works there, mark the post as filled; if the person has left, write the end of the assignment.',
    developer:
      'vacant of the post is true while an assignment with its postId is in force. Derive vacant from the assignments.',
  },
  'staff-assignment.pupil-teacher-ratio': {
    title: 'Unusual number of students for the teachers',
    meaning: 'Students of school {$school}: {$students}. Teachers: {$teachers}.',
    fix: 'See whether all teachers and all students of the school are in the data. If they are, nothing needs to be done.',
    developer:
      'Counted are persons with role teacher in force, and enrolments of the latest schoolYear. Mostly only a part of them is exported.',
  },
  'staff-assignment.twice': {
    title: 'Same place on the staff twice',
    meaning: 'The person already has this role at {$workplace} at that time, by record {$other}.',
    fix: 'Delete one of the two records. If the person left and came back, write the dates of both periods.',
    developer:
      'Two assignments of one personId, workplaceId, role and postId overlap. Send two half posts with different postId.',
  },
  'teaching-assignment.class-without-teacher': {
    title: 'Classes without a teacher',
    meaning: 'Classes without a teacher in school {$school}: {$classes}. One of them is {$class}.',
    fix: 'Say who teaches each of these classes, or close those that do not meet.',
    developer:
      'No teaching assignment with role teacher points to this class with students, while others of its school and type have one. Leave out classes of another year.',
  },
  'teaching-assignment.ends-before-start': {
    title: 'Teacher leaves the class before starting',
    meaning: 'The teacher starts on {$from} but leaves on {$to}.',
    fix: 'Correct one of the two dates; if the teacher is still in the class, leave the end date empty.',
    developer: 'endDate is earlier than startDate. endDate is the first day on which the assignment no longer holds.',
  },
  'teaching-assignment.outside-session': {
    title: 'Teacher in a class when it does not meet',
    meaning: 'The date {$date} is outside the time of class {$class}, which meets from {$from} to {$to}.',
    fix: 'Correct the date, or choose the class of that year.',
    developer:
      'The assignment does not touch the sessions in sessionIds of the class. Ids of classes that are used again each year lead to this.',
  },
  'teaching-assignment.school-differs': {
    title: 'School of the teacher and of the class differ',
    meaning: 'The assignment states school {$stated}, but the class belongs to school {$expected}.',
    fix: 'Correct the school of the assignment, or choose a class of that school.',
    developer:
      'schoolId must be the schoolId of the class, not the school that employs the teacher. It may be left out.',
  },
  'teaching-assignment.twice': {
    title: 'Teacher twice in the same class',
    meaning: 'The person already has this role in class {$class} at that time, by record {$other}.',
    fix: 'Delete one of the two records. If the person teaches two subjects there, say which.',
    developer:
      'Two assignments of one classId, personId, role and subjectId overlap. Send subjectId where a class has several subjects.',
  },
  'teaching-assignment.unqualified': {
    title: 'Teacher without any qualification on record',
    meaning: 'Person {$person} teaches, but no qualification is on record.',
    fix: 'Enter the highest qualification of the teacher. If there is none, nothing needs to be done.',
    developer:
      'Other teachers of the dataset have a qualification, this personId has none. Send qualifications of all teachers, under the same person ids.',
  },
} as const satisfies Readonly<Record<string, MessageText>>;
