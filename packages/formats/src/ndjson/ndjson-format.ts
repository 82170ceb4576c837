import { ENTITY_NAMES } from '@emis-sdk/model';
import type { ReadableFormat, WritableFormat } from '../format.ts';
import { contextOf } from '../table/context-of.ts';
import { readNdjson } from './read-ndjson.ts';
import { recogniseNdjson } from './recognise-ndjson.ts';
import { writeNdjson } from './write-ndjson.ts';

/** Records of the standard as they are, one a line: what our own tools hand on to each other. */
export const NDJSON: ReadableFormat & WritableFormat = {
  id: 'emis-ndjson',
  title: 'EMIS NDJSON',
  entities: ENTITY_NAMES,
  gives: 'files',
  recognise: recogniseNdjson,
  read: (bundle, options) => readNdjson(bundle, contextOf(options)),
  write: writeNdjson,
};
