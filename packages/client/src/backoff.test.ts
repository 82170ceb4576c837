import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backoff, retryAfter } from './backoff.ts';
import { connect } from './faulty-emis/line.ts';

const NOW = new Date('2026-03-01T12:00:00Z');
const asked = (value: string, date?: string) =>
  retryAfter(new Headers({ 'retry-after': value, ...(date && { date }) }), NOW);

describe('what Retry-After asks for', () => {
  it.each([
    ['3600', 3_600_000],
    ['0', 0],
    ['Sun, 01 Mar 2026 12:00:30 GMT', 30_000],
    ['Sunday, 01-Mar-26 12:00:30 GMT', 30_000],
    ['Sun Mar  1 12:00:30 2026', 30_000],
    ['Sun, 01 Mar 2026 11:00:00 GMT', 0],
    ['-5', undefined],
    ['1.5', undefined],
    ['soon', undefined],
    ['Some day 5', undefined],
    ['', undefined],
  ])('%j is %s ms', (value, ms) => expect(asked(value)).toBe(ms));

  it('is measured by the clock of the EMIS, when it tells the time', () => {
    expect(asked('Sun, 01 Mar 2020 12:00:30 GMT', 'Sun, 01 Mar 2020 12:00:00 GMT')).toBe(30_000);
  });

  it.each([
    ['7', 7_000],
    [new Date(Date.now() + 3_600_000).toUTCString(), 3_600_000],
    ['1000000000000', 86_400_000],
    ['soon', 100],
  ])('is kept between two attempts: %s', async (value, ms) => {
    await using line = await connect();
    line.emis.faults.discovery.push({ status: 503, headers: { 'retry-after': value } });
    await line.client.discover();
    expect(line.pauses).toHaveLength(1);
    // An HTTP date has whole seconds.
    expect(Math.abs((line.pauses[0] ?? 0) - ms)).toBeLessThanOrEqual(2_000);
    if (ms < 8_000) expect(line.pauses[0]).toBe(ms);
  });
});

describe('the pause of our own', () => {
  it('lies anywhere under a ceiling that doubles up to the cap', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.double({ min: 0, max: 1, noNaN: true }), (attempt, random) => {
        const settings = {
          attempts: 4,
          baseMs: 100,
          capMs: 20_000,
          maxRetryAfterMs: 1,
          random: () => random,
          sleep: async () => {},
        };
        const pause = backoff(attempt, settings);
        expect(pause).toBe(Math.round(Math.min(20_000, 100 * 2 ** (attempt - 1)) * random));
      }),
    );
  });

  it('follows the options', async () => {
    await using line = await connect({ retry: { attempts: 6, baseMs: 10, capMs: 50, random: () => 0.5 } });
    line.emis.faults.discovery.push(...Array(5).fill('reset'));
    await line.client.discover();
    expect(line.pauses).toEqual([5, 10, 20, 25, 25]);
  });
});
