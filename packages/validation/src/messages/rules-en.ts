import type { MessageText } from '@emis-sdk/model';

/** Words for the findings of the standard's rules, in English. The other languages cover the same codes. */
export const RULES_IN_ENGLISH = {
  'academic-session.ends-before-start': {
    title: 'Session ends before it starts',
    meaning: 'The session starts on {$from} but ends on {$to}.',
    fix: 'Correct the start or the end date of the session; they may be in each other’s place.',
  },
  'academic-session.outside-parent': {
    title: 'Session leaves its school year',
    meaning: 'The session runs from {$from} to {$to}, but the one that contains it from {$parentFrom} to {$parentTo}.',
    fix: 'Correct the dates of the shorter session or of the longer one, or choose another parent session.',
  },
  'class-enrolment.ends-before-start': {
    title: 'Student leaves the class before joining it',
    meaning: 'The student joins the class on {$from} but leaves it on {$to}.',
    fix: 'Correct one of the two dates; if the student is still in the class, leave the end date empty.',
  },
  'class-enrolment.grade-differs': {
    title: 'Grade of the student and of the class differ',
    meaning: 'Class {$class} is for grade {$grades}, but the student is enrolled in grade {$grade}.',
    fix: 'Move the student to the right class, or correct the grade. If the class is mixed, list all its grades.',
  },
  'class-enrolment.not-a-student': {
    title: 'Someone on the class list is not a student',
    meaning: 'Person {$person} is on the class list as a student, but is known as: {$roles}.',
    fix: 'If the person studies there, add the role of student; if the person teaches there, give the role of teacher in the class instead.',
  },
  'class-enrolment.school-differs': {
    title: 'School of the class list and of the class differ',
    meaning: 'The class list says school {$stated}, but the class belongs to school {$expected}.',
    fix: 'Correct the school on the class list, or choose a class of that school.',
  },
  'class-enrolment.twice': {
    title: 'Student twice in the same class',
    meaning: 'The student is already in class {$class} at that time, by record {$other}.',
    fix: 'Remove one of the two records. If the student left and came back, write the dates of both stays.',
  },
  'course.subject-codes-differ': {
    title: 'Subjects and their codes do not match',
    meaning: 'The course lists {$names} subjects but {$codes} subject codes.',
    fix: 'Write one code for each subject, in the same order.',
  },
  'enrolment.age-for-grade': {
    title: 'Unusual age for the grade',
    meaning: 'The student is {$age} years old in grade {$grade}, where {$usual} is usual.',
    fix: 'Check the birth date and the grade. If both are right, nothing needs to be done.',
  },
  'enrolment.before-birth': {
    title: 'Enrolled before being born',
    meaning: 'The student starts school on {$entry} but was born on {$born}.',
    fix: 'Compare both dates with the birth certificate and the enrolment form, and correct the one that is wrong.',
  },
  'enrolment.double': {
    title: 'Student enrolled twice at once',
    meaning: 'The student starts here on {$entry} while enrolment {$other} of the same school year still runs.',
    fix: 'Find out which place the student really has, and write the last day of the other one. Speak with the other school if it is not yours.',
  },
  'enrolment.ends-before-start': {
    title: 'Enrolment ends before it starts',
    meaning: 'The student enters on {$entry} but leaves on {$exit}.',
    fix: 'Correct one of the two dates; if the student has not left, leave the exit date empty.',
  },
  'enrolment.outside-session': {
    title: 'Enrolment outside its school year',
    meaning: 'The date {$date} puts the enrolment wholly outside its school year, which runs from {$from} to {$to}.',
    fix: 'Correct the date, or choose the school year that the enrolment belongs to.',
  },
  'enrolment.two-places': {
    title: 'Two places in one school year, without dates',
    meaning: 'The student has another place in the same school year, and the dates do not say which follows which.',
    fix: 'If the student moved, write the exit date of the first place and the entry date of the second. If both are right as they are, nothing needs to be done.',
  },
  'guardian-link.self': {
    title: 'Student is their own guardian',
    meaning: 'Person {$person} is given as their own guardian.',
    fix: 'Choose the adult who answers for the student. An adult student needs no guardian: remove the link.',
  },
  'guardian-link.too-young': {
    title: 'Guardian seems too young',
    meaning: 'The guardian is {$age} years old, which is little for this student.',
    fix: 'Check whether the student and the guardian were swapped, and the birth dates of both.',
  },
  'person.birth-date-implausible': {
    title: 'Birth date too long ago',
    meaning: 'The birth date {$born} makes the person older than {$oldest} years.',
    fix: 'Correct the date from the identity document. If it is not known, leave it empty.',
  },
  'person.birth-date-in-future': {
    title: 'Birth date in the future',
    meaning: 'The birth date {$born} is after {$asOf}, the day on which the data is judged.',
    fix: 'Correct the date from the identity document; often only the year is wrong.',
  },
  'person.identifier-shared': {
    title: 'Two persons with the same number',
    meaning: 'The number {$value} of kind {$type} is also that of person {$other}.',
    fix: 'Compare both persons with their documents. If it is one person entered twice, keep one record; otherwise correct the wrong number.',
  },
  'person.probable-duplicate': {
    title: 'Probably one person twice',
    meaning: 'Person {$other} has the same names, surnames and birth date.',
    fix: 'If it is one person, keep one record and move to it what hangs on the other. If they are two, nothing needs to be done.',
  },
  'school.code-shared': {
    title: 'Two schools with the same code',
    meaning: 'The code {$value} of kind {$type} is also that of school {$other}.',
    fix: 'Look both schools up in the ministry’s directory and correct the wrong code. If they are one school, keep one of the records.',
  },
  'teaching-assignment.not-staff': {
    title: 'Someone who teaches is not staff',
    meaning: 'Person {$person} teaches a class, but is known as: {$roles}.',
    fix: 'If the person works at the school, add the role of staff; if the person is a student of the class, give the role of student instead.',
  },
  'teaching-assignment.second-primary': {
    title: 'Two primary teachers in one class',
    meaning: 'Class {$class} already has a primary teacher at that time, by record {$other}.',
    fix: 'Mark only the teacher who answers for the class as primary. If one follows the other, write the dates of both.',
  },
} as const satisfies Readonly<Record<string, MessageText>>;

/** The finding codes of the standard's rules. */
export type RuleCode = keyof typeof RULES_IN_ENGLISH;
