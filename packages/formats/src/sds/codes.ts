import { type CodeMap, codeTable, sameCodes } from '../roster/codes.ts';

/**
 * Codes of Microsoft School Data Sync, as its published samples write them, and the standard's for them. Capital letters differ
 * from sample to sample. Source: OfficeDev/O365-EDU-Tools, CSV Samples.
 */
export const SDS_ORG_TYPES: CodeMap = codeTable(
  {
    school: 'school',
    national: 'national',
    state: 'state',
    district: 'district',
    local: 'local',
    department: 'department',
  },
  { college: 'school', university: 'school', ministryOfEducation: 'national' },
);

/** Roles; the standard has no plain `staff`, so it is carried as a private code. */
export const SDS_ROLES: CodeMap = codeTable(
  {
    student: 'student',
    teacher: 'teacher',
    aide: 'aide',
    staff: 'ext:staff',
    parent: 'parent',
    guardian: 'guardian',
    relative: 'relative',
    administrator: 'administrator',
  },
  { faculty: 'teacher', professor: 'teacher', lecturer: 'teacher' },
);

const OWN = sameCodes(['IT', 'PR', 'PK', 'TK', 'KG', 'PS', 'UG', 'Other']);
const AFTER_SCHOOL = new Set(['undergraduate', 'postgraduate']);

/** Grades: `6` is `06`; every year after secondary school (`PS1`, `undergraduate`) is `PS`. */
export const SDS_GRADES: CodeMap = (text) => {
  const folded = text.trim().toLowerCase();
  if (/^(0?[1-9]|1[0-3])$/.test(folded)) return { code: folded.padStart(2, '0'), exact: true };
  if (/^ps\d$/.test(folded) || AFTER_SCHOOL.has(folded)) return { code: 'PS', exact: false };
  return OWN(text);
};
