import type { CodeList } from '../code-list.ts';
import { assessmentKind } from './assessment-kind.ts';
import { attendanceReason } from './attendance-reason.ts';
import { attendanceStatus } from './attendance-status.ts';
import { benefitKind } from './benefit-kind.ts';
import { certificateKind } from './certificate-kind.ts';
import { earlyWarningLevel } from './early-warning-level.ts';
import { earlyWarningSignal } from './early-warning-signal.ts';
import { entryKind } from './entry-kind.ts';
import { exitReason } from './exit-reason.ts';
import { markScale } from './mark-scale.ts';
import { placeRequestStatus } from './place-request-status.ts';
import { promotionDecision } from './promotion-decision.ts';
import { supportKind } from './support-kind.ts';
import { transferStatus } from './transfer-status.ts';
import { washingtonGroupDegree } from './washington-group-degree.ts';
import { washingtonGroupDomain } from './washington-group-domain.ts';

/** The code lists that first serve the entities of this process. */
export const STUDENTS_CODE_LISTS: readonly CodeList[] = [
  assessmentKind,
  attendanceReason,
  attendanceStatus,
  benefitKind,
  certificateKind,
  earlyWarningLevel,
  earlyWarningSignal,
  entryKind,
  exitReason,
  markScale,
  placeRequestStatus,
  promotionDecision,
  supportKind,
  transferStatus,
  washingtonGroupDegree,
  washingtonGroupDomain,
];
