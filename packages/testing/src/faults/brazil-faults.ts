import { cpfCheckDigits } from '../countries/brazilian-numbers.ts';
import type { Draft, DraftRow } from './draft.ts';
import type { Fault } from './fault.ts';
import { hasNumber, isSchool, isStudent } from './rows.ts';

/** What only Brazil's profile knows to be wrong. */
export const BRAZIL_FAULTS: readonly Fault[] = [
  {
    code: 'identifier.check-digit',
    severity: 'error',
    note: 'The check digits of a CPF are wrong.',
    country: 'brazil',
    plant: (draft) => [respell(draft, (cpf) => `${cpf.slice(0, 9)}${otherDigits(cpf)}`), 'userIds'],
  },
  {
    code: 'identifier.format',
    severity: 'error',
    note: 'A CPF lost its leading zero in a spreadsheet.',
    country: 'brazil',
    plant: (draft) => [
      respell(draft, (cpf) => `0${cpf.slice(1, 9)}${cpfCheckDigits(`0${cpf.slice(1, 9)}`)}`.slice(1)),
      'userIds',
    ],
  },
  {
    code: 'identifier.range',
    severity: 'error',
    also: [{ code: 'person.identifier-placeholder', severity: 'warning' }],
    note: 'A CPF of eleven equal digits stands for one that nobody knew.',
    country: 'brazil',
    plant: (draft) => [respell(draft, () => '99999999999'), 'userIds'],
  },
  {
    code: 'identifier.format',
    severity: 'warning',
    note: 'The INEP code of a school has seven digits.',
    country: 'brazil',
    plant(draft) {
      const model = draft.find('orgs.csv', isSchool);
      const row = draft.append('orgs.csv', {
        sourcedId: 'school-short-code',
        name: 'Escola sem Alunos',
        type: 'school',
        identifier: '3590001',
        parentSourcedId: model?.get('parentSourcedId') ?? '',
        'metadata.emis.sector': 'public',
      });
      return [row, 'identifier'];
    },
  },
  {
    code: 'code.expired',
    severity: 'warning',
    note: 'A course is for a stage of the fundamental of eight years, which the census took until 2024.',
    country: 'brazil',
    plant(draft) {
      const model = draft.find('courses.csv', (course) => course.get('courseCode') === 'CHESS');
      const row = draft.append('courses.csv', {
        sourcedId: 'course-eight-years',
        title: 'Turma multi de 8 e 9 anos',
        orgSourcedId: model?.get('orgSourcedId') ?? '',
        grades: '24',
      });
      return [row, 'grades'];
    },
  },
];

/** Changes the CPF of a student. */
function respell(draft: Draft, change: (cpf: string) => string): DraftRow {
  const row = draft.take('users.csv', (user) => isStudent(user) && hasNumber(draft, user));
  row.set(
    'userIds',
    row.get('userIds').replace(/\{br\.cpf:(\d{11})\}/, (_whole, cpf: string) => `{br.cpf:${change(cpf)}}`),
  );
  return row;
}

function otherDigits(cpf: string): string {
  return String((Number(cpf.slice(9)) + 1) % 100).padStart(2, '0');
}
