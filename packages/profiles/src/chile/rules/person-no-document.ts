import { defineRule } from '@emis-sdk/validation';
import { ipe, run } from '../identifiers.ts';

/** A student has a RUN or an IPE. Those who have neither are welcome, and known about. */
export const personNoDocument = defineRule({
  code: 'cl.person.no-document',
  severity: 'info',
  on: 'person',
  reads: ['roles', 'identifiers'],
  text: 'A student has a RUN, or an IPE until the RUN comes.',
  why: 'A student without either cannot be told from others in the ministry. It never keeps a student out of school or of the data.',
  check({ record }, report) {
    const numbered = record.identifiers?.some(({ type }) => type === run.type || type === ipe.type);
    if (record.roles?.includes('student') && !numbered) report({ at: 'identifiers' });
  },
  examples: {
    good: [
      { record: { id: 'p1', roles: ['student'], identifiers: [{ type: 'cl.run', value: '12531909-2' }] } },
      { record: { id: 'p2', roles: ['student'], identifiers: [{ type: 'cl.ipe', value: '100000001-9' }] } },
      { record: { id: 'p3', roles: ['guardian'] } },
    ],
    bad: [
      { record: { id: 'p1', roles: ['student'] } },
      { record: { id: 'p2', roles: ['student'], identifiers: [{ type: 'local', value: '7' }] } },
    ],
  },
});
