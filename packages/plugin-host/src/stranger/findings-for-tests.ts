import type { RawRecord } from '@emis-sdk/model';
import { createHost, type StrangerRunner } from '../index.ts';
import { CODE, CONTEXT, OWNER } from '../plugin-for-tests.ts';
import { packedWith } from '../stranger-for-tests.ts';

const HEAD = `severity: 'warning', on: 'enrolment', text: 'A.', why: 'A.'`;

/** A plugin that makes use of all that rules have: records, those related to them, code lists, a dataset, the log. */
const code = `export default { setup({ rule }) {
  rule({ kind: 'record', code: '${CODE}', ${HEAD}, reads: ['entryDate'],
    needs: { student: { by: 'studentId', entity: 'person', reads: ['birthDate'] } },
    check({ record, related }, report, context) {
      if (record.entryDate === undefined) report({ at: 'entryDate', params: { clock: Date.now(), chance: Math.random() } });
      else if (related.student && record.entryDate < related.student.birthDate) {
        console.log('born later');
        report({ at: 'entryDate', params: { label: context.codeList('grade').label('05', 'pt'), seen: JSON.stringify(record) }, personal: { born: related.student.birthDate } });
      }
    } });
  rule({ kind: 'dataset', code: '${CODE}-twice', ${HEAD}, reads: ['studentId'], start() {
    const seen = new Set();
    return { add(record, report) { if (seen.has(record.studentId)) report({ at: 'studentId' }); seen.add(record.studentId); } };
  } });
} };`;

const inputs = Array.from({ length: 40 }, (_, at) => {
  const record: RawRecord = {
    id: `e${at}\u00e9\u{1f392}`,
    studentId: `s${at % 30}`,
    exitReason: 'hidden',
    ...(at % 7 === 0 ? {} : { entryDate: `2026-03-${String(1 + (at % 28)).padStart(2, '0')}` }),
  };
  const born = at % 5 === 0 ? '2027-01-01' : '2016-01-01';
  return { record, related: { student: { id: `s${at % 30}`, birthDate: born, givenName: 'hidden' } } };
});

const context = {
  ...CONTEXT,
  codeList: (id: string) =>
    id === 'grade'
      ? { id, title: {}, source: 's', date: '2026', verified: true, codes: [{ code: '05', labels: { pt: 'Quinto' } }] }
      : undefined,
} as unknown as typeof CONTEXT;

/** What a stranger's plugin finds among records, and what is known of it afterwards: the same wherever it runs. */
export async function findingsWith(strangers: StrangerRunner): Promise<unknown> {
  const lines: string[] = [];
  const host = createHost({
    strangers,
    log: (_, line) => lines.push(line),
    limits: { timeMs: 5000, startMs: 30_000 },
    observe: true,
  });
  const codes = [CODE, `${CODE}-twice`];
  const packed = packedWith(code);
  const { messages, contributes } = packed.description;
  const twice = { [`${CODE}-twice`]: { title: 'Twice', meaning: 'Twice.', fix: 'Look again.' } };
  const withWords = {
    en: { ...messages?.en, ...twice },
    es: { ...messages?.es, ...twice },
    pt: { ...messages?.pt, ...twice },
  };
  const description = { ...packed.description, messages: withWords, contributes: { ...contributes, rules: codes } };
  await host.loadStranger({ ...packed, description }, OWNER);
  const found: unknown[] = [];
  for (const rule of host.rules()) {
    if (rule.kind === 'record') {
      for (const place of rule.suspectsAmong?.(inputs, context) ?? []) {
        const input = inputs[place];
        if (input) rule.check(input, (finding) => found.push([rule.code, place, finding]), context);
      }
    } else {
      const check = rule.start(context);
      inputs.forEach(({ record }, place) => {
        check.add(record, (finding) => found.push([rule.code, place, finding]));
      });
      check.finish?.();
    }
  }
  const [{ state, calls, faults, runner } = {}] = host.list();
  const { findings, beyond } = host.label(packed.description.id);
  await host.close();
  return { found, lines, state, calls, faults, runner, label: { findings, beyond } };
}
