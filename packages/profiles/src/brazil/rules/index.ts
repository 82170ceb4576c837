import type { Rule } from '@emis-sdk/validation';
import { enrolmentAgeForStage } from './enrolment-age-for-stage.ts';
import { personNoDocument } from './person-no-document.ts';
import { schoolCodeMissing } from './school-code-missing.ts';

/** Brazil's own rules, in the order of their codes. */
export const BRAZILIAN_RULES: readonly Rule[] = [enrolmentAgeForStage, personNoDocument, schoolCodeMissing];
