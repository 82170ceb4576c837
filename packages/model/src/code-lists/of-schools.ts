import type { CodeList } from '../code-list.ts';
import { authorisationKind } from './authorisation-kind.ts';
import { authorityKind } from './authority-kind.ts';
import { calendarDayKind } from './calendar-day-kind.ts';
import { country } from './country.ts';
import { iscedLevel } from './isced-level.ts';
import { language } from './language.ts';
import { modality } from './modality.ts';
import { schoolStatus } from './school-status.ts';
import { shiftKind } from './shift-kind.ts';

/** The code lists that first serve the entities of this process. */
export const SCHOOLS_CODE_LISTS: readonly CodeList[] = [
  authorisationKind,
  authorityKind,
  calendarDayKind,
  country,
  iscedLevel,
  language,
  modality,
  schoolStatus,
  shiftKind,
];
