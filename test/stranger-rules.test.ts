import { join } from 'node:path';
import { detectFormat } from '@emis-sdk/formats';
import { openBundle } from '@emis-sdk/formats/node';
import type { PlainDate } from '@emis-sdk/model';
import { type Plugin, pluginJsonOf } from '@emis-sdk/plugin';
import { createHost, type PluginHost } from '@emis-sdk/plugin-host';
import { strangerRunner } from '@emis-sdk/plugin-host/node';
import { loadProfile } from '@emis-sdk/profiles';
import { validateDataset } from '@emis-sdk/validation';
import { expect, it } from 'vitest';
import { ROOT } from './workspace.ts';

const CODE = `
const words = { title: 'T', meaning: 'M.', fix: 'F.' };
const code = 'org.example.grade-and-sex.rule';
export default {
  id: 'org.example.grade-and-sex', contract: 1, version: '1', title: { en: 'A', es: 'A', pt: 'A' },
  grants: [
    { kind: 'read', entity: 'enrolment', fields: ['grade', 'studentId'], reason: 'r' },
    { kind: 'read', entity: 'person', fields: ['sex'], reason: 'r' },
    { kind: 'emit', what: 'finding', reason: 'r' },
  ],
  contributes: { rules: [code] },
  messages: { en: { [code]: words }, es: { [code]: words }, pt: { [code]: words } },
  setup({ rule }) {
    rule({ kind: 'record', code, severity: 'warning', on: 'enrolment', reads: ['grade'], text: 'T.', why: 'W.', examples: { good: [], bad: [] },
      needs: { student: { by: 'studentId', entity: 'person', reads: ['sex'] } },
      check({ record, related }, report) {
        if (record.grade === '03' && related.student?.sex === 'female') report({ at: 'grade', params: { grade: record.grade } });
      } });
  },
};`;

const APPROVED = { approvedBy: 'Ana Rojas', approve: 'all' } as const;

async function found(host: PluginHost) {
  const bundle = await openBundle(join(ROOT, 'examples', 'sample-bundle'));
  const { format } = await detectFormat(bundle);
  const profile = await loadProfile('international');
  const open = () => format.read(bundle, { schoolIdentifier: profile.schoolIdentifier });
  const { report } = await validateDataset(open, { profile, asOf: '2026-11-27' as PlainDate, rules: host.rules() });
  const group = report.groups.find(({ code }) => code === 'org.example.grade-and-sex.rule');
  return { group, incomplete: report.engineErrors };
}

it('lets a stranger’s rule over single records find the same in a bundle as a trusted one, in few calls over the wall', async () => {
  const { default: plugin } = (await import(`data:text/javascript,${encodeURIComponent(CODE)}`)) as { default: Plugin };
  const [trusted, walled] = [
    createHost(),
    createHost({ strangers: strangerRunner(), limits: { timeMs: 5000, startMs: 60_000 } }),
  ];
  await trusted.load(plugin, APPROVED);
  await walled.loadStranger({ description: pluginJsonOf(plugin), code: CODE }, APPROVED);
  const one = await found(trusted);
  expect(one.group?.count).toBeGreaterThan(10);
  expect(await found(walled)).toEqual(one);
  const [{ calls } = { calls: 0 }] = walled.list();
  // Each record of which it has something to say, and some batches; the bundle has a thousand enrolments.
  expect(calls).toBeLessThan((one.group?.count ?? 0) + 50);
  await walled.close();
});
