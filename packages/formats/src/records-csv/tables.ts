import type { EntityName } from '@emis-sdk/model';
import { fieldFacts } from '../fields/field-kind.ts';
import type { Column, TableSpec } from '../table/column.ts';

const known = new Map<EntityName, TableSpec>();

/** The file of an entity: its columns are its fields, under their names, `extensions` last. */
export function tableOf(entity: EntityName): TableSpec {
  let table = known.get(entity);
  if (!table) {
    const columns = [...fieldFacts(entity)].map(([name, { required }]): Column => {
      return { name, need: required ? 'R' : 'O', type: 'string' };
    });
    table = {
      file: `${entity}.csv`,
      columns: [
        ...columns.filter(({ name }) => name !== 'extensions'),
        ...columns.filter(({ name }) => name === 'extensions'),
      ],
      ordered: false,
      lost: (cell) => {
        const id = cell('id');
        return id === undefined ? [] : [{ entity, id }];
      },
    };
    known.set(entity, table);
  }
  return table;
}
