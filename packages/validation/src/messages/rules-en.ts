import type { MessageText } from '@emis-sdk/model';

/** Words for the findings of the standard's rules, in English. The other languages cover the same codes. */
export const RULES_IN_ENGLISH = {
  'academic-session.ends-before-start': {
    title: 'Session ends before it starts',
    meaning: 'The session starts on {$from} but ends on {$to}.',
    fix: 'Correct the start or the end date of the session; they may be in each other’s place.',
    developer:
      'endDate lies before startDate. Check that the two are not mapped the wrong way round; both are inclusive days.',
  },
  'academic-session.outside-parent': {
    title: 'Session leaves its school year',
    meaning: 'The session runs from {$from} to {$to}, but the one that contains it from {$parentFrom} to {$parentTo}.',
    fix: 'Correct the dates of the shorter session or of the longer one, or choose another parent session.',
    developer:
      'startDate and endDate must lie within those of the session in parentId. Check that parentId points to the school year of the same calendar.',
  },
  'class-enrolment.ends-before-start': {
    title: 'Student leaves the class before joining it',
    meaning: 'The student joins the class on {$from} but leaves it on {$to}.',
    fix: 'Correct one of the two dates; if the student is still in the class, leave the end date empty.',
    developer:
      'endDate lies before startDate. Leave endDate out while the student is in the class, instead of writing a default such as the start of the year.',
  },
  'class-enrolment.grade-differs': {
    title: 'Grade of the student and of the class differ',
    meaning: 'Class {$class} is for grade {$grades}, but the student is enrolled in grade {$grade}.',
    fix: 'Move the student to the right class, or correct the grade. If the class is mixed, list all its grades.',
    developer:
      'grades of the class does not hold the grade of the enrolment of the same student. For multigrade classes send every grade of the class; otherwise compare the two code mappings.',
  },
  'class-enrolment.not-a-student': {
    title: 'Someone on the class list is not a student',
    meaning: 'Person {$person} is on the class list as a student, but is known as: {$roles :codes list=|person-role|}.',
    fix: 'If the person studies there, add the role of student; if the person teaches there, give the role of teacher in the class instead.',
    developer:
      'studentId points to a person whose roles do not hold student. Send teachers as teaching-assignment, and give a person all roles that they have.',
  },
  'class-enrolment.school-differs': {
    title: 'School of the class list and of the class differ',
    meaning: 'The class list says school {$stated}, but the class belongs to school {$expected}.',
    fix: 'Correct the school on the class list, or choose a class of that school.',
    developer:
      'schoolId differs from schoolId of the class. Take it from the class, or leave it out where the field is optional.',
  },
  'class-enrolment.twice': {
    title: 'Student twice in the same class',
    meaning: 'The student is already in class {$class} at that time, by record {$other}.',
    fix: 'Remove one of the two records. If the student left and came back, write the dates of both stays.',
    developer:
      'Two records join one studentId and classId with periods that overlap. Update the record that exists instead of adding one at each change.',
  },
  'course.subject-codes-differ': {
    title: 'Subjects and their codes do not match',
    meaning: 'Subjects that the course lists: {$names}. Subject codes: {$codes}.',
    fix: 'Write one code for each subject, in the same order.',
    developer:
      'subjects and subjectCodes are read as pairs by their position, so both lists need the same length. Write an entry in each for every subject.',
  },
  'enrolment.age-for-grade': {
    title: 'Unusual age for the grade',
    meaning: 'Age of the student: {$age}. Usual in grade {$grade}: {$usual}.',
    fix: 'Check the birth date and the grade. If both are right, nothing needs to be done.',
    developer:
      'The age follows from birthDate and the start of the session. In bulk it points to a shifted mapping of grade codes or to a default birth date.',
  },
  'enrolment.before-birth': {
    title: 'Enrolled before being born',
    meaning: 'The student starts school on {$entry} but was born on {$born}.',
    fix: 'Compare both dates with the birth certificate and the enrolment form, and correct the one that is wrong.',
    developer:
      'entryDate lies before birthDate of the person in studentId. Check for swapped day and month, a default date, or a wrong studentId.',
  },
  'enrolment.double': {
    title: 'Student enrolled twice at once',
    meaning: 'The student starts here on {$entry} while enrolment {$other} of the same school year still runs.',
    fix: 'Find out which place the student really has, and write the last day of the other one; it may be another school’s. If the student rightly attends both, leave them.',
    developer:
      'Two enrolments of one studentId in the same session overlap. Close the earlier one with exitDate and exitReason before you open the next.',
  },
  'enrolment.ends-before-start': {
    title: 'Enrolment ends before it starts',
    meaning: 'The student enters on {$entry} but leaves on {$exit}.',
    fix: 'Correct one of the two dates; if the student has not left, leave the exit date empty.',
    developer:
      'exitDate lies before entryDate. Leave exitDate out while the enrolment runs; do not write a date in its place.',
  },
  'enrolment.outside-session': {
    title: 'Enrolment outside its school year',
    meaning: 'The date {$date} puts the enrolment wholly outside its school year, which runs from {$from} to {$to}.',
    fix: 'Correct the date, or choose the school year that the enrolment belongs to.',
    developer:
      'entryDate or exitDate lies wholly outside the session in sessionId. Usually the export pairs last year’s enrolments with this year’s session.',
  },
  'enrolment.two-places': {
    title: 'Two places in one school year, without dates',
    meaning: 'The student has another place in the same school year, and the dates do not say which follows which.',
    fix: 'If the student moved, write the exit date of the first place and the entry date of the second. If both are right as they are, nothing needs to be done.',
    developer:
      'Two enrolments of one studentId in a session carry no dates that order them. Send entryDate always, and exitDate once the student has left.',
  },
  'guardian-link.self': {
    title: 'Student is their own guardian',
    meaning: 'Person {$person} is given as their own guardian.',
    fix: 'Choose the adult who answers for the student. An adult student needs no guardian: remove the link.',
    developer:
      'studentId and guardianId are the same id. Check the join that builds the link; it probably takes the student’s own key on both sides.',
  },
  'guardian-link.too-young': {
    title: 'Guardian seems too young',
    meaning: 'Age of the guardian: {$age}, which is little for this student.',
    fix: 'Check whether the student and the guardian were swapped, and the birth dates of both.',
    developer:
      'The birth dates say that guardianId is hardly older than studentId. Often the two ids are swapped, or the guardian carries the student’s birthDate.',
  },
  'person.birth-date-implausible': {
    title: 'Birth date too long ago',
    meaning: 'The birth date {$born} makes the person older than {$oldest} years.',
    fix: 'Correct the date from the identity document. If it is not known, leave it empty.',
    developer:
      'birthDate is too far in the past. Leave an unknown date out: placeholders such as 1900-01-01, or a two-digit year, are the usual cause.',
  },
  'person.birth-date-in-future': {
    title: 'Birth date in the future',
    meaning: 'The birth date {$born} is after {$asOf}, the day on which the data is judged.',
    fix: 'Correct the date from the identity document; often only the year is wrong.',
    developer:
      'birthDate lies after the day of judgement. Look for two-digit years, swapped day and month, or the date of entry mapped to birthDate.',
  },
  'person.identifier-shared': {
    title: 'Two persons with the same number',
    meaning: 'The number {$value} of kind {$type} is also that of person {$other}.',
    fix: 'Compare both persons with their documents. If it is one person entered twice, keep one record; otherwise correct the wrong number. A number that stands for a family may stay.',
    developer:
      'One identifier of one type stands on two person ids. A person keeps one id over schools, years and roles: merge the records.',
  },
  'person.probable-duplicate': {
    title: 'Probably one person twice',
    meaning: 'Person {$other} has the same names, surnames and birth date.',
    fix: 'If it is one person, keep one record and move to it what hangs on the other. If they are two, nothing needs to be done.',
    developer:
      'Names and birthDate agree on two person ids. Search by identifier and name before you create a person; twins have different given names.',
  },
  'school.code-shared': {
    title: 'Two schools with the same code',
    meaning: 'The code {$value} of kind {$type} is also that of school {$other}.',
    fix: 'Look both schools up in the ministry’s directory and correct the wrong code. If they are one school, keep one record. A number that both rightly share may stay.',
    developer:
      'One identifier of one type stands on two school ids. Sites or shifts of one school are probably sent as schools; use one id for each official code.',
  },
  'teaching-assignment.not-staff': {
    title: 'Someone who teaches is not staff',
    meaning: 'Person {$person} teaches a class, but is known as: {$roles :codes list=|person-role|}.',
    fix: 'If the person works at the school, add the role of staff; if the person is a student of the class, give the role of student instead.',
    developer:
      'The person of the assignment has no staff role in roles. Give a person all roles that they have, and check that students are not exported as teachers.',
  },
  'teaching-assignment.second-primary': {
    title: 'Two primary teachers in one class',
    meaning: 'Class {$class} already has a primary teacher at that time, by record {$other}.',
    fix: 'Mark only the teacher who answers for the class as primary. If one follows the other, write both dates. If both answer together, leave them.',
    developer:
      'primary is true on two assignments of one classId at the same time. Set it on one teacher only, and send startDate and endDate when one follows another.',
  },
} as const satisfies Readonly<Record<string, MessageText>>;

/** The finding codes of the standard's rules. */
export type RuleCode = keyof typeof RULES_IN_ENGLISH;
