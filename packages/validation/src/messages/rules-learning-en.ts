import type { MessageText } from '@emis-sdk/model';

/** Words for the findings of the rules over learning: marks, decisions, certificates, support and benefits, in English. The other languages cover the same codes. */
export const LEARNING_RULES_IN_ENGLISH = {
  'assessment-result.in-future': {
    title: 'Result before its test',
    meaning: 'The test is of {$date}, after the day of this check, {$asOf}, and the student is said to have taken it.',
    fix: 'Correct the day of the test, or remove the result until the test is held.',
    developer:
      'participated is true with a date later than the day on which the data is judged. Check that day and month are not swapped.',
  },
  'assessment-result.score-without-participation': {
    title: 'Score without taking the test',
    meaning: 'The student did not take the test, but has the result {$result}.',
    fix: 'Remove the result, or say that the student took part.',
    developer: 'participated is false, and score or level is there. Omit both for absent students; a zero is a score.',
  },
  'assessment-result.twice': {
    title: 'Two results in one test',
    meaning: 'The student has another result in assessment {$assessment}, by record {$other}.',
    fix: 'Keep the result that counts, and remove the other.',
    developer:
      'Two records have the same studentId, assessmentCode, edition and subjectId. Give subjectId for each subject, and send a corrected result under the same id.',
  },
  'benefit.after-exit': {
    title: 'Benefit after the student has left',
    meaning: 'The student left the school on {$exit}, but the benefit goes on until {$until}.',
    fix: 'Write the last day of the benefit, or the enrolment that the student has now.',
    developer:
      'endDate is missing or more than 31 days after the last exitDate of the student in schoolId. Close benefits when the enrolment closes.',
  },
  'benefit.ends-before-start': {
    title: 'Benefit ends before it starts',
    meaning: 'The benefit starts on {$from} but ends on {$to}.',
    fix: 'Correct one of the two dates; if the benefit is still received, leave the last day empty.',
    developer: 'endDate is earlier than startDate. Both days are inclusive; omit endDate while the benefit runs.',
  },
  'benefit.twice': {
    title: 'The same benefit twice',
    meaning: 'The student already receives this benefit of the programme at that time, by record {$other}.',
    fix: 'Remove one of the two, or write the day on which the first one ended.',
    developer:
      'Two records have the same studentId, kind and programme at the same time. After a move close the record of the old school with endDate.',
  },
  'certificate.before-leaving': {
    title: 'Certificate before the end of the studies',
    meaning: 'The certificate was issued on {$issued}, but the enrolment runs until {$until}.',
    fix: 'Correct the day of issue or the last day of the enrolment.',
    developer:
      'issuedOn is earlier than exitDate (or entryDate) of the enrolment in enrolmentId. For a proof of enrolment use the kind enrolment.',
  },
  'certificate.in-future': {
    title: 'Certificate from the future',
    meaning: 'The certificate is of {$date}, after the day of this check, {$asOf}.',
    fix: 'Correct the day of issue, or send the certificate once it is issued.',
    developer: 'issuedOn is later than the day on which the data is judged. Do not use the planned day of a ceremony.',
  },
  'certificate.level-differs': {
    title: 'Certificate for another level',
    meaning:
      'The certificate is for level {$level :codes list=|isced-level|}, but the enrolment is in level {$studied :codes list=|isced-level|}.',
    fix: 'Correct the level, or choose the enrolment that the certificate crowns.',
    developer:
      'level differs from level of the enrolment in enrolmentId. Both are ISCED 2011 levels; national levels have to be mapped.',
  },
  'certificate.level-not-enrolled': {
    title: 'Certificate for a level without an enrolment',
    meaning:
      'The certificate is for level {$level :codes list=|isced-level|}, but none of the student’s enrolments is in that level.',
    fix: 'Correct the level of the certificate, or add the enrolment of the student in that level.',
    developer:
      'No enrolment of studentId has the level of the certificate, though one covers the time before issuedOn. Name the enrolment in enrolmentId, and map levels to ISCED 2011 the same way in both.',
  },
  'certificate.number-shared': {
    title: 'Certificate number of two students',
    meaning: 'Number {$number} was also given to another student, by certificate {$other}.',
    fix: 'Compare both documents with the register, and correct the number that is wrong.',
    developer:
      'Two records have the same issuerId, kind and number and different studentId. Send the number of the document, not that of its book or page.',
  },
  'certificate.revoked-before-issued': {
    title: 'Certificate revoked before it was issued',
    meaning: 'The certificate was issued on {$from}, but revoked on {$to}.',
    fix: 'Correct the day of issue or the day on which it was declared invalid.',
    developer: 'revokedOn is earlier than issuedOn. Omit revokedOn for certificates that are valid.',
  },
  'early-warning-flag.after-exit': {
    title: 'Early warning after the student has left',
    meaning: 'The warning was raised on {$raised}, when the student had left.',
    fix: 'Tell the new school, or close the warning and say what was done.',
    developer:
      'An open flag has a raisedOn later than every exitDate of the student. Do not raise flags without an open enrolment, but for the signal not-enrolled.',
  },
  'early-warning-flag.closed-without-action': {
    title: 'Early warning closed without a word',
    meaning: 'The warning was closed on {$closed}, and nothing says what was done.',
    fix: 'Write what was done, even when nothing was needed.',
    developer: 'closedOn is there and action is not. Ask for action when somebody closes a flag.',
  },
  'early-warning-flag.closes-before-raised': {
    title: 'Early warning closed before it was raised',
    meaning: 'The warning was raised on {$from}, but closed on {$to}.',
    fix: 'Correct one of the two dates; if the warning is open, leave the second one empty.',
    developer: 'closedOn is earlier than raisedOn. Omit closedOn while the flag is open.',
  },
  'mark.in-future': {
    title: 'Mark from the future',
    meaning: 'The mark is of {$date}, after the day of this check, {$asOf}.',
    fix: 'Correct the day on which the mark was given.',
    developer:
      'recordedOn is later than the day on which the data is judged. It is the day of writing down, not the end of the period.',
  },
  'mark.not-in-class': {
    title: 'Mark for a student who is not in the class',
    meaning: 'The student has a mark of class {$class}, but was never on its list.',
    fix: 'Give the mark to the right student, or add the student to the class.',
    developer: 'No class-enrolment has this studentId and classId. Send memberships that ended as well, with endDate.',
  },
  'mark.number-differs': {
    title: 'Mark with two values',
    meaning: 'The mark is written {$value}, but its number is {$number}.',
    fix: 'Correct the one that is wrong.',
    developer: 'value and numericValue are different numbers. Check the decimal comma: 6,5 is 6.5 and not 65.',
  },
  'mark.outside-scale': {
    title: 'Mark outside its scale',
    meaning: 'The mark {$value} does not lie on the scale {$scale :codes list=|mark-scale|}.',
    fix: 'Correct the mark, or choose the scale on which it was given.',
    developer:
      'numericValue, or value read as a number, lies outside the bounds that the code in scale names; or value is none of its levels. Send 6.5 and not 65.',
  },
  'mark.two-finals': {
    title: 'Two final marks',
    meaning: 'The student has another final mark for the same subject and period, by record {$other}.',
    fix: 'Keep as final the mark that counts. The one before a second sitting is no longer final.',
    developer:
      'Two records with final true have the same studentId, subjectId, classId and sessionId. Set final to false for tests and for replaced marks.',
  },
  'promotion.before-session-end': {
    title: 'Decision long before the end of the year',
    meaning: 'The decision is of {$decided}, but the school year ends on {$end}.',
    fix: 'Correct the day of the decision, or choose the school year that it belongs to.',
    developer:
      'decidedOn is more than 45 days before endDate of the session in sessionId. Check that the session is that of the enrolment and not of the year after.',
  },
  'promotion.next-grade-contradicts': {
    title: 'Next grade does not follow from the decision',
    meaning:
      'The decision is {$decision :codes list=|promotion-decision|}, but the student goes from grade {$grade} to {$next}.',
    fix: 'Correct the decision or the next grade.',
    developer:
      'nextGrade is not above the grade of the enrolment although decision moves up, or is above although it is repeats. Check that nextGrade is not the grade of the year that ends.',
  },
  'promotion.no-final-mark': {
    title: 'Promoted without a final mark',
    meaning: 'The student is promoted and has marks, but none of them is final.',
    fix: 'Close the marks of the year. If the grade is promoted without marks, nothing needs to be done.',
    developer:
      'The marks of this studentId all have final false. Set final to true for the marks that close a subject.',
  },
  'promotion.student-differs': {
    title: 'Promotion of another student',
    meaning: 'The promotion is of person {$person}, but enrolment {$enrolment} is that of somebody else.',
    fix: 'Choose the enrolment of the student.',
    developer: 'studentId is not that of the enrolment in enrolmentId. Take studentId from the enrolment.',
  },
  'promotion.twice': {
    title: 'Two decisions for one year',
    meaning: 'The year of enrolment {$enrolment} was already decided, by record {$other}.',
    fix: 'Keep the decision that holds, and remove the other.',
    developer:
      'Two records of one enrolmentId have a decision that closes the year. Send a revised decision under the same id.',
  },
  'subject.ends-before-start': {
    title: 'Subject ends before it starts',
    meaning: 'The subject comes into the curriculum on {$from} but leaves it on {$to}.',
    fix: 'Correct one of the two dates; if the subject is still taught, leave the last day empty.',
    developer: 'endDate is earlier than startDate. Both days are inclusive; omit endDate while the subject is taught.',
  },
  'support-need.ends-before-start': {
    title: 'Support need ends before it starts',
    meaning: 'The need starts on {$from} but ends on {$to}.',
    fix: 'Correct one of the two dates; if the need lasts, leave the last day empty.',
    developer: 'endDate is earlier than startDate. Both days are inclusive; omit endDate while the need holds.',
  },
  'support-need.twice': {
    title: 'The same support need twice',
    meaning: 'The student already has a need in this domain at that time, by record {$other}.',
    fix: 'Keep the record that is right. If the need changed, write the last day of the earlier one.',
    developer:
      'Two records have the same studentId and domain at the same time. Close the earlier one with endDate before a new degree begins.',
  },
  'support-need.without-difficulty': {
    title: 'Supports without any difficulty',
    meaning: 'The student has no difficulty, but is given: {$supports :codes list=|support-kind|}.',
    fix: 'Check the degree of difficulty. If the supports take the difficulty away, nothing needs to be done.',
    developer: 'degree is 1, and supports is not empty. Omit degree when nobody has answered it, instead of sending 1.',
  },
} as const satisfies Readonly<Record<string, MessageText>>;
