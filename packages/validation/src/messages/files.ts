import type { Catalogue } from '@emis-sdk/model';
import { FILES_IN_ENGLISH } from './files-en.ts';
import { FILES_IN_SPANISH } from './files-es.ts';
import { FILES_IN_PORTUGUESE } from './files-pt.ts';
import { JSON_IN_ENGLISH } from './json-en.ts';
import { JSON_IN_SPANISH } from './json-es.ts';
import { JSON_IN_PORTUGUESE } from './json-pt.ts';

/** Words for what the readers of file formats say of files, rows and cells. */
export const FILE_MESSAGES = {
  en: { ...FILES_IN_ENGLISH, ...JSON_IN_ENGLISH },
  es: { ...FILES_IN_SPANISH, ...JSON_IN_SPANISH },
  pt: { ...FILES_IN_PORTUGUESE, ...JSON_IN_PORTUGUESE },
} as const satisfies Catalogue;
