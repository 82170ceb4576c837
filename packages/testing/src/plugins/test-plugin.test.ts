import { createClient } from '@emis-sdk/client';
import { defineIndicator, definePlugin, emit, read } from '@emis-sdk/plugin';
import { createHost } from '@emis-sdk/plugin-host';
import { defineRule } from '@emis-sdk/validation';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { makeEnrolment } from '../factories.ts';
import { testPlugin } from './test-plugin.ts';

const id = 'org.example.entry';
const words = { title: 'Late entry', meaning: 'It began late.', fix: 'Look it up.' };
const plugin = definePlugin({
  id,
  contract: 1,
  version: '1.0.0',
  title: { en: 'Late entries', es: 'Ingresos tardíos', pt: 'Ingressos tardios' },
  settings: z.strictObject({ last: z.string().default('2026-08-31') }),
  grants: [read('enrolment', ['entryDate'], 'Compares it.'), emit('finding', 'Names late entries.')],
  contributes: { rules: [`${id}.late`], indicators: [`${id}.places`] },
  messages: { en: { [`${id}.late`]: words }, es: { [`${id}.late`]: words }, pt: { [`${id}.late`]: words } },
  setup({ settings, rule, indicator }) {
    rule(
      defineRule({
        ...{ code: `${id}.late`, severity: 'error', on: 'enrolment', reads: ['entryDate'], text: 'x', why: 'x' },
        check({ record }, report) {
          if (record.entryDate && record.entryDate > settings.last) report({ at: 'entryDate' });
        },
        examples: { good: [{ record: { id: 'a' } }], bad: [{ record: { id: 'b', entryDate: '2026-12-01' } }] },
      }),
    );
    indicator(
      defineIndicator({
        ...{
          id: `${id}.places`,
          title: { en: 'Places', es: 'Matrículas', pt: 'Matrículas' },
          on: 'enrolment',
          reads: [],
        },
        start() {
          let value = 0;
          return {
            add() {
              value += 1;
            },
            finish: () => [{ label: 'all', value }],
          };
        },
      }),
    );
  },
});

describe('a plugin over a school', () => {
  it('says what it finds in the school and in records of the test, and gives its figures', async () => {
    await using trial = await testPlugin(plugin);
    const { enrolment } = trial.school.records;
    expect(enrolment.length).toBeGreaterThanOrEqual(30);
    expect(await trial.findings()).toEqual([]);
    const late = makeEnrolment({ ...enrolment[0], id: enrolment[0]!.id, entryDate: '2026-09-01' });
    expect(await trial.findings({ enrolment: [late] })).toMatchObject([{ code: `${id}.late`, id: late.id }]);
    expect(await trial.figures()).toEqual([{ label: 'all', value: enrolment.length }]);
    expect(await trial.figures({ enrolment: [makeEnrolment({ id: 'new' })] })).toEqual([
      { label: 'all', value: enrolment.length + 1 },
    ]);
    const report = await trial.check({ enrolment: [late] });
    expect(report.groups.map(({ code }) => code)).toContain(`${id}.late`);
    await expect(trial.figures({}, 'nothing')).rejects.toThrow('brings no indicator nothing');
  });

  it('takes other settings, another host, fewer grants', async () => {
    const host = createHost();
    const trial = await testPlugin(plugin, { host, settings: { last: '2000-01-01' } });
    expect((await trial.findings()).length).toBeGreaterThan(0);
    await trial.close();
    expect(host.list()).toMatchObject([{ id, state: 'running' }]);
    await host.close();
    await expect(testPlugin(plugin, { approve: [] })).rejects.toMatchObject({ code: 'plugin.grant-missing' });
  });

  it('judges in a mock EMIS what a product sends', async () => {
    await using trial = await testPlugin(plugin, { settings: { last: '2000-01-01' } });
    const client = createClient(await (await trial.emis()).connect());
    const { records } = trial.school;
    const [enrolled] = records.enrolment;
    const student = records.person.filter(({ id }) => id === enrolled?.studentId);
    const parts = { ...records, person: student, enrolment: [enrolled!] };
    const all = (async function* () {
      for (const entity of ['territory', 'school', 'academic-session', 'person', 'enrolment'] as const) {
        for (const record of parts[entity]) yield { entity, record };
      }
    })();
    const receipt = await client.submit(all, { profile: { id: 'international', edition: '2026' } });
    expect(receipt.rejected.filter(({ entity }) => entity === 'enrolment')).toHaveLength(1);
    expect(JSON.stringify(receipt.rejected)).toContain(`${id}.late`);
    expect((await (await trial.emis()).fetch('https://emis.test/')).status).toBe(200);
  }, 60_000);

  it('stands in a mock EMIS, with its figures on the portal', async () => {
    await using trial = await testPlugin(plugin);
    const emis = await trial.emis();
    expect(await trial.emis()).toBe(emis);
    const page = await emis.fetch('https://emis.test/');
    expect(await page.text()).toContain('Places');
  }, 60_000);
});
