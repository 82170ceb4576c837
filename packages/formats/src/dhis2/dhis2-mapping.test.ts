import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dhis2Id, isDhis2Id } from './dhis2-id.ts';
import { DHIS2_DEFAULT, dhis2MappingJsonSchema, parseDhis2Mapping } from './dhis2-mapping.ts';

const GOOD = {
  version: 1,
  trackedEntityType: 'T',
  program: 'P',
  attributes: { givenName: 'G' },
};

it('is read from JSON, the default too, and its schema is published', () => {
  expect(parseDhis2Mapping(JSON.stringify(GOOD))).toEqual({
    ...GOOD,
    values: {},
    orgUnits: {},
    keepIds: false,
  });
  expect(parseDhis2Mapping(JSON.stringify(DHIS2_DEFAULT))).toEqual(DHIS2_DEFAULT);
  const published: unknown = JSON.parse(
    readFileSync(new URL('../../schemas/dhis2-mapping.schema.json', import.meta.url), 'utf8'),
  );
  expect(published).toEqual(JSON.parse(JSON.stringify(dhis2MappingJsonSchema())));
});

it.each([
  ['no JSON', '{', ''],
  ['a field that is not there', JSON.stringify({ ...GOOD, attributes: { givenNam: 'G' } }), 'attributes.givenNam'],
  ['a list', JSON.stringify({ ...GOOD, attributes: { identifiers: 'G' } }), 'attributes.identifiers'],
  ['two fields for one attribute', JSON.stringify({ ...GOOD, attributes: { givenName: 'G', sex: 'G' } }), 'attributes'],
  ['a day that does not exist', JSON.stringify({ ...GOOD, enrolledOn: '2026-02-30' }), 'enrolledOn'],
  ['a word that nobody knows', JSON.stringify({ ...GOOD, programme: 'P' }), ''],
])('is refused with its place: %s', (_, text, place) => {
  expect(() => parseDhis2Mapping(text)).toThrow(
    expect.objectContaining({
      code: 'dhis2-mapping.broken',
      params: expect.objectContaining({ place }),
    }),
  );
});

it('makes ids of DHIS2 that stay what they are', () => {
  expect(dhis2Id('person', 'student-17')).toBe('RMYISoNdlom');
  expect(dhis2Id('enrolment', 'student-17')).not.toBe(dhis2Id('person', 'student-17'));
  expect(dhis2Id('enrolment', 'a', 'bc')).not.toBe(dhis2Id('enrolment', 'ab', 'c'));
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (id) => isDhis2Id(dhis2Id('person', id))));
});
