import { Conflicts } from '../conflicts.ts';
import { personNames } from '../person-names.ts';
import { shareRole } from '../shared-role.ts';
import { type DatasetRuleNotes, standardDatasetRule } from '../standard-rule.ts';

/** The same person does not stand twice in the data. */
export const personProbableDuplicate = standardDatasetRule({
  code: 'person.probable-duplicate',
  severity: 'warning',
  on: 'person',
  reads: ['roles', 'givenName', 'middleName', 'familyName', 'secondFamilyName', 'birthDate'],
  returnsTo: ['givenName'],
  silentWithout: ['birthDate'],
  start(_context, earlier) {
    const people = new Conflicts(earlier, {
      facts: { mark: 'whole', roles: 'text' },
      conflict: (one, own) => shareRole(one.roles?.split(' '), own.roles?.split(' ')),
      finding: ({ other }) => ({ at: 'givenName', params: { other } }),
    });
    return {
      add(record, _report, mark) {
        if (!record.birthDate) return;
        const { given, surnames } = personNames(record);
        const key = `${given}/${surnames}/${record.birthDate}`;
        people.add(key, { mark, roles: record.roles?.join(' ') });
      },
      finish: () => people.finish(),
    };
  },
});

export const personProbableDuplicateNotes = (): DatasetRuleNotes => ({
  text: 'Two persons do not have the same names, surnames and day of birth.',
  why: 'One person entered twice has two histories, and neither is whole.',
  examples: {
    good: [
      // Twins.
      [
        { id: 'p1', givenName: 'Ana', familyName: 'Núñez', secondFamilyName: 'Rojas', birthDate: '2016-03-01' },
        { id: 'p2', givenName: 'Eva', familyName: 'Núñez', secondFamilyName: 'Rojas', birthDate: '2016-03-01' },
      ],
      [
        { id: 'p1', givenName: 'Ana', familyName: 'Núñez', secondFamilyName: 'Rojas', birthDate: '2016-03-01' },
        { id: 'p2', givenName: 'Ana', familyName: 'Núñez', secondFamilyName: 'Soto', birthDate: '2016-03-01' },
      ],
      [
        { id: 'p1', givenName: 'Ana', familyName: 'Núñez' },
        { id: 'p2', givenName: 'Ana', familyName: 'Núñez' },
      ],
      // A teacher who is also a parent, in a product that knows one role a user.
      [
        { id: 'p1', roles: ['staff'], givenName: 'Ana', familyName: 'Núñez', birthDate: '1986-03-01' },
        { id: 'p2', roles: ['guardian'], givenName: 'Ana', familyName: 'Núñez', birthDate: '1986-03-01' },
      ],
    ],
    bad: [
      [
        { id: 'p1', roles: ['staff'], givenName: 'Ana', familyName: 'Núñez', birthDate: '1986-03-01' },
        { id: 'p2', roles: ['guardian'], givenName: 'Ana', familyName: 'Núñez', birthDate: '1986-03-01' },
        { id: 'p3', roles: ['staff'], givenName: 'Ana', familyName: 'Núñez', birthDate: '1986-03-01' },
      ],
      [
        {
          id: 'p1',
          roles: ['student'],
          givenName: 'María José',
          familyName: "O'Higgins",
          secondFamilyName: 'Núñez',
          birthDate: '2016-03-01',
        },
        {
          id: 'p2',
          roles: ['student'],
          givenName: 'MARIA  JOSE',
          familyName: 'OHIGGINS',
          secondFamilyName: 'Nunez',
          birthDate: '2016-03-01',
        },
      ],
    ],
  },
});
