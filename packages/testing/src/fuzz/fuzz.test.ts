import { expect, it } from 'vitest';
import { fuzz } from './fuzz-for-tests.ts';

it('answers whatever is asked of any route by success or by a problem with a stable code, never by a fault of its own', async () => {
  const { requests, statuses } = await fuzz(500, 27);
  expect(requests).toBe(500);
  // It came past the door as well as up to it.
  expect(Object.keys(statuses)).toEqual(expect.arrayContaining(['200', '201', '400', '401', '404', '422']));
});
