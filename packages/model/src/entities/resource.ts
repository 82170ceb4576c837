import * as z from 'zod';
import { defineEntity, type RecordOf } from '../entity.ts';
import { recordId } from '../ids.ts';
import { code, line, longLine } from '../text.ts';

/** A book, video, exercise or other content for learning or for teacher training. */
export const resource = defineEntity({
  name: 'resource',
  process: 'digital-content',
  text: 'A book, video, exercise or other content for learning or for teacher training.',
  fields: () => ({
    title: {
      type: line,
      privacy: 'public',
      text: 'Its name.',
      example: 'Matemática 7.º: fracciones y decimales',
      same: { oneRoster: 'resources.title' },
    },
    kind: {
      type: code,
      privacy: 'public',
      codeList: 'resource-kind',
      text: 'What kind of content it is.',
      example: 'exercise',
    },
    publisher: {
      type: line.optional(),
      privacy: 'public',
      text: 'Who publishes it.',
      example: 'Editorial Escuela Abierta',
    },
    publisherCode: {
      type: line.optional(),
      privacy: 'public',
      text: 'The id that its publisher gave it, such as an ISBN.',
      example: 'EEA-MAT7-2026',
      same: { oneRoster: 'resources.vendorResourceId' },
    },
    address: {
      type: longLine.optional(),
      privacy: 'public',
      text: 'Where it is found on the web: an address that starts with https.',
      example: 'https://contenidos.example/matematica/7/fracciones',
    },
    languages: {
      type: z.array(code).max(50).optional(),
      privacy: 'public',
      codeList: 'language',
      text: 'The languages that it is in.',
      example: ['spa', 'que'],
    },
    subjectIds: {
      type: z.array(recordId).max(50).optional(),
      privacy: 'public',
      ref: ['subject'],
      text: 'The subjects that it serves.',
      example: ['subject-mathematics'],
    },
    grades: {
      type: z.array(code).max(50).optional(),
      privacy: 'public',
      codeList: 'grade',
      text: 'The grades that it is made for.',
      example: ['07'],
    },
    audience: {
      type: z.array(code).max(3).optional(),
      privacy: 'public',
      codeList: 'person-role',
      text: 'For whom it is made.',
      example: ['student'],
      same: { oneRoster: 'resources.roles' },
    },
    accessibleFormats: {
      type: z.array(code).max(50).optional(),
      privacy: 'public',
      codeList: 'accessible-format',
      text: 'What makes it usable for people with a disability.',
      example: ['captions', 'transcript'],
    },
  }),
});
export type Resource = RecordOf<typeof resource>;
