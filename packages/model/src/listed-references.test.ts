import { expect, it } from 'vitest';
import { ENTITY_NAMES, referenceFields } from './index.ts';
import { listedFields } from './listed-references.ts';

it.each(ENTITY_NAMES)('the list of references says of %s what the marks of its fields say', (name) => {
  expect(listedFields(name), 'write it so in listed-references.ts').toEqual(referenceFields(name));
});
