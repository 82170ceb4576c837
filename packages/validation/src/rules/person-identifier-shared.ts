import { identifierKey } from '../identifier-key.ts';
import { nameKey } from '../name-key.ts';
import { defineDatasetRule } from '../rule.ts';
import { shareRole } from '../shared-role.ts';

interface Bearer {
  readonly id: string;
  readonly roles: readonly string[] | undefined;
  readonly name: string;
  /** The same person with the same number, in another role. */
  readonly before: Bearer | undefined;
}

/** A national number belongs to one person. */
export const personIdentifierShared = defineDatasetRule({
  code: 'person.identifier-shared',
  severity: 'error',
  on: 'person',
  reads: ['roles', 'identifiers', 'givenName', 'familyName'],
  text: 'Two persons do not have the same number of the same kind.',
  why: 'The number is how the ministry tells persons apart: a shared one mixes two lives into one.',
  start() {
    const bearers = new Map<string, Bearer>();
    return {
      add(record, report) {
        for (const [index, identifier] of (record.identifiers ?? []).entries()) {
          const key = identifierKey(identifier);
          if (key === undefined) continue;
          const name = nameKey([record.givenName, record.familyName]);
          const before = bearers.get(key);
          if (before?.id === record.id) continue;
          let other = before;
          while (other && other.name === name && !shareRole(other.roles, record.roles)) other = other.before;
          if (!other) bearers.set(key, { id: record.id, roles: record.roles, name, before });
          else {
            report({
              at: `identifiers.${index}.value`,
              params: { type: identifier.type, other: other.id },
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
