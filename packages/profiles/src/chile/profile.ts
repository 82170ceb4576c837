import { defineProfile } from '../profile.ts';
import { communes } from './codes/communes.ts';
import { grades } from './codes/grades.ts';
import { levels } from './codes/levels.ts';
import { shifts } from './codes/shifts.ts';
import { teachingCodes } from './codes/teaching-codes.ts';
import { ipe, rbd, run } from './identifiers.ts';
import { CHILEAN_MESSAGES } from './messages.ts';
import { CHILEAN_RULES } from './rules/index.ts';

/** Chile's edition of the standard for the school year 2026. */
export const chile = defineProfile({
  id: 'chile',
  edition: '2026',
  title: { en: 'Chile', es: 'Chile', pt: 'Chile' },
  codeLists: [communes, grades, levels, shifts, teachingCodes],
  identifiers: [run, ipe, rbd],
  schoolIdentifier: rbd.type,
  rules: CHILEAN_RULES,
  // RUN, IPE and RBD are each the number of one person or school.
  severities: { 'person.identifier-shared': 'error', 'school.code-shared': 'error' },
  messages: CHILEAN_MESSAGES,
});
