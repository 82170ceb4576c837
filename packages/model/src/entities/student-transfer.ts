import { defineEntity, type RecordOf } from '../entity.ts';

/** The move of a student from one school to another, from request to arrival. */
export const studentTransfer = defineEntity({
  name: 'student-transfer',
  process: 'students',
  text: 'The move of a student from one school to another, from request to arrival.',
  fields: () => ({}),
});
export type StudentTransfer = RecordOf<typeof studentTransfer>;
