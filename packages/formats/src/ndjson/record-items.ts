import type { EntityName, Finding, RawRecord, ReadItem } from '@emis-sdk/model';
import { CURRENT_EDITION, toCurrentEdition } from '@emis-sdk/model/standard';

/** Makes items of the records of one entity and file. */
export function recordItems(entity: EntityName, file: string, edition: string) {
  // One object for all, so that who compares them sees at once that records are of one shape. The names of the fields are the file's own.
  const columns: Readonly<Record<string, string>> = {};
  const findings: readonly Finding[] = [];
  return (row: number, object: RawRecord): ReadItem => {
    const record = edition === CURRENT_EDITION ? object : toCurrentEdition(entity, object, edition);
    return { type: 'record', entity, record, file, row, columns, findings };
  };
}
