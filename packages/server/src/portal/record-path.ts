import type { EntityName } from '@emis-sdk/model';

/** The address of the page of a record. Ids stand in it, and no value of a person. */
export function recordPath(source: string, entity: EntityName, id: string): string {
  return `/portal/records/${encodeURIComponent(source)}/${entity}/${encodeURIComponent(id)}`;
}
