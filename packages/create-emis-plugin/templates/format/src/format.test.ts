import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { testFormat } from '@emis-sdk/testing/formats';
import { testPlugin } from '@emis-sdk/testing/plugins';
import { format } from './format.ts';
import plugin from './plugin.ts';

describe('the format', () => {
  testFormat(it, format);
});

describe('the plugin', () => {
  it('brings it to whoever reads and writes files', async () => {
    await using trial = await testPlugin(plugin);
    assert.deepEqual(
      trial.host.formats().map(({ id }) => id),
      ['org.example.starter.lines'],
    );
  });
});
