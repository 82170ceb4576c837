import { Grouped } from '../grouped.ts';
import { defineDatasetRule } from '../rule.ts';

/**
 * A number of a certificate belongs to one student. A second copy for the same student keeps the number. A warning only: where a number
 * is the entry in a register, it starts anew with each book and each year; two years are not compared for that reason.
 */
export const certificateNumberShared = defineDatasetRule({
  code: 'certificate.number-shared',
  severity: 'warning',
  on: 'certificate',
  reads: ['studentId', 'kind', 'number', 'issuerId', 'issuedOn'],
  text: 'An issuer gives the same number to certificates of one kind for one student only.',
  why: 'Whoever asks whether the document is genuine is told of another student.',
  start() {
    const holders = new Grouped({ id: 'text', student: 'text', year: 'text' });
    return {
      add(record, report) {
        if (record.number === undefined || record.issuerId === undefined) return;
        const key = `${record.issuerId} ${record.kind} ${record.number}`;
        const year = record.issuedOn?.slice(0, 4) ?? '';
        const other = holders
          .of(key)
          .find(({ student, year: theirs }) => student !== record.studentId && (!year || !theirs || year === theirs));
        holders.add(key, { id: record.id, student: record.studentId, year });
        if (other) {
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
      [
        { id: 'c1', studentId: 's', kind: 'diploma', number: '1', issuerId: 'a', issuedOn: '2025-12-19' },
        { id: 'c2', studentId: 't', kind: 'diploma', number: '1', issuerId: 'a', issuedOn: '2026-12-18' },
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
