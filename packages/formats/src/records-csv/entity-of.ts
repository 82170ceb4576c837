import { ENTITY_NAMES, type EntityName } from '@emis-sdk/model/core';

/** The entity whose records a file holds, by its name. */
export function entityOf(file: string): EntityName | undefined {
  const folded = file.toLowerCase();
  return ENTITY_NAMES.find((entity) => folded === `${entity}.csv`);
}
