import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareWidth } from './schema-width.ts';
import { compareEditions, describeStandard, type FieldDescription, type StandardDescription } from './standard.ts';

const now = describeStandard({ rules: [] });
const first = JSON.parse(
  readFileSync(new URL('../editions/2026.json', import.meta.url), 'utf8'),
) as StandardDescription;

const text: FieldDescription = {
  schema: { type: 'string', maxLength: 20 },
  required: false,
  privacy: 'public',
  text: 'A text.',
};
const before: StandardDescription = {
  schemaVersion: 1,
  edition: 'a',
  entities: { school: { text: 'A school.', fields: { name: text, kind: { ...text, codeList: 'kind' } } } },
  codeLists: {
    kind: {
      title: { en: 'Kind', es: 'Clase', pt: 'Tipo' },
      source: 'here',
      verified: false,
      extensible: false,
      codes: [{ code: 'x' }, { code: 'y' }],
    },
  },
  rules: { 'school.name': { severity: 'warning', on: 'school', text: 'A school has a name.' } },
};

/** The changes from `before` to itself with one thing changed: kind, whom it breaks. */
function changesTo(change: (edition: any) => void): unknown[] {
  const after = JSON.parse(JSON.stringify(before)) as StandardDescription;
  change(after);
  return compareEditions(before, after).map(({ kind, breaks }) => [kind, breaks.join(' ')]);
}

describe('what differs between two editions', () => {
  it('is nothing between an edition and itself', () => {
    expect(compareEditions(now, JSON.parse(JSON.stringify(now)) as StandardDescription)).toEqual([]);
  });

  it('says of the first edition and this one: a renamed field, a field on its way out, new entities', () => {
    const changes = compareEditions(first, now);
    expect(changes).toContainEqual({
      kind: 'field-renamed',
      breaks: ['senders', 'readers', 'ministries'],
      entities: ['course'],
      field: 'sessionId',
      before: 'schoolYearId',
      after: 'sessionId',
    });
    expect(changes).toContainEqual({
      kind: 'field-deprecated',
      breaks: [],
      entities: ['person'],
      field: 'active',
      after: '2028-12-31',
    });
    expect(changes.filter(({ kind }) => kind === 'entity-added')).toHaveLength(40);
    expect(changes.filter(({ kind }) => kind === 'entity-removed')).toEqual([]);
  });

  it.each<[string, (edition: any) => void, unknown[]]>([
    ['a new field', (e) => (e.entities.school.fields.site = text), [['field-added', '']]],
    [
      'a new field that is needed',
      (e) => (e.entities.school.fields.site = { ...text, required: true }),
      [['field-added-required', 'senders']],
    ],
    [
      'a field that goes',
      (e) => delete e.entities.school.fields.name,
      [['field-removed', 'senders readers ministries']],
    ],
    ['a field now needed', (e) => (e.entities.school.fields.name.required = true), [['field-required', 'senders']]],
    ['a shorter text', (e) => (e.entities.school.fields.name.schema.maxLength = 9), [['type-narrower', 'senders']]],
    ['a longer text', (e) => delete e.entities.school.fields.name.schema.maxLength, [['type-wider', 'readers']]],
    [
      'another type',
      (e) => (e.entities.school.fields.name.schema = { type: 'integer' }),
      [['type-different', 'senders readers']],
    ],
    [
      'a private class',
      (e) => (e.entities.school.fields.name.privacy = 'quasi-id'),
      [['privacy-different', 'ministries']],
    ],
    ['a code that goes', (e) => e.codeLists.kind.codes.pop(), [['code-removed', 'senders']]],
    ['a code that comes', (e) => e.codeLists.kind.codes.push({ code: 'z' }), [['code-added-to-closed', 'readers']]],
    ['a code that ends', (e) => (e.codeLists.kind.codes[0].to = '2027-01-01'), [['code-ends', 'senders']]],
    ['a list that is verified', (e) => (e.codeLists.kind.verified = true), [['code-list-verified', 'senders']]],
    ['a stricter rule', (e) => (e.rules['school.name'].severity = 'error'), [['rule-stricter', 'senders']]],
    ['a milder rule', (e) => (e.rules['school.name'].severity = 'info'), [['rule-regraded', '']]],
    [
      'a new rule that keeps records out',
      (e) => (e.rules['school.x'] = { severity: 'error', on: 'school', text: 'X.' }),
      [['rule-added-error', 'senders']],
    ],
    [
      'a new rule over fields that came with it',
      (e) => {
        e.entities.school.fields.openedOn = text;
        e.rules['school.x'] = { severity: 'error', on: 'school', reads: ['openedOn'], text: 'X.' };
      },
      [
        ['field-added', ''],
        ['rule-added', ''],
      ],
    ],
    ['a rule that goes', (e) => delete e.rules['school.name'], [['rule-removed', 'ministries']]],
    [
      'an entity that comes, with a rule that keeps its records out',
      (e) => {
        e.entities.site = { text: 'A site.', fields: { name: { ...text, required: true } } };
        e.rules['site.x'] = { severity: 'error', on: 'site', text: 'X.' };
      },
      [
        ['entity-added', ''],
        ['rule-added', ''],
      ],
    ],
    ['an entity that goes', (e) => delete e.entities.school, [['entity-removed', 'senders readers ministries']]],
  ])('is classified: %s', (_, change, expected) => {
    expect(changesTo(change)).toEqual(expected);
  });
});

describe('the width of a schema', () => {
  it.each([
    [{ type: 'integer' }, { type: 'number' }, 'wider'],
    [{ enum: ['a'] }, { enum: ['a', 'b'] }, 'wider'],
    [{ enum: ['a'] }, { enum: ['b'] }, 'different'],
    [{ minimum: 1 }, { minimum: 2 }, 'narrower'],
    [{ maximum: 2 }, { minimum: 0, maximum: 3 }, 'different'],
    [{ type: 'string' }, { type: 'string', pattern: '^a' }, 'narrower'],
    [{ items: { maxLength: 3 } }, { items: { maxLength: 4 } }, 'wider'],
    [{ properties: { a: {} } }, { properties: { a: {} }, required: ['a'] }, 'narrower'],
    [{ properties: { a: { minLength: 1 } } }, { properties: { a: { minLength: 2 } } }, 'narrower'],
  ])('%j to %j: %s', (a, b, width) => {
    expect(compareWidth(a, b)).toBe(width);
  });

  it('seen from the other side is the opposite', () => {
    const schema = fc.record(
      {
        type: fc.constantFrom('string', 'integer', 'number'),
        minimum: fc.nat(5),
        maxLength: fc.nat(5),
        enum: fc.uniqueArray(fc.nat(3)),
        pattern: fc.constantFrom('a', 'b'),
      },
      { requiredKeys: [] },
    );
    const opposite = { narrower: 'wider', wider: 'narrower', same: 'same', different: 'different' } as const;
    fc.assert(
      fc.property(schema, schema, (a, b) => {
        expect(compareWidth(b, a)).toBe(opposite[compareWidth(a, b)]);
      }),
    );
  });
});
