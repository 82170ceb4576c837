import { checkDigit } from '../countries/chilean-numbers.ts';
import type { Draft, DraftRow } from './draft.ts';
import type { Fault } from './fault.ts';
import { appendClass } from './reference-faults.ts';
import { isStudent } from './rows.ts';

const CHILE = ['chile'] as const;

/** What only Chile's profile knows to be wrong. */
export const CHILE_FAULTS: readonly Fault[] = [
  {
    code: 'identifier.check-digit',
    severity: 'error',
    note: 'The check digit of a RUN is wrong.',
    country: 'chile',
    profiles: CHILE,
    plant(draft) {
      const row = draft.take('users.csv', (user) => isStudent(user) && user.get('userIds').startsWith('{cl.run:'));
      row.set(
        'userIds',
        row.get('userIds').replace(/-(.)\}$/, (_whole, digit: string) => `-${anotherDigit(digit)}}`),
      );
      return [row, 'userIds'];
    },
  },
  {
    code: 'identifier.check-digit',
    severity: 'warning',
    note: 'The check digit of an RBD is wrong.',
    country: 'chile',
    profiles: CHILE,
    plant: (draft) => [appendSchool(draft, 'school-wrong-rbd', 50_001, true), 'identifier'],
  },
  {
    code: 'cl.class.teaching-code-unknown',
    severity: 'error',
    note: 'A class has a teaching code that Chile does not have.',
    country: 'chile',
    profiles: CHILE,
    plant: (draft) => [
      appendClass(draft, 'class-wrong-code', { title: 'Taller de radio', 'metadata.cl.teachingCode': '999' }),
      'metadata.cl.teachingCode',
    ],
  },
  {
    code: 'cl.class.teaching-code-unknown',
    severity: 'error',
    note: 'A teaching code lost its leading zero: 10 for 010.',
    country: 'chile',
    profiles: CHILE,
    plant: (draft) => [
      appendClass(draft, 'class-lost-zero', { title: 'Kínder de verano', 'metadata.cl.teachingCode': '10' }),
      'metadata.cl.teachingCode',
    ],
  },
  {
    code: 'cl.school.commune-unknown',
    severity: 'warning',
    note: 'A school stands in a commune that Chile does not have.',
    country: 'chile',
    profiles: CHILE,
    plant(draft) {
      const row = appendSchool(draft, 'school-wrong-commune', 50_002);
      row.set('metadata.cl.commune', 'Villa Ninguna');
      return [row, 'metadata.cl.commune'];
    },
  },
];

/** Adds a school with nobody in it. */
function appendSchool(draft: Draft, sourcedId: string, rbd: number, wrong = false): DraftRow {
  const model = draft.find('orgs.csv', (org) => org.get('type') === 'school');
  const right = checkDigit(rbd);
  return draft.append('orgs.csv', {
    sourcedId,
    name: 'Escuela Sin Alumnos',
    type: 'school',
    identifier: `${rbd}-${wrong ? anotherDigit(right) : right}`,
    parentSourcedId: model?.get('parentSourcedId') ?? '',
    'metadata.cl.commune': model?.get('metadata.cl.commune') ?? '',
    'metadata.emis.sector': 'public',
  });
}

function anotherDigit(digit: string): string {
  return digit === '1' ? '2' : '1';
}
