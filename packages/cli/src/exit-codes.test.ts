import { EmisError } from '@emis-sdk/model';
import { expect, it } from 'vitest';
import { exitCodeOf } from './exit-codes.ts';

it.each([
  ['bundle.not-found', {}, 2],
  ['bundle.not-a-bundle', {}, 1],
  ['zip.too-large', {}, 1],
  ['xlsx.broken', {}, 1],
  ['mapping.not-ready', {}, 2],
  ['profile.unknown', {}, 2],
  ['credentials.not-found', {}, 3],
  ['client.network', {}, 4],
  ['client.indeterminate', {}, 4],
  ['client.unauthorised', {}, 3],
  ['client.refused', { status: 422 }, 5],
  ['client.refused', { status: 503 }, 4],
  ['something.else', {}, 70],
])('%s %o ends with %i', (code, params, exit) => {
  expect(exitCodeOf(new EmisError(code, 'x', params))).toBe(exit);
});

it('an error that is not ours is a fault of ours', () => {
  expect(exitCodeOf(new TypeError('x'))).toBe(70);
});
