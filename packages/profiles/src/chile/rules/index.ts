import type { Rule } from '@emis-sdk/validation';
import { classGradeNotOfTeachingCode } from './class-grade-not-of-teaching-code.ts';
import { classTeachingCodeMissing } from './class-teaching-code-missing.ts';
import { classTeachingCodeUnknown } from './class-teaching-code-unknown.ts';
import { personNoDocument } from './person-no-document.ts';
import { schoolCommuneUnknown } from './school-commune-unknown.ts';
import { schoolRbdMissing } from './school-rbd-missing.ts';

/** Chile's own rules, in the order of their codes. */
export const CHILEAN_RULES: readonly Rule[] = [
  classGradeNotOfTeachingCode,
  classTeachingCodeMissing,
  classTeachingCodeUnknown,
  personNoDocument,
  schoolCommuneUnknown,
  schoolRbdMissing,
];
