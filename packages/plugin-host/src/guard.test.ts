import { describe, expect, it } from 'vitest';
import { type AuditEntry, createHost } from './index.ts';
import { ask, CODE, ID, OWNER, pluginWith, recordRule, standingClock, thrownBy } from './plugin-for-tests.ts';

describe('a rule that fails', () => {
  const SECRET = 'Ana Rojas Soto';
  const failing = recordRule(() => {
    throw new Error(`no birth date for ${SECRET}`);
  });

  it('throws a PluginError that repeats nothing of the record, and is counted', async () => {
    const entries: AuditEntry[] = [];
    const host = createHost({ audit: (entry) => entries.push(entry) });
    await host.load(pluginWith(failing), OWNER);
    const error = thrownBy(() => ask(host));
    expect(error.code).toBe('plugin.contribution-failed');
    expect(error.name).toBe('PluginError');
    expect(error.params).toEqual({ plugin: ID, contribution: CODE });
    expect(error.message).not.toContain(SECRET);
    expect(String(error.cause)).toContain(SECRET);
    expect(host.list()).toMatchObject([{ state: 'running', faults: 1 }]);
    expect(entries.at(-1)).toMatchObject({ event: 'fault', contribution: CODE, code: 'plugin.contribution-failed' });
    expect(JSON.stringify(entries)).not.toContain(SECRET);
  });

  it('is set apart after three faults within ten minutes, and goes on failing closed', async () => {
    const time = standingClock();
    const host = createHost(time);
    let calls = 0;
    const counted = recordRule((...all) => {
      calls += 1;
      failing.check(...all);
    });
    await host.load(pluginWith(counted), OWNER);
    for (const minutes of [0, 5, 4]) {
      time.forward(minutes);
      thrownBy(() => ask(host));
    }
    expect(host.list()).toMatchObject([{ state: 'quarantined', faults: 3 }]);
    expect(thrownBy(() => ask(host)).code).toBe('plugin.quarantined');
    expect(calls).toBe(3);
    await host.stop(ID);
    expect(host.list()).toMatchObject([{ state: 'stopped' }]);
  });

  it('is not set apart when the faults lie further apart', async () => {
    const time = standingClock();
    const host = createHost(time);
    await host.load(pluginWith(failing), OWNER);
    for (let fault = 0; fault < 10; fault += 1) {
      thrownBy(() => ask(host));
      time.forward(5);
    }
    expect(host.list()).toMatchObject([{ state: 'running', faults: 10 }]);
  });

  it.each([
    ['nothing', undefined],
    ['a text', 'wrong'],
    ['a path that is no text', { at: 7 }],
    ['a whole record as a fact', { params: { record: { id: 'e1' } } }],
    ['a fact that is no number', { params: { age: Number.NaN } }],
    ['an endless text', { personal: { name: 'x'.repeat(1001) } }],
  ])('also fails by reporting %s', async (_, finding) => {
    const host = createHost();
    await host.load(pluginWith(recordRule((__, report) => report(finding as never))), OWNER);
    expect(thrownBy(() => ask(host)).code).toBe('plugin.bad-output');
    expect(host.list()).toMatchObject([{ faults: 1 }]);
  });

  it('hands over copies, so that a finding cannot change after it was checked', async () => {
    const host = createHost();
    const params = { age: 9 };
    await host.load(pluginWith(recordRule((_, report) => report({ params }))), OWNER);
    const [finding] = ask(host);
    params.age = 99;
    expect(finding).toEqual({ params: { age: 9 } });
  });
});
