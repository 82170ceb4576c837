import { expect, it } from 'vitest';
import { createHost, LIMITS } from './index.ts';
import { limitsWith } from './limits.ts';

it('has the usual limits unless told otherwise', () => {
  expect(limitsWith({ startMs: 50 })).toEqual({
    startMs: 50,
    stopMs: LIMITS.stopMs.usual,
    faults: 3,
    faultWindowMs: 10 * 60 * 1000,
    indicatorValues: LIMITS.indicatorValues.usual,
    timeMs: 250,
    memoryMiB: 32,
    inputBytes: 2 ** 20,
    outputBytes: 2 ** 18,
    hostCalls: 100,
    logBytes: 2 ** 16,
    codeBytes: 2 ** 20,
  });
});

it.each([{ startMs: LIMITS.startMs.most + 1 }, { faults: 0 }, { stopMs: 1.5 }, { faultWindowMs: Number.NaN }])(
  'refuses %o',
  (limits) => {
    expect(() => createHost({ limits })).toThrow(RangeError);
  },
);
