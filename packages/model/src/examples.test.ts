import { describe, expect, it } from 'vitest';
import { CODE_LISTS, ENTITIES, ENTITY_NAMES, type Field } from './index.ts';

/** The fields that every record has, whatever its entity. */
const OWN = ['id', 'extensions'];

const fields = ENTITY_NAMES.flatMap((entity) =>
  Object.entries<Field>(ENTITIES[entity].fields)
    .filter(([name]) => !OWN.includes(name))
    .map(([name, field]) => ({ entity, name, field })),
);

describe('the examples of fields', () => {
  it.each(fields)('$entity.$name: has an example that the field takes', ({ field }) => {
    expect(field.example).toBeDefined();
    expect(field.type.safeParse(field.example)).toMatchObject({ success: true });
  });

  it.each(ENTITY_NAMES)('%s: together they make a record', (entity) => {
    const examples = fields.filter((one) => one.entity === entity).map(({ name, field }) => [name, field.example]);
    const record = { id: 'example-1', ...Object.fromEntries(examples) };
    expect(ENTITIES[entity].schema.safeParse(record)).toMatchObject({ success: true });
  });

  it('are codes of the list that the field names, where the standard has the list', () => {
    const strangers = fields.flatMap(({ entity, name, field }) => {
      const list = field.codeList === undefined ? undefined : CODE_LISTS.get(field.codeList);
      const codes = Array.isArray(field.example) ? field.example : [field.example];
      return codes.filter((code) => list && !list.has(String(code))).map((code) => `${entity}.${name}: ${code}`);
    });
    expect(strangers).toEqual([]);
  });
});
