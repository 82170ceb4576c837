import { describe, expect, it } from 'vitest';
import { ENTITIES, ENTITY_NAMES, type EntityName, type Field } from './index.ts';

const withExamples = ENTITY_NAMES.flatMap((entity) =>
  Object.entries<Field>(ENTITIES[entity].fields)
    .filter(([, field]) => field.example !== undefined)
    .map(([name, field]) => ({ entity, name, field })),
);

describe('the examples of fields', () => {
  it.each(withExamples)('$entity.$name: the example is a value that the field takes', ({ field }) => {
    expect(field.type.safeParse(field.example)).toMatchObject({ success: true });
  });

  it.each(ENTITY_NAMES)('%s: the examples together make a record', (entity: EntityName) => {
    const examples = withExamples.filter((one) => one.entity === entity);
    const record = Object.fromEntries(examples.map(({ name, field }) => [name, field.example]));
    const names = Object.keys(ENTITIES[entity].fields).filter((name) => name !== 'id' && name !== 'extensions');
    // Entities that have no examples yet are passed over; one that has some has them all.
    if (examples.length < names.length) return;
    expect(ENTITIES[entity].schema.safeParse({ id: 'example-1', ...record })).toMatchObject({ success: true });
  });
});
