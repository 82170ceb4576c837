import { Conflicts } from '../conflicts.ts';
import { type DatasetRuleNotes, standardDatasetRule } from '../standard-rule.ts';

/**
 * A number of a certificate belongs to one student. A second copy for the same student keeps the number. A warning only: where a number
 * is the entry in a register, it starts anew with each book and each year; two years are not compared for that reason.
 */
export const certificateNumberShared = standardDatasetRule({
  code: 'certificate.number-shared',
  severity: 'warning',
  on: 'certificate',
  reads: ['studentId', 'kind', 'number', 'issuerId', 'issuedOn'],
  returnsTo: ['number'],
  start(_context, earlier) {
    const holders = new Conflicts(earlier, {
      facts: { mark: 'whole', student: 'text', year: 'text' },
      conflict: (one, own) => one.student !== own.student && (!one.year || !own.year || one.year === own.year),
      finding: ({ other }, { number = '' }) => ({ at: 'number', params: { other }, personal: { number } }),
    });
    return {
      add(record, _report, mark) {
        const { studentId: student, kind, number, issuerId, issuedOn } = record;
        if (number === undefined || issuerId === undefined) return;
        holders.add(`${issuerId} ${kind} ${number}`, { mark, student, year: issuedOn?.slice(0, 4) ?? '' }, () => ({
          number,
        }));
      },
      finish: () => holders.finish(),
    };
  },
});

export const certificateNumberSharedNotes = (): DatasetRuleNotes => ({
  text: 'An issuer gives the same number to certificates of one kind for one student only.',
  why: 'Whoever asks whether the document is genuine is told of another student.',
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
