import type { Catalogue } from '@emis-sdk/model';
import { LEARNING_RULES_IN_ENGLISH } from './rules-learning-en.ts';
import { LEARNING_RULES_IN_SPANISH } from './rules-learning-es.ts';
import { LEARNING_RULES_IN_PORTUGUESE } from './rules-learning-pt.ts';
import { STUDENTS_RULES_IN_ENGLISH } from './rules-students-en.ts';
import { STUDENTS_RULES_IN_SPANISH } from './rules-students-es.ts';
import { STUDENTS_RULES_IN_PORTUGUESE } from './rules-students-pt.ts';

/** Words for the findings of the rules over this process. */
export const STUDENTS_RULE_MESSAGES = {
  en: { ...STUDENTS_RULES_IN_ENGLISH, ...LEARNING_RULES_IN_ENGLISH },
  es: { ...STUDENTS_RULES_IN_SPANISH, ...LEARNING_RULES_IN_SPANISH },
  pt: { ...STUDENTS_RULES_IN_PORTUGUESE, ...LEARNING_RULES_IN_PORTUGUESE },
} as const satisfies Catalogue;
