import { ENTITY_NAMES, type EntityName } from '@emis-sdk/model';
import type { Bundle, ByteSource } from '../bundle.ts';

/** The files of records in a bundle. */
export interface RecordFiles {
  /** Files of one entity each, which their names say: `person.ndjson`. In the order of the entities. */
  readonly own: readonly { readonly entity: EntityName; readonly source: ByteSource }[];
  /** Files under other names: each line says its entity, `{"entity":"person","record":{…}}`. */
  readonly mixed: readonly ByteSource[];
}

const ENDINGS = /\.(ndjson|jsonl)$/i;

export function recordFiles(bundle: Bundle): RecordFiles {
  const files = bundle.files.filter(({ name }) => ENDINGS.test(name));
  const entityOf = ({ name }: ByteSource): EntityName | undefined => {
    const stem = name.replace(ENDINGS, '').toLowerCase();
    return ENTITY_NAMES.find((entity) => entity === stem);
  };
  return {
    own: ENTITY_NAMES.flatMap((entity) =>
      files.filter((source) => entityOf(source) === entity).map((source) => ({ entity, source })),
    ),
    mixed: files.filter((source) => entityOf(source) === undefined),
  };
}
