import { defineRule } from '@emis-sdk/validation';
import { cpf, inepPerson } from '../identifiers.ts';

/** A student has a CPF or an INEP id. Those who have neither are welcome, and known about. */
export const personNoDocument = defineRule({
  code: 'br.person.no-document',
  severity: 'info',
  on: 'person',
  reads: ['roles', 'identifiers'],
  text: 'A student has a CPF, or the id that INEP gave in an earlier census.',
  why: 'A student without either is matched by name and birth date alone. It never keeps a student out of school or of the data.',
  check({ record }, report) {
    const numbered = record.identifiers?.some(({ type }) => type === cpf.type || type === inepPerson.type);
    if (record.roles?.includes('student') && !numbered) report({ at: 'identifiers' });
  },
  examples: {
    good: [
      { record: { id: 'p1', roles: ['student'], identifiers: [{ type: 'br.cpf', value: '39053344705' }] } },
      { record: { id: 'p2', roles: ['student'], identifiers: [{ type: 'br.inep-person', value: '123456789012' }] } },
      { record: { id: 'p3', roles: ['guardian'] } },
    ],
    bad: [
      { record: { id: 'p1', roles: ['student'] } },
      { record: { id: 'p2', roles: ['student'], identifiers: [{ type: 'local', value: '7' }] } },
    ],
  },
});
