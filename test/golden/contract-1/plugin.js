// Written for contract 1, as it was first. Never changed: it must run for ever, in every runner.
const code = 'org.emis-sdk.golden.one';

const late = {
  kind: 'record',
  code: `${code}.late`,
  severity: 'warning',
  on: 'enrolment',
  reads: ['entryDate', 'grade'],
  needs: { student: { by: 'studentId', entity: 'person', reads: ['birthDate'] } },
  text: 'A student starts school by the last day for it.',
  why: 'Who starts later has missed lessons.',
  check({ record, related }, report, context) {
    if (record.entryDate === undefined || record.entryDate <= '2026-08-31') return;
    report({
      at: 'entryDate',
      params: { grade: record.grade ?? '-', asOf: context.asOf },
      personal: { born: related.student?.birthDate ?? '-' },
    });
  },
  examples: { good: [], bad: [] },
};

const crowded = {
  kind: 'dataset',
  code: `${code}.crowded`,
  severity: 'info',
  on: 'enrolment',
  reads: ['grade'],
  beside: { school: ['name'] },
  text: 'A grade has more than two students.',
  why: 'For the test.',
  start() {
    const grades = new Map();
    let schools = 0;
    return {
      beside() {
        schools += 1;
      },
      add(record, report) {
        const reports = grades.get(record.grade) ?? [];
        grades.set(record.grade, [...reports, report]);
      },
      finish() {
        for (const reports of grades.values()) if (reports.length > 2) reports[2]({ at: 'grade', params: { schools } });
      },
    };
  },
  examples: { good: [], bad: [] },
};

const open = {
  id: `${code}.open`,
  title: { en: 'Open places', es: 'Matrículas vigentes', pt: 'Matrículas vigentes' },
  on: 'enrolment',
  reads: ['exitDate'],
  needs: {},
  start() {
    let value = 0;
    const count = (by) => (input) => {
      if (input.record.exitDate === undefined) value += by;
    };
    return { add: count(1), remove: count(-1), finish: () => [{ label: 'open', value, unit: 'students' }] };
  },
};

const words = { title: 'Golden', meaning: 'It happened.', fix: 'Look again.' };
const messages = { [late.code]: words, [crowded.code]: words };

export default {
  id: code,
  contract: 1,
  version: '1.0.0',
  title: { en: 'Golden', es: 'Dorado', pt: 'Dourado' },
  grants: [
    {
      kind: 'read',
      entity: 'enrolment',
      fields: ['entryDate', 'grade', 'studentId', 'exitDate'],
      reason: 'For the test.',
    },
    { kind: 'read', entity: 'person', fields: ['birthDate'], reason: 'For the test.' },
    { kind: 'read', entity: 'school', fields: ['name'], reason: 'For the test.' },
    { kind: 'emit', what: 'finding', reason: 'For the test.' },
  ],
  contributes: { rules: [late.code, crowded.code], indicators: [open.id] },
  messages: { en: messages, es: messages, pt: messages },
  setup({ rule, indicator, settings, signal }) {
    if (signal.aborted || Object.keys(settings).length > 0) throw new Error('not as it was');
    rule(late);
    rule(crowded);
    indicator(open);
    return () => {};
  },
};
