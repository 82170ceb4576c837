import type { DOCTOR_WORDS } from '../messages/doctor-words.ts';
import type { DoctorReport } from './doctor-report.ts';

type Key = keyof typeof DOCTOR_WORDS;

/** What a check found, before it is put into words. */
export interface Found {
  readonly code: Key extends `doctor.${infer Code}` ? Code : never;
  readonly state: DoctorReport['checks'][number]['state'];
  readonly params: Readonly<Record<string, string | number>>;
}
