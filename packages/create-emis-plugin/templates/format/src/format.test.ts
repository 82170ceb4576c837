import assert from 'node:assert/strict';
import { it } from 'node:test';
import { tryFormat } from '@emis-sdk/testing/formats';
import { format } from './format.ts';

it('gives back what was written, or told what it lost', async () => {
  const { sent, same, unsaid } = await tryFormat(format, { records: 200 });
  assert.deepEqual(unsaid, []);
  assert.ok(sent > 0 && same >= 0);
});
