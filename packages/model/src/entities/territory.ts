import * as z from 'zod';
import { defineEntity, type RecordOf } from '../entity.ts';
import { identifier } from '../identifier.ts';
import { recordId } from '../ids.ts';
import { code, line } from '../text.ts';

/** A part of the country's administration: where a record belongs. */
export const territory = defineEntity({
  name: 'territory',
  process: 'schools',
  text: 'A part of the administration of a country: where a school, and all that belongs to it, stands.',
  fields: () => ({
    name: { type: line, privacy: 'public', text: 'Its name.' },
    kind: { type: code, privacy: 'public', codeList: 'territory-kind', text: 'What level of administration it is.' },
    parentId: {
      type: recordId.optional(),
      privacy: 'public',
      ref: ['territory'],
      text: 'The territory that contains it.',
    },
    identifiers: { type: z.array(identifier).max(50).optional(), privacy: 'public', text: 'Its official codes.' },
  }),
});
export type Territory = RecordOf<typeof territory>;
