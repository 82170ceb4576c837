import type { LayoutWords } from './layout-words.ts';

/** Words for the rules of the layout that are between fields and lines, in English. */
export const RULE_WORDS_EN: LayoutWords['rules'] = {
  '00.year-start': [
    'School year of another census',
    'The school year starts in {$found}, which is neither the census year nor the year before.',
    'Look at the first day, and whether the file is that of this year’s census.',
  ],
  '00.year-end': [
    'School year ends in another year',
    'The school year ends in {$found}, which is neither the census year nor the year after.',
    'Look at the last day.',
  ],
  '00.year-order': [
    'School year ends before it starts',
    'The last day does not come after the first.',
    'Compare both days with the school calendar.',
  ],
  '00.phone-twice': [
    'The same telephone twice',
    'The second telephone is the same as the first.',
    'Give another number, or leave the second empty.',
  ],
  '00.region-missing': [
    'No regional body of education',
    'The code of the regional body of education is empty.',
    'If the network has regional bodies, give the code; if not, nothing is to be done.',
  ],
  '00.settlement-in-town': [
    'Settlement in an urban zone',
    'The school lies in a settlement and in an urban zone.',
    'Correct the zone or the kind of place.',
  ],
  '00.contract-form': [
    'Form of contract that the school cannot have',
    'Field {$field} ({$name}) is not taken for who keeps this school and its category.',
    'Look at the form of contract, who keeps the school, and its category.',
  ],
  '00.sphere': [
    'Sphere that does not go with the school',
    'The sphere does not go with who keeps the school; taken are: {$allowed}.',
    'Correct the sphere or who keeps the school.',
  ],
  '00.sphere-of-brasilia': [
    'Brasília has no municipal sphere',
    'The school lies in Brasília and has the municipal sphere.',
    'Choose the sphere that regulates the school.',
  ],
  '00.own-head-school': [
    'The school is its own head school',
    'The code of the head school is that of the school itself.',
    'Give the code of the other school, or say that there is none.',
  ],
  '00.too-many-managers': [
    'Too many managers',
    'The school has {$found} managers; at most three are taken.',
    'Leave at most three managers.',
  ],
  '00.no-manager': [
    'School without manager',
    'No line of record 40 says who manages the school.',
    'Say who manages the school.',
  ],
  '10.more-rooms-than-classrooms': [
    'More rooms than there are',
    'Field {$field} ({$name}) says {$found} rooms, and the school has {$rooms}.',
    'Count the rooms again.',
  ],
  '10.computers-not-counted': [
    'Computers without a number',
    'Students use computers of the school, but no number is given.',
    'Say how many desktop computers, laptops or tablets there are.',
  ],
  '10.staff-not-counted': [
    'Staff without a number',
    'It is said that there are staff, but no number is given.',
    'Give the numbers, or say that there are no staff in these functions.',
  ],
  '20.time-order': [
    'Class ends before it begins',
    'In field {$field} ({$name}), “{$value}” ends before it begins.',
    'Correct the time.',
  ],
  '20.time-minutes': [
    'Minutes that are no multiples of five',
    'In field {$field} ({$name}), “{$value}” has minutes that are no multiples of five.',
    'Round the time to multiples of five minutes.',
  ],
  '20.support-beside-other': [
    'Specialised support beside another kind',
    'The class is one of specialised support (AEE) and of another kind as well.',
    'Make two classes of it.',
  ],
  '20.distance-only-curricular': [
    'Class at a distance that is not only curricular',
    'A class at a distance, wholly or partly, can only be curricular.',
    'Correct the mediation or the kind of class.',
  ],
  '20.place-of-school': [
    'Place that the school does not have',
    'The class meets in a socio-educational unit or a prison, but record 10 of the school does not say so.',
    'Correct the place of the class or that of the school.',
  ],
  '20.stage-of-group': [
    'Stage outside its group',
    'Stage {$stage} does not belong to the group of stages {$group}; taken are: {$allowed}.',
    'Correct the stage or the group.',
  ],
  '20.stage-at-distance': [
    'Stage that cannot be taught at a distance',
    'Stage {$stage} is not taken with this mediation; taken are: {$allowed}.',
    'Correct the stage or the mediation.',
  ],
  '20.stage-in-custody': [
    'Stage that does not exist in this place',
    'Stage {$stage} is not taken in a socio-educational unit or a prison.',
    'Correct the stage or the place.',
  ],
  '20.stage-with-activities': [
    'Stage that cannot have complementary activities',
    'Stage {$stage} is not taken in a class of complementary activities.',
    'Make another class of the complementary activity.',
  ],
  '20.organisation-of-stage': [
    'Form of organisation that the stage does not have',
    'Field {$field} ({$name}) is not taken in stage {$stage}.',
    'Choose another form of organisation.',
  ],
  '20.alternation-of-stage': [
    'Alternation that the stage does not have',
    'Alternation between school and community is not taken in stage {$stage}.',
    'Take back the alternation or correct the stage.',
  ],
  '20.subject-of-stage': [
    'Subject that the stage does not have',
    'Field {$field} ({$name}) cannot be offered in stage {$stage}.',
    'Write 0 for this subject or correct the stage.',
  ],
  '20.subject-without-teacher': [
    'Subject without teacher',
    'The subject of field {$field} ({$name}) is offered with a teacher, but no professional of the class teaches it.',
    'Link the teacher, or write 2 (offered without).',
  ],
  '20.hours': [
    'Fewer hours than needed',
    'The course has {$found} hours; the least is {$least}.',
    'Look at the hours and the course.',
  ],
  '20.code-twice': [
    'Code of a class twice',
    'The code of this class stands in line {$first} already.',
    'Give each class a code of its own.',
  ],
  '20.class-twice': [
    'Class twice',
    'The class is the same as that of line {$first} in name, mediation, times, kind, place and stage.',
    'Remove the class that stands twice, or correct what tells them apart.',
  ],
  '20.no-professional': [
    'Class without professional',
    'No professional is linked to the class.',
    'Link the professionals who work with it.',
  ],
  '20.no-teacher': [
    'Class without teacher',
    'The class has professionals, but no teacher (1) and no head teacher (5).',
    'Link the teacher.',
  ],
  '20.only-interpreters-or-tutors': [
    'Class with interpreters or tutors only',
    'The only professionals of the class are interpreters (4) or tutors (6).',
    'Link the teacher.',
  ],
  '20.interpreter-without-deaf': [
    'Libras interpreter without a deaf person',
    'The class has a Libras interpreter, but no student or professional who is deaf, hard of hearing or deafblind.',
    'Look at the disability of the students and the function of the professional.',
  ],
  '30.letter-four-times': [
    'Letter four times in a row',
    'Field {$field} ({$name}) has the same letter four times in a row.',
    'Correct the name.',
  ],
  '30.country-of-nationality': [
    'Country that does not go with the nationality',
    'The country does not go with the nationality: 76 (Brazil) is for Brazilian and naturalised people only.',
    'Correct the country or the nationality.',
  ],
  '30.support-without-disability': [
    'Student of special education without disability',
    'The student is in a class of specialised support or a special class, and is said to have no disability.',
    'Give the disability, or correct the class.',
  ],
  '30.disabilities-exclude': [
    'Disabilities that exclude each other',
    'Field {$field} ({$name}) cannot stand beside field {$other} ({$otherName}).',
    'Leave the one that holds.',
  ],
  '30.multiple-disability': [
    'Multiple disability is wrong',
    'Multiple disability must be 1 when there are two or more disabilities, and only then.',
    'Correct the multiple disability.',
  ],
  '30.certificate-year': [
    'Year of the certificate does not fit',
    'The year in the number of the certificate ({$year}) comes before the birth or after the census.',
    'Copy the number from the certificate again, and look at the birth date.',
  ],
  '30.settlement-in-town': [
    'Settlement in an urban zone',
    'The person lives in a settlement and in an urban zone.',
    'Correct the zone or the kind of place.',
  ],
  '30.adult-without-cpf': [
    'Adult student without CPF',
    'The student is in the education of young people and adults and has no CPF.',
    'Ask for the CPF. The student stays enrolled without it.',
  ],
  '30.manager-age': [
    'Age that is not taken for a manager',
    'The age of the manager is not between {$from} and {$to} years.',
    'Look at the birth date.',
  ],
  '30.professional-age': [
    'Age that is not taken for a professional',
    'The age of the professional is not between {$from} and {$to} years.',
    'Look at the birth date.',
  ],
  '30.code-twice': [
    'Person twice',
    'The person stands in line {$first} of this school already.',
    'Make one line of both: a person has one line, even with several roles.',
  ],
  '30.no-link': [
    'Person without link',
    'The person is no manager, professional or student of the school.',
    'Give the link, or leave the person out.',
  ],
  '30.born-later': [
    'Born after the reference date',
    'The person was born after {$reference}, the reference date of the census.',
    'Look at the birth date.',
  ],
  '30.aid-without-cause': [
    'Resource without a disability that asks for it',
    'Field {$field} ({$name}) needs at least one of these fields: {$fields}.',
    'Correct the resource or the disability.',
  ],
  '30.aid-excluded': [
    'Resource that the disability excludes',
    'Field {$field} ({$name}) cannot stand beside: field {$fields}.',
    'Correct the resource or the disability.',
  ],
  '30.several-sizes-of-print': [
    'Examinations that exclude each other',
    'There can be only one of fields {$fields}.',
    'Leave the one that the student uses.',
  ],
  '30.transcription-alone': [
    'Transcription without another resource',
    'With blindness or deafblindness, help with writing needs a second resource.',
    'Choose the other resource that the student uses.',
  ],
  '*.person-missing': [
    'Person who is not in the file',
    'The person of this line has no record 30 in this school.',
    'Add the person, or correct the code.',
  ],
  '*.class-missing': [
    'Class that is not in the file',
    'The class of this line has no record 20 in this school.',
    'Add the class, or correct the code.',
  ],
  '*.inep-id-differs': [
    'Another INEP id',
    'The INEP id of this line is not that of the person’s record 30.',
    'Use the same id in all lines of the person.',
  ],
  '*.inep-class-differs': [
    'Another INEP code of the class',
    'The INEP code of the class is not that of record 20.',
    'Use the same code in all lines of the class.',
  ],
  '40.access-of-school': [
    'Way into the post that the school does not have',
    'This way into the post is not taken for who keeps this school.',
    'Correct the way into the post or who keeps the school.',
  ],
  '50.function-at-distance': [
    'Function that does not exist at a distance',
    'In a class at a distance only functions 5 and 6 are taken.',
    'Correct the function or the mediation of the class.',
  ],
  '50.assistant-of-class': [
    'Assistant outside a curricular class',
    'An educational assistant (2) works in curricular classes only.',
    'Correct the function or the class.',
  ],
  '50.monitor-of-class': [
    'Monitor outside complementary activities',
    'A monitor (3) works in classes of complementary activities only.',
    'Correct the function or the class.',
  ],
  '50.subject-not-offered': [
    'Subject that the class does not offer',
    'The professional teaches subject {$subject}, which the class does not offer.',
    'Correct the subject, or offer it in the class.',
  ],
  '50.student-of-the-class': [
    'Professional and student of the same class',
    'The person is professional and student of the same class.',
    'Remove one of both links.',
  ],
  '60.stage-in-multi': [
    'Stage that the class of several stages does not have',
    'The stage of the student is not taken in this class; taken are: {$allowed}.',
    'Correct the stage of the student.',
  ],
  '60.age-of-stage': [
    'Age that is not taken in the stage',
    'The student turns {$age} in the census year; in this stage {$from} to {$to} are taken.',
    'Compare the birth date with the certificate, and the stage with the class.',
  ],
  '60.too-many-support-classes': [
    'Too many links',
    'The student has {$found} links to classes of specialised support or complementary activities; four are taken.',
    'Leave at most four.',
  ],
  '60.times-overlap': [
    'Classes at the same time',
    'The student is in another class (line {$other}) on the same day at the same time.',
    'Correct the time of one of the classes, or the link.',
  ],
  '60.link-twice': [
    'Student twice in the same class',
    'The student has more than one link to the same class.',
    'Leave one link.',
  ],
  '90.outcome-twice': [
    'Enrolment with two outcomes',
    'The enrolment has an outcome in another line already.',
    'Leave one outcome for each enrolment.',
  ],
  '91.outcome-before': [
    'Admitted later, but was there',
    'The student stands in record 90 of this school, so was not admitted after the reference date.',
    'Give the outcome in record 90, and remove this line.',
  ],
  '91.finished-stage': [
    'Finished a stage that is not a last one',
    'Situation 6 does not exist in stage {$stage}.',
    'Correct the situation or the stage.',
  ],
  '91.early-stage': [
    'Outcome that early childhood does not have',
    'In stage {$stage} there is only ‘in progress’ (7), beside transferred, stopped attending and deceased.',
    'Write 7.',
  ],
};
