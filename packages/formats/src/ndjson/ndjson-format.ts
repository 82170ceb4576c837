import { ENTITY_NAMES } from '@emis-sdk/model/core';
import type { ReadableFormat, WritableFormat } from '../format.ts';
import { contextOf } from '../table/context-of.ts';

/** Records of the standard as they are, one a line: what our own tools hand on to each other. What does the work is loaded when it is asked for. */
export const NDJSON: ReadableFormat & WritableFormat = {
  id: 'emis-ndjson',
  title: 'EMIS NDJSON',
  entities: ENTITY_NAMES,
  gives: 'files',
  oneFile: '.ndjson',
  async recognise(bundle) {
    if (!bundle.files.some(({ name }) => /\.(ndjson|jsonl)$/i.test(name))) return undefined;
    const { recogniseNdjson } = await import('./recognise-ndjson.ts');
    return recogniseNdjson(bundle);
  },
  async *read(bundle, options) {
    const { readNdjson } = await import('./read-ndjson.ts');
    yield* readNdjson(bundle, contextOf(options));
  },
  async *write(open, options) {
    const { writeNdjson } = await import('./write-ndjson.ts');
    yield* writeNdjson(open, options);
  },
};
