import { Grouped } from '../grouped.ts';
import { identifierKey } from '../identifier-key.ts';
import { nameKey } from '../name-key.ts';
import { defineDatasetRule } from '../rule.ts';
import { shareRole } from '../shared-role.ts';
import { textNumber } from '../text-number.ts';

/** A national number belongs to one person. */
export const personIdentifierShared = defineDatasetRule({
  code: 'person.identifier-shared',
  severity: 'error',
  on: 'person',
  reads: ['roles', 'identifiers', 'givenName', 'familyName'],
  text: 'Two persons do not have the same number of the same kind.',
  why: 'The number is how the ministry tells persons apart: a shared one mixes two lives into one.',
  start() {
    const bearers = new Grouped({ id: 'text', roles: 'text', name: 'number' });
    return {
      add(record, report) {
        for (const [index, identifier] of (record.identifiers ?? []).entries()) {
          const key = identifierKey(identifier);
          if (key === undefined) continue;
          const name = textNumber(nameKey([record.givenName, record.familyName]));
          const before = bearers.of(key);
          if (before.at(-1)?.id === record.id) continue;
          // One person in two roles may stand twice, each with the number.
          const other = before.findLast(
            (bearer) => bearer.name !== name || shareRole(bearer.roles?.split(' '), record.roles),
          );
          if (!other) bearers.add(key, { id: record.id, roles: record.roles?.join(' '), name });
          else {
            report({
              at: `identifiers.${index}.value`,
              params: { type: identifier.type, other: other.id ?? '' },
              personal: { value: identifier.value },
            });
          }
        }
      },
    };
  },
  examples: {
    good: [
      [
        { id: 'p1', givenName: 'Ana', identifiers: [{ type: 'cl.run', value: '12531909-2' }] },
        { id: 'p2', givenName: 'Eva', identifiers: [{ type: 'cl.ipe', value: '12531909-2' }] },
      ],
      [
        { id: 'p1', givenName: 'Ana', identifiers: [{ type: 'local', value: '1' }] },
        { id: 'p2', givenName: 'Eva', identifiers: [{ type: 'local', value: '1' }] },
      ],
      [
        { id: 'p1', givenName: 'Ana', identifiers: [] },
        { id: 'p2', givenName: 'Eva' },
      ],
      // A teacher who is also a parent, in a product that knows one role a user.
      [
        {
          id: 'p1',
          roles: ['staff'],
          givenName: 'Ana',
          familyName: 'Núñez',
          identifiers: [{ type: 'cl.run', value: '12531909-2' }],
        },
        {
          id: 'p2',
          roles: ['guardian'],
          givenName: 'ANA',
          familyName: 'NUÑEZ',
          identifiers: [{ type: 'cl.run', value: '12531909-2' }],
        },
      ],
    ],
    bad: [
      [
        { id: 'p1', givenName: 'Ana', identifiers: [{ type: 'cl.run', value: '12.531.909-2' }] },
        { id: 'p2', givenName: 'Eva', identifiers: [{ type: 'cl.run', value: '12531909-2' }] },
      ],
      [
        { id: 'p1', roles: ['staff'], givenName: 'Ana', identifiers: [{ type: 'cl.run', value: '12531909-2' }] },
        { id: 'p2', roles: ['guardian'], givenName: 'Ana', identifiers: [{ type: 'cl.run', value: '12531909-2' }] },
        { id: 'p3', roles: ['staff'], givenName: 'Ana', identifiers: [{ type: 'cl.run', value: '12531909-2' }] },
      ],
      // The child's number typed into the guardian's row.
      [
        { id: 'p1', roles: ['student'], givenName: 'Ana', identifiers: [{ type: 'cl.run', value: '12531909-2' }] },
        { id: 'p2', roles: ['guardian'], givenName: 'Eva', identifiers: [{ type: 'cl.run', value: '12531909-2' }] },
      ],
    ],
  },
});
