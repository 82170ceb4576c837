import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { makeEnrolment } from '@emis-sdk/testing';
import { testPlugin, testRule } from '@emis-sdk/testing/plugins';
import { lateEntry } from './late-entry.ts';
import { messages } from './messages.ts';
import plugin from './plugin.ts';

describe('the rule', () => {
  testRule(it, lateEntry, { messages });
});

describe('the plugin', () => {
  it('names a late entry in a school, and nothing else', async () => {
    await using trial = await testPlugin(plugin);
    assert.deepEqual(await trial.findings(), []);
    const [found, ...others] = await trial.findings({
      enrolment: [makeEnrolment({ id: 'late', entryDate: '2026-09-01' })],
    });
    assert.equal(found?.code, 'org.example.starter.late-entry');
    assert.equal(found?.id, 'late');
    assert.deepEqual(others, []);
  });
});
