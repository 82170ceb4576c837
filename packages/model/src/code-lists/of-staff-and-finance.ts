import type { CodeList } from '../code-list.ts';
import { absenceReason } from './absence-reason.ts';
import { budgetPurpose } from './budget-purpose.ts';
import { contractKind } from './contract-kind.ts';
import { fundingSource } from './funding-source.ts';
import { iscedAttainment } from './isced-attainment.ts';
import { iscedField } from './isced-field.ts';
import { payPeriod } from './pay-period.ts';
import { postKind } from './post-kind.ts';
import { transferProgramme } from './transfer-programme.ts';

/** The code lists that first serve the entities of this process. */
export const STAFF_AND_FINANCE_CODE_LISTS: readonly CodeList[] = [
  absenceReason,
  budgetPurpose,
  contractKind,
  fundingSource,
  iscedAttainment,
  iscedField,
  payPeriod,
  postKind,
  transferProgramme,
];
