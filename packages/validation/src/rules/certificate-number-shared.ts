import { Grouped } from '../grouped.ts';
import { defineDatasetRule } from '../rule.ts';

/** A number of a certificate belongs to one student. A second copy for the same student keeps the number. */
export const certificateNumberShared = defineDatasetRule({
  code: 'certificate.number-shared',
  severity: 'error',
  on: 'certificate',
  reads: ['studentId', 'kind', 'number', 'issuerId'],
  text: 'An issuer gives the same number to certificates of one kind for one student only.',
  why: 'Whoever asks whether the document is genuine is told of another student.',
  start() {
    const holders = new Grouped({ id: 'text', student: 'text' });
    return {
      add(record, report) {
        if (record.number === undefined || record.issuerId === undefined) return;
        const key = `${record.issuerId} ${record.kind} ${record.number}`;
        const [other] = holders.of(key);
        if (!other) holders.add(key, { id: record.id, student: record.studentId });
        else if (other.student !== record.studentId) {
          report({ at: 'number', params: { other: other.id ?? '' }, personal: { number: record.number } });
        }
      },
    };
  },
  examples: {
    good: [
      [
        { id: 'c1', studentId: 's', kind: 'diploma', number: '45', issuerId: 'a' },
        { id: 'c2', studentId: 's', kind: 'diploma', number: '45', issuerId: 'a' },
        { id: 'c3', studentId: 't', kind: 'diploma', number: '45', issuerId: 'b' },
        { id: 'c4', studentId: 't', kind: 'transcript', number: '45', issuerId: 'a' },
        { id: 'c5', studentId: 't', kind: 'diploma', number: '45' },
      ],
    ],
    bad: [
      [
        { id: 'c1', studentId: 's', kind: 'diploma', number: '45', issuerId: 'a' },
        { id: 'c2', studentId: 't', kind: 'diploma', number: '45', issuerId: 'a' },
      ],
    ],
  },
});
