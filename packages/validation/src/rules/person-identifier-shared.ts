import { Conflicts } from '../conflicts.ts';
import { identifierKey, numberOfKey } from '../identifier-key.ts';
import { nameKey } from '../name-key.ts';
import { shareRole } from '../shared-role.ts';
import { type DatasetRuleNotes, standardDatasetRule } from '../standard-rule.ts';
import { textNumber } from '../text-number.ts';

/** A national number belongs to one person. */
export const personIdentifierShared = standardDatasetRule({
  code: 'person.identifier-shared',
  severity: 'warning',
  on: 'person',
  reads: ['roles', 'identifiers', 'givenName', 'familyName'],
  returnsTo: ['identifiers'],
  silentWithout: ['identifiers'],
  start(_context, earlier) {
    const bearers = new Conflicts(earlier, {
      facts: { mark: 'whole', place: 'whole', roles: 'text', name: 'number' },
      // One person in two roles may stand twice, each with the number.
      conflict: (one, own) => one.name !== own.name || shareRole(one.roles?.split(' '), own.roles?.split(' ')),
      finding: ({ other, own }, { type = '', value = '' }) => ({
        at: `identifiers.${own.place ?? 0}.value`,
        params: { type, other },
        personal: { value },
      }),
    });
    return {
      passesOver(rows) {
        const how = rows.how('identifiers');
        if (how?.kind !== 'identifiers') return false;
        return how.parts.every(({ type }) => identifierKey({ type, value: '1' }) === undefined);
      },
      add(record, _report, mark) {
        for (const [place, identifier] of (record.identifiers ?? []).entries()) {
          const key = identifierKey(identifier);
          if (key === undefined) continue;
          const name = textNumber(nameKey([record.givenName, record.familyName]));
          const { type } = identifier;
          bearers.add(key, { mark, place, roles: record.roles?.join(' '), name }, () => ({
            type,
            value: numberOfKey(key),
          }));
        }
      },
      finish: () => bearers.finish(),
    };
  },
});

export const personIdentifierSharedNotes = (): DatasetRuleNotes => ({
  text: 'Two persons do not have the same number of the same kind.',
  why:
    'The number is how the ministry tells persons apart: a shared one mixes two lives into one. ' +
    'It is a warning, since some numbers, such as a tax number, may stand for a family; a country whose numbers are those of one person grades it as an error.',
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
