import * as z from 'zod';
import { defineEntity, type RecordOf } from '../entity.ts';
import { identifier } from '../identifier.ts';
import { recordId } from '../ids.ts';
import { code, line } from '../text.ts';

/** A school as an institution; a school may have several official codes. */
export const school = defineEntity({
  name: 'school',
  process: 'schools',
  text: 'A school as an institution that enrols students.',
  fields: () => ({
    name: { type: line, privacy: 'public', text: 'Its name.' },
    territoryId: {
      type: recordId.optional(),
      privacy: 'public',
      ref: ['territory', 'school'],
      text: 'The territory, or the larger institution, that it belongs to.',
    },
    sector: { type: code.optional(), privacy: 'public', codeList: 'school-sector', text: 'Who runs it.' },
    identifiers: { type: z.array(identifier).max(50).optional(), privacy: 'public', text: 'Its official codes.' },
  }),
});
export type School = RecordOf<typeof school>;
