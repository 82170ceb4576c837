import { defineRule } from '@emis-sdk/validation';
import { rbd } from '../identifiers.ts';

/** A school has an RBD. */
export const schoolRbdMissing = defineRule({
  code: 'cl.school.rbd-missing',
  severity: 'error',
  on: 'school',
  reads: ['identifiers'],
  text: 'A school has an RBD.',
  why: 'The whole hierarchy of the EDE, from the school down to the subject, begins with it (Admin-EDE/DockerEdeCode@2353015, fn3E3).',
  check({ record }, report) {
    if (!record.identifiers?.some((identifier) => identifier.type === rbd.type)) report({ at: 'identifiers' });
  },
  examples: {
    good: [{ record: { id: 'a', identifiers: [{ type: 'cl.rbd', value: '1-9' }] } }],
    bad: [{ record: { id: 'a' } }, { record: { id: 'b', identifiers: [{ type: 'school-code', value: '1-9' }] } }],
  },
});
