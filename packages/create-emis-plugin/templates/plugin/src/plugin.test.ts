import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { makeEnrolment } from '@emis-sdk/testing';
import { testPlugin, testRule } from '@emis-sdk/testing/plugins';
import { lateEntry } from './late-entry.ts';
import { messages } from './messages.ts';
import plugin from './plugin.ts';

describe('the rule', () => {
  testRule(it, lateEntry({ lastDay: '2026-08-31' }), { messages });
});

describe('the plugin', () => {
  it('names a late entry in a school, by the day that is set', async () => {
    const enrolment = [makeEnrolment({ id: 'late', entryDate: '2026-09-01' })];
    await using trial = await testPlugin(plugin);
    assert.deepEqual(await trial.findings(), []);
    const found = await trial.findings({ enrolment });
    assert.deepEqual(
      found.map(({ code, id }) => [code, id]),
      [['org.example.starter.late-entry', 'late']],
    );
    await using later = await testPlugin(plugin, { settings: { lastDay: '2026-10-31' } });
    assert.deepEqual(await later.findings({ enrolment }), []);
  });

  it('gives the share of late entries', async () => {
    await using trial = await testPlugin(plugin);
    assert.deepEqual(await trial.figures(), [{ label: 'late', value: 0, unit: '%' }]);
  });
});
