import { expect, it } from 'vitest';
import { goesAsFile, MANY_RECORDS } from './as-one-file.ts';

const limits = { batchRecords: 1000, bodyBytes: 1, pageChanges: 1, idempotencyDays: 400 };
const takesFiles = async () => ({ limits: { ...limits, pieceBytes: 4_194_304 } });
const takesNone = async () => ({ limits });
const neverAsked = async () => expect.fail('asked');

it('sends as one file what is said to go so, or is many where the EMIS takes files', async () => {
  expect(await goesAsFile(MANY_RECORDS, undefined, takesFiles)).toBe(true);
  expect(await goesAsFile(MANY_RECORDS, undefined, takesNone)).toBe(false);
  expect(await goesAsFile(MANY_RECORDS - 1, undefined, neverAsked)).toBe(false);
  expect(await goesAsFile(1, true, neverAsked)).toBe(true);
  expect(await goesAsFile(10 * MANY_RECORDS, false, neverAsked)).toBe(false);
});
