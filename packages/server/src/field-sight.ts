import { ENTITIES, ENTITY_NAMES, type EntityName } from '@emis-sdk/model';
import { PURPOSES, type Purpose } from '@emis-sdk/protocol';
import { sql } from 'kysely';
import { CLIENT_ROLE } from './access-schema.ts';
import { type FieldName, type FieldsByPurpose, PURPOSE_FIELDS, type PurposeFields } from './purpose-fields.ts';

/** Which fields a purpose shows. */
export interface FieldSight {
  /** Every field there is: then nothing has to be taken out. */
  readonly all: boolean;
  shows(entity: EntityName, field: string): boolean;
  /** What a transaction of a client is told, `emis.shown`: JSON, the fields by entity, or `"*"` for all. */
  readonly claim: string;
}

/** What `emis.shown` says where all is shown. */
const ALL = '"*"';

/**
 * What each purpose shows at a server.
 *
 * @param own what a ministry says of a purpose, in the place of the default
 * @throws {TypeError} when a field that it names is none
 */
export function sightsOf(own: Partial<FieldsByPurpose> = {}): Readonly<Record<Purpose, FieldSight>> {
  const fields = { ...PURPOSE_FIELDS, ...own };
  return Object.fromEntries(PURPOSES.map((purpose) => [purpose, sightOfFields(fields[purpose])])) as Record<
    Purpose,
    FieldSight
  >;
}

function sightOfFields(fields: PurposeFields): FieldSight {
  const { classes, also = [], but = [] } = fields;
  const unknown = [...also, ...but].find((name) => !isField(name));
  if (unknown !== undefined) throw new TypeError(`There is no field ${unknown}; write it as person.address`);
  const shown = new Map(
    ENTITY_NAMES.map((entity) => {
      const names = Object.entries(ENTITIES[entity].fields).flatMap(([name, { privacy }]) => {
        const full: FieldName = `${entity}.${name}`;
        // Without its id a record is none.
        const there = name === 'id' || also.includes(full) || (classes.includes(privacy) && !but.includes(full));
        return there ? [name] : [];
      });
      return [entity, new Set(names)] as const;
    }),
  );
  const all = ENTITY_NAMES.every((entity) => shown.get(entity)?.size === Object.keys(ENTITIES[entity].fields).length);
  const lists = Object.fromEntries([...shown].map(([entity, names]) => [entity, [...names]]));
  return {
    all,
    shows: (entity, field) => all || (shown.get(entity)?.has(field) ?? false),
    claim: all ? ALL : JSON.stringify(lists),
  };
}

function isField(name: FieldName): boolean {
  const [entity = '', field = ''] = name.split('.');
  return Object.hasOwn(ENTITIES, entity) && Object.hasOwn(ENTITIES[entity as EntityName].fields, field);
}

/**
 * The body of a row as the purpose of the client shows it, as SQL: what is not shown is not read. A client without such a claim is shown
 * nothing; the system's own work, all.
 *
 * @param row the alias of a row with `entity` and `body`
 */
export function shownBody(row: string) {
  const [body, entity] = [sql.ref(`${row}.body`), sql.ref(`${row}.entity`)];
  return sql<unknown>`CASE
    WHEN (SELECT current_user <> ${sql.lit(CLIENT_ROLE)} OR current_setting('emis.shown', true) = ${sql.lit(ALL)}) THEN ${body}
    WHEN ${body} IS NULL THEN NULL
    ELSE (SELECT coalesce(jsonb_object_agg(shown.key, shown.value), '{}') FROM jsonb_each(${body}) shown WHERE jsonb_exists(
      (SELECT coalesce(nullif(current_setting('emis.shown', true), ''), '{}')::jsonb) -> ${entity}, shown.key))
  END`;
}
