import { type DatasetRuleNotes, standardDatasetRule } from '../standard-rule.ts';

/** The decisions that let a school teach; the others end or suspend that. */
const ALLOWING = new Set(['operation', 'recognition', 'extension', 'provisional']);

/** A private school that offers places was authorised. */
export const offerPrivateNotAuthorised = standardDatasetRule({
  code: 'offer.private-not-authorised',
  severity: 'warning',
  on: 'offer',
  reads: ['schoolId', 'sessionId', 'openTo'],
  beside: {
    school: ['sector'],
    authorisation: ['schoolId', 'kind', 'validFrom', 'validTo'],
    'academic-session': ['endDate'],
  },
  start({ asOf }) {
    const privateSchools = new Set<string>();
    const authorised = new Set<string>();
    const over = new Set<string>();
    let asked = false;
    const isOver = (openTo: string | undefined, sessionId: string | undefined) =>
      openTo === undefined ? sessionId !== undefined && over.has(sessionId) : openTo < asOf;
    return {
      beside(entity, record) {
        if (entity === 'school') {
          if (record.sector === 'private') privateSchools.add(String(record.id));
          return;
        }
        if (entity === 'academic-session') {
          if (String(record.endDate) < asOf) over.add(String(record.id));
          return;
        }
        asked = true;
        const { validFrom, validTo } = record as { validFrom?: typeof asOf; validTo?: typeof asOf };
        const holds = (validFrom ?? asOf) <= asOf && (validTo ?? asOf) >= asOf;
        if (holds && ALLOWING.has(String(record.kind))) authorised.add(String(record.schoolId));
      },
      add(record, report) {
        if (!asked || isOver(record.openTo, record.sessionId)) return;
        if (privateSchools.has(record.schoolId) && !authorised.has(record.schoolId)) {
          report({ at: 'schoolId', params: { school: record.schoolId, asOf } });
        }
      },
    };
  },
});

export const offerPrivateNotAuthorisedNotes = (): DatasetRuleNotes => ({
  text: 'A private school that offers places has an authorisation that holds on the day of judgement.',
  why:
    'Parents and ministry must know that the school may teach. ' +
    'Only asked in a dataset that has authorisations: elsewhere they are kept in another system.',
  examplesBeside: {
    'academic-session': [
      { id: 'last-year', endDate: '2025-12-18' },
      { id: 'ends-today', endDate: '2026-05-15' },
    ],
    school: [
      { id: 'private', sector: 'private' },
      { id: 'expired', sector: 'private' },
      { id: 'withdrawn', sector: 'private' },
      { id: 'fine', sector: 'private' },
      { id: 'public', sector: 'public' },
    ],
    authorisation: [
      { id: 'a1', schoolId: 'fine', kind: 'operation', validFrom: '2026-05-15', validTo: '2026-05-15' },
      { id: 'a2', schoolId: 'expired', kind: 'operation', validFrom: '2015-01-01', validTo: '2020-12-31' },
      { id: 'a3', schoolId: 'withdrawn', kind: 'withdrawal' },
    ],
  },
  examples: {
    good: [
      [
        { id: 'o1', schoolId: 'fine' },
        { id: 'o2', schoolId: 'public' },
        { id: 'o3', schoolId: 'private', openTo: '2020-12-18' },
        { id: 'o4', schoolId: 'not-here' },
        { id: 'o5', schoolId: 'private', sessionId: 'last-year' },
      ],
    ],
    bad: [
      [{ id: 'o2', schoolId: 'private', openTo: '2026-05-15' }],
      [{ id: 'o3', schoolId: 'private', sessionId: 'ends-today' }],

      [{ id: 'o1', schoolId: 'private' }],
      [{ id: 'o1', schoolId: 'expired' }],
      [{ id: 'o1', schoolId: 'withdrawn' }],
    ],
  },
});
