import type { MessageText } from '@emis-sdk/model';

/** Words for the findings of the rules over students, their places, attendance and families, in English. The other languages cover the same codes. */
export const STUDENTS_RULES_IN_ENGLISH = {
  'block-attendance.in-future': {
    title: 'Attendance of a lesson ahead of the day',
    meaning: 'The lesson is of {$date}, after the day of this check, {$asOf}.',
    fix: 'Correct the date, or remove what was filled in beforehand.',
    developer: 'date is later than the day on which the data is judged. Send lessons once they have been held.',
  },
  'block-attendance.minutes-without-late': {
    title: 'Minutes of lateness in a lesson, but not late',
    meaning: 'Minutes late for the lesson: {$minutes}. Yet the status is {$status :codes list=|attendance-status|}.',
    fix: 'Set the status of the lesson to late, or remove the minutes.',
    developer:
      'minutesLate is more than 0 with a status other than late, left-early or partly-present. Omit minutesLate when it does not apply.',
  },
  'block-attendance.nobody-present': {
    title: 'A month of lessons with nobody in class',
    meaning: 'All {$records} records of class {$class} in {$month} say that the student was absent.',
    fix: 'If no lessons were held, remove the attendance. Otherwise check how it was taken.',
    developer:
      'Every status of the class in this month is one of absence. Check the mapping of your codes, above all that present is not the empty value.',
  },
  'block-attendance.not-in-class': {
    title: 'Student not in the class of the lesson',
    meaning: 'On {$date} the student is not on the list of class {$class}.',
    fix: 'Add the student to the class, or choose the class in which the lesson was held.',
    developer:
      'No class-enrolment of this studentId and classId holds on date; endDate is the first day on which it no longer holds. Send the class lists along.',
  },
  'block-attendance.twice': {
    title: 'Attendance of one lesson twice',
    meaning: 'The attendance in lesson {$lesson} of that day is there already, by record {$other}.',
    fix: 'Keep the record that is right, and remove the other.',
    developer:
      'Two records have the same studentId, classId, date and block (or startTime). Send a correction under the same id.',
  },
  'class-enrolment.outside-sessions': {
    title: 'Student in a class of another school year',
    meaning: 'Class {$class} meets from {$from} to {$to}, and the student belongs to it at another time.',
    fix: 'Move the student to the class of the right year, or correct the dates.',
    developer:
      'startDate and endDate lie outside all sessionIds of the class. Classes of two years need two ids, even when they have one name.',
  },
  'class-enrolment.over-capacity': {
    title: 'More students than places',
    meaning: 'Students of class {$class}: {$students}. Places: {$capacity}.',
    fix: 'Take students who left off the list, or correct the number of places. If the class is crowded, nothing needs to be done here.',
    developer:
      'The class-enrolments that hold on the day of the check are more than capacity of the class, or of its room. Write endDate when a student leaves a class.',
  },
  'class.room-of-another-school': {
    title: 'Class in a room of another school',
    meaning: 'Class of school {$school}, but room {$room} is that of school {$owner}.',
    fix: 'Choose a room of the school. If two schools share the room, nothing needs to be done.',
    developer: 'roomId points to a room with another schoolId. Omit schoolId of rooms that several schools share.',
  },
  'class.shift-of-another-school': {
    title: 'Class in a shift of another school',
    meaning: 'Class of school {$school}, but shift {$shift} is that of school {$owner}.',
    fix: 'Choose a shift of the school in which the class is.',
    developer:
      'shiftId points to a shift with another schoolId. Make the id of a shift from the school and the shift, not from the shift alone.',
  },
  'daily-attendance.in-future': {
    title: 'Attendance ahead of the day',
    meaning: 'Attendance is of {$date}, after the day of this check, {$asOf}.',
    fix: 'Correct the date, or remove what was filled in beforehand.',
    developer:
      'date is later than the day on which the data is judged. Do not create records for days to come with a default status.',
  },
  'daily-attendance.minutes-without-late': {
    title: 'Minutes of lateness, but not late',
    meaning: 'Minutes late: {$minutes}. Yet the status is {$status :codes list=|attendance-status|}.',
    fix: 'Set the status to late, or remove the minutes.',
    developer:
      'minutesLate is more than 0 with a status other than late, left-early or partly-present. Omit minutesLate when it does not apply.',
  },
  'daily-attendance.nobody-present': {
    title: 'A month in which nobody was at school',
    meaning: 'All {$records} records of school {$school} in {$month} say that the student was absent.',
    fix: 'If the school was closed, write it into the calendar and remove the attendance. Otherwise check how attendance was taken.',
    developer:
      'Every status of the school in this month is one of absence. Check the mapping of your codes, above all that present is not the empty value.',
  },
  'daily-attendance.not-a-school-day': {
    title: 'Attendance on a day without classes',
    meaning: 'The calendar says that {$date} is no school day for school {$school}.',
    fix: 'Correct the date of the attendance. If the school made up for a lost day, add that day to its calendar.',
    developer:
      'The calendar-day records of the school give this date free. Check the time zone of the date, or send a calendar-day of kind make-up-day.',
  },
  'daily-attendance.outside-enrolment': {
    title: 'Attendance while not enrolled',
    meaning: 'On {$date} the student was not enrolled in school {$school}.',
    fix: 'Correct the date of the attendance, or the first or last day of the enrolment.',
    developer:
      'date lies outside entryDate and exitDate of every enrolment of the student in the school. Stop taking attendance when exitDate is written, and start it with entryDate.',
  },
  'daily-attendance.outside-session': {
    title: 'Attendance outside every school year',
    meaning: '{$date} lies in none of the school years of the data.',
    fix: 'Correct the date, or add the school year to which it belongs.',
    developer:
      'date lies inside no academic-session of type schoolYear. Check that day and month are not swapped, and that the sessions of all years sent are in the dataset.',
  },
  'daily-attendance.twice': {
    title: 'Attendance of one day twice',
    meaning: 'The attendance of {$date} is there already, by record {$other}.',
    fix: 'Keep the record that is right, and remove the other.',
    developer:
      'Two records have the same studentId, schoolId and date, and together more than a day. Correct under the same id; for half days give dayFraction.',
  },
  'enrolment.reason-without-exit': {
    title: 'Reason for leaving without a last day',
    meaning: 'The enrolment gives the reason {$reason :codes list=|exit-reason|}, but no last day.',
    fix: 'Write the last day of the student, or remove the reason if the student is still there.',
    developer: 'exitReason is there and exitDate is not. Send both when a student leaves, and neither before.',
  },
  'enrolment.school-closed': {
    title: 'Enrolment in a closed school',
    meaning: 'School {$school} closed on {$closed}, and the enrolment goes on after that.',
    fix: 'Write the last day of the student, or ask the ministry to correct the register of schools.',
    developer:
      'entryDate, exitDate or schoolYear lies after closedOn of the school. Check that schoolId is that of the school that took the students over.',
  },
  'enrolment.school-missing': {
    title: 'Schools without any enrolment',
    meaning:
      '.input {$count :integer} .match $count one {{One school has no enrolment in the newest school year: {$schools}.}} * {{{$count} schools have no enrolment in the newest school year: {$schools}.}}',
    fix: 'See whether the school was left out of the file. If it is closed, say so in its record.',
    developer:
      'No enrolment of the newest schoolYear has the schoolId of these schools. Check the filters of the export; set status or closedOn of schools that closed.',
  },
  'enrolment.shift-of-another-school': {
    title: 'Enrolment in a shift of another school',
    meaning: 'Enrolled in school {$school}, but shift {$shift} is that of school {$owner}.',
    fix: 'Choose a shift of the school in which the student is enrolled.',
    developer:
      'shiftId points to a shift with another schoolId. Make the id of a shift from the school and the shift, not from the shift alone.',
  },
  'enrolment.sudden-loss': {
    title: 'School with far fewer students than last year',
    meaning: 'Enrolments of school {$school} in {$year}: {$now}. The year before: {$before}.',
    fix: 'See whether a grade, a shift or a file is missing. If the students did leave, nothing needs to be done.',
    developer:
      'The count of enrolments by schoolId and schoolYear falls below 70 % of the year before. Check the filters of the export, such as by shift or status.',
  },
  'guardian-link.ends-before-start': {
    title: 'Guardian until before the first day',
    meaning: 'The adult answers for the student from {$from}, but only until {$to}.',
    fix: 'Correct one of the two dates; if the adult still answers for the student, leave the last day empty.',
    developer: 'endDate is earlier than startDate. Both days are inclusive; omit endDate while the link holds.',
  },
  'guardian-link.twice': {
    title: 'Guardian linked twice',
    meaning: 'Person {$guardian} is linked to student {$student} by two records.',
    fix: 'Keep one of the two links, with what is right of both.',
    developer:
      'Two records have the same studentId and guardianId at the same time. Merge several relationships or rights into one record.',
  },
  'guardian-link.two-mains': {
    title: 'Two first contacts for one student',
    meaning: 'Student {$student} has another first contact: person {$other}.',
    fix: 'Choose the adult whom the school calls first. Both stay guardians.',
    developer:
      'main is true in two links of one studentId at the same time. Set it in one; use legal and mayCollect for equal rights.',
  },
  'person.birth-date-crowded': {
    title: 'Too many people born on one day',
    meaning: '{$people} people have the day of birth {$born}.',
    fix: 'Look these people up in their documents. Leave the day empty where it is not known.',
    developer:
      'One birthDate stands in more than 3 % of the records. It is probably a default value: omit birthDate when it is not known.',
  },
  'person.identifier-placeholder': {
    title: 'A number that stands for none',
    meaning: 'The number {$value} of type {$type} looks like a placeholder.',
    fix: 'Write the number of the document. If the person has no document, leave the number empty.',
    developer:
      'An identifier is one digit repeated or a run of digits. Omit the identifier when the person has none; nothing in the standard requires one.',
  },
  'person.name-garbled': {
    title: 'Name with broken letters',
    meaning: 'Letters in the name {$name} were read in the wrong encoding on their way.',
    fix: 'Write the name as it stands in the document. Where many names look like this, export again as UTF-8.',
    developer:
      'A name holds signs of a wrong decoding: UTF-8 read as Latin-1, a DOS code page, HTML entities. Decode once, rightly, and write UTF-8.',
  },
  'person.name-has-digits': {
    title: 'Name with digits',
    meaning: 'The name {$name} has digits in it.',
    fix: 'Correct the name as it stands in the document.',
    developer:
      'A name field holds digits. Check that columns are not shifted, and that numbers or classes are not appended to names to make them unique.',
  },
  'person.name-too-short': {
    title: 'Given name of one letter',
    meaning: 'The given name is only {$name}.',
    fix: 'Write the whole given name as it stands in the document.',
    developer: 'givenName is one letter. Send the whole name; an initial belongs nowhere in the standard.',
  },
  'person.surnames-in-one-cell': {
    title: 'Both surnames in one field',
    meaning: 'The field of the first surname seems to hold both, and the second is empty.',
    fix: 'Move the second surname to its own field. If both words make up the first surname, leave them.',
    developer:
      'familyName holds two words while nearly all other people have a secondFamilyName. Split the surnames where the product knows both; do not split by blanks, since de la Cruz is one.',
  },
  'person.names-equal': {
    title: 'Given name and surname are the same',
    meaning: 'Given name and surname are both {$name}.',
    fix: 'See the document. If the person has only one name, leave the surname empty.',
    developer:
      'givenName and familyName are the same. familyName is optional: do not fill it with givenName when there is none.',
  },
  'person.names-in-capitals': {
    title: 'Names in capitals only',
    meaning: '{$names} of {$of} names are written in capitals only.',
    fix: 'Nothing needs to be done now. Where names are typed, write them with small letters and accents.',
    developer:
      'Send names as the person writes them. If your store has capitals only, do not lower them by program: accents would still be missing.',
  },
  'place-request.admitted-elsewhere': {
    title: 'Place in a school that was not asked for',
    meaning: 'School {$school} gives the place, but it is not among the schools that the family asked for.',
    fix: 'If the ministry assigned the place, nothing needs to be done. Otherwise correct the school that gives the place, or the list of schools asked for.',
    developer:
      'admittedSchoolId is not in schoolIds. Check that both fields use the ids of the same register of schools, and that no choice of the family was cut off.',
  },
  'place-request.admitted-twice': {
    title: 'Student with two places for one school year',
    meaning: 'The student holds another place for school year {$year}, by record {$other}.',
    fix: 'Ask the family which place they take, and set the other request to declined or withdrawn.',
    developer:
      'Two requests of one studentId and schoolYear are admitted or accepted. When a place is given up, send the earlier request again with its new status.',
  },
  'place-request.decided-before-requested': {
    title: 'Request decided before it was made',
    meaning: 'The family asked on {$requested}, but the decision is of {$decided}.',
    fix: 'Correct the day of the request or the day of the decision.',
    developer:
      'decidedOn is earlier than requestedOn. Check that day and month are not swapped, and that requestedOn is not the day on which the record was created.',
  },
  'student-transfer.arrives-before-leaving': {
    title: 'Student arrives before leaving',
    meaning: 'The student arrives in the new school on {$arrived}, but the last day in the old one is {$left}.',
    fix: 'Agree on the two days with the other school, and correct the one that is wrong.',
    developer:
      'arrivedOn is earlier than leftOn. leftOn is the last day in the old school, arrivedOn the first in the new one; neither is the day on which the form was signed.',
  },
  'student-transfer.enrolment-differs': {
    title: 'Transfer with the enrolment of somebody else',
    meaning: 'Enrolment {$enrolment} is not that of the student and the school of the transfer.',
    fix: 'Choose the enrolment that the move ends or begins.',
    developer:
      'fromEnrolmentId or toEnrolmentId points to an enrolment of another studentId or schoolId. Check that the two ids are not swapped.',
  },
  'student-transfer.no-enrolment': {
    title: 'Transferred student without an enrolment in the new school',
    meaning: 'The student has arrived in school {$school}, but has no enrolment there.',
    fix: 'Enrol the student in the new school, or correct the state of the transfer if the student never came.',
    developer:
      'The transfer is completed or has an arrivedOn, but no enrolment of toSchoolId has this studentId. Send the new enrolment in the same submission.',
  },
  'student-transfer.same-school': {
    title: 'Transfer within one school',
    meaning: 'The transfer leads from school {$school} to the same school.',
    fix: 'Choose the school that the student really goes to. For a change of class or shift remove the transfer and correct the class.',
    developer:
      'fromSchoolId and toSchoolId are the same. Send a change of class as class-enrolment, and omit a school that is not known instead of filling it with your own.',
  },
} as const satisfies Readonly<Record<string, MessageText>>;
