import { afterAll, describe, expect, it } from 'vitest';
import { type AuditEntry, createHost, type HostOptions, type PackedPlugin, type PluginHost } from '../index.ts';
import { strangerRunner } from '../node.ts';
import { ask, CODE, CONTEXT, ID, OWNER, refusal, thrownBy } from '../plugin-for-tests.ts';
import { packedWith, strangerWith } from '../stranger-for-tests.ts';

/** Machines that are busy with other tests are slow; what is to be killed has less. */
const PATIENT = { timeMs: 5000, startMs: 30_000 };
const strangers = strangerRunner();
const hosts: PluginHost[] = [];

async function hostWith(packed: PackedPlugin, options: HostOptions & { settings?: unknown } = {}): Promise<PluginHost> {
  const { settings, ...rest } = options;
  const host = createHost({ strangers, ...rest, limits: { ...PATIENT, ...options.limits } });
  hosts.push(host);
  await host.loadStranger(packed, { ...OWNER, settings });
  return host;
}

afterAll(() => Promise.all(hosts.map((host) => host.close())));

describe('a stranger’s plugin behind the wall', () => {
  it('says of a suspect what it said among many, without being asked again, and of each like record once', async () => {
    const packed = strangerWith(`if (record.entryDate !== '2026-03-01') report({ at: 'entryDate' });`);
    const host = await hostWith(packed);
    const [rule] = host.rules();
    if (rule?.kind !== 'record' || !rule.suspectsAmong) throw new Error('it cannot be asked of many');
    const inputs = ['2026-03-01', '2026-04-01', '2026-04-01', '2026-05-01'].map((entryDate, index) => {
      return { record: { id: index === 3 ? 'other' : 'same', entryDate }, related: {} };
    });
    expect(rule.suspectsAmong(inputs, CONTEXT)).toEqual([1, 2, 3]);
    const told = (context = CONTEXT) =>
      inputs.map((input) => {
        const found: unknown[] = [];
        rule.check(input, (finding) => found.push(finding), context);
        return found.length;
      });
    expect(told()).toEqual([0, 1, 1, 1]);
    expect(told({ ...CONTEXT })).toEqual([0, 1, 1, 1]);
    const calls = host.list()[0]?.calls ?? 0;
    expect(calls).toBe(9);
  });

  it('finds what it would find beside it, with its own fields alone', async () => {
    const host = await hostWith(
      strangerWith(
        `report({ at: 'entryDate', params: { seen: JSON.stringify([record, related]) }, personal: { n: 1 } });`,
      ),
    );
    const found = ask(
      host,
      { id: 'e1', entryDate: '2026-03-01', exitReason: 'moved', studentId: 's1' },
      { student: { id: 's1', birthDate: '2016-01-01', givenName: 'Ana' }, school: { id: 'c1' } },
    );
    const seen = [{ id: 'e1', entryDate: '2026-03-01' }, { student: { id: 's1', birthDate: '2016-01-01' } }];
    expect(found).toEqual([{ at: 'entryDate', params: { seen: JSON.stringify(seen) }, personal: { n: 1 } }]);
    expect(host.list()).toMatchObject([
      { id: ID, state: 'running', runner: 'stranger walled', calls: 1, rules: [CODE] },
    ]);
    expect(host.messages().es[CODE]?.title).toBe('Old');
  });

  it('gives a rule no field that a record lacks', async () => {
    const host = await hostWith(strangerWith(`report({ params: { seen: JSON.stringify([record, related]) } });`));
    expect(ask(host, { id: 'e1' })).toEqual([{ params: { seen: '[{"id":"e1"},{}]' } }]);
  });

  it('has no clock, no randomness, no network, no files and nothing of Node', async () => {
    const names = [
      'fetch',
      'process',
      'require',
      'setTimeout',
      'performance',
      'navigator',
      'Worker',
      'crypto',
      'XMLHttpRequest',
    ];
    const host = await hostWith(
      strangerWith(
        `report({ params: { time: Date.now(), random: Math.random(), there: ${JSON.stringify(names)}.filter((name) => name in globalThis).join() } });`,
      ),
    );
    const [first] = ask(host);
    await Promise.resolve();
    const [second] = ask(host);
    expect(first).toMatchObject({ params: { time: 0, there: '' } });
    expect(second).toEqual(first);
  });

  it('forgets what it saw of one batch before the next', async () => {
    const host = await hostWith(
      strangerWith(`report({ params: { before: seen.join() } }); seen.push(record.id);`, { top: 'const seen = [];' }),
    );
    const said = () => ask(host, { id: 'e1' }).concat(ask(host, { id: 'e2' }));
    expect(said()).toEqual([{ params: { before: '' } }, { params: { before: 'e1' } }]);
    await Promise.resolve();
    expect(said()).toEqual([{ params: { before: '' } }, { params: { before: 'e1' } }]);
  });

  it('may ask for the code lists of the run', async () => {
    const host = await hostWith(
      strangerWith(`const list = context.codeList('grade'); report({ params: {
        has: String(list.has('05')), not: String(list.has('99')), label: list.label('05', 'es'), none: String(context.codeList('x')), asOf: context.asOf } });`),
    );
    const grade = {
      ...{ id: 'grade', title: { en: 'G', es: 'G', pt: 'G' }, source: 's', date: '2026', verified: true },
      ...{
        codes: [{ code: '05', labels: { en: 'Fifth', es: 'Quinto', pt: 'Quinto' } }],
        has: () => true,
        label: () => '',
      },
    };
    const [rule] = host.rules();
    const found: unknown[] = [];
    if (rule?.kind === 'record') {
      const context = { ...CONTEXT, codeList: (id: string) => (id === 'grade' ? grade : undefined) };
      rule.check({ record: { id: 'e1' }, related: {} }, (finding) => found.push(finding), context);
    }
    expect(found).toEqual([
      { params: { has: 'true', not: 'false', label: 'Quinto', none: 'undefined', asOf: '2026-03-01' } },
    ]);
  });

  it('logs to whoever asked for it, and no more than it may', async () => {
    const lines: string[] = [];
    const host = await hostWith(
      strangerWith(`console.log('entry', record.id); console.log('x'.repeat(1000)); console.log('y')`),
      {
        log: (plugin, line) => lines.push(`${plugin} ${line}`),
        limits: { logBytes: 100 },
      },
    );
    ask(host);
    expect(lines).toEqual([`${ID} entry e1`, `${ID} ${'x'.repeat(91)}`]);
  });
});

describe('settings of a stranger’s plugin', () => {
  const code = `const settings = { safeParse: (given) => given.years > 0 ? { success: true, data: { years: given.years, more: 1 } }
      : { success: false, error: { issues: [{ path: ['years'] }] } } };
    export default { settings, setup({ settings, rule }) { rule({ kind: 'record', code: '${CODE}', severity: 'warning', on: 'enrolment', reads: [],
      needs: {}, check: (_, report) => report({ params: settings }) }) } }`;

  it('are checked by its own code behind the wall', async () => {
    const host = await hostWith(packedWith(code), { settings: { years: 3 } });
    expect(ask(host)).toEqual([{ params: { years: 3, more: 1 } }]);
    const error = await refusal(hostWith(packedWith(code), { settings: { years: 0 } }));
    expect(error.code).toBe('plugin.settings-invalid');
    expect(error.params).toMatchObject({ plugin: ID, path: 'years' });
  });
});

describe('carrying over the settings of a stranger’s plugin', () => {
  const code = (step: string) =>
    `export default { settingsVersion: 2, migrateSettings: { 1: ${step} }, setup({ rule }) { rule({ kind: 'record', code: '${CODE}',
      severity: 'warning', on: 'enrolment', reads: [], needs: {}, check() {} }) } }`;

  it.each([
    ['throws', `() => { throw new Error('Ana Rojas'); }`, 'plugin.start-failed'],
    ['never ends', '() => { for (;;); }', 'plugin.limit-exceeded'],
    ['gives what it does not take', '() => ({ years: 1 })', 'plugin.settings-invalid'],
  ])('is refused where a step %s', async (_, step, reason) => {
    const host = createHost({ strangers, limits: { ...PATIENT, ...(reason.includes('limit') && { startMs: 1500 }) } });
    hosts.push(host);
    const packed = packedWith(code(step), { settingsVersion: 2 });
    const error = await refusal(host.loadStranger(packed, { ...OWNER, settings: {}, settingsVersion: 1 }));
    expect(error.code).toBe(reason);
    expect(error.message).not.toContain('Ana');
  });
});

describe('what a stranger’s plugin may not do', () => {
  it.each([
    ['report what is no finding', `report('a text')`, 'plugin.bad-output'],
    ['throw', `throw new Error('Ana Rojas')`, 'plugin.contribution-failed'],
    ['throw nothing', 'throw undefined', 'plugin.contribution-failed'],
    [
      'give more than it may',
      `for (let n = 0; n < 400; n++) report({ params: { text: 'x'.repeat(1000) } })`,
      'plugin.limit-exceeded',
    ],
    ['ask too often', `for (let n = 0; n < 200; n++) context.codeList('list-' + n)`, 'plugin.limit-exceeded'],
  ])('%s', async (_, check, code) => {
    const host = await hostWith(strangerWith(check));
    const error = thrownBy(() => ask(host));
    expect(error.code).toBe(code);
    expect(error.message).not.toContain('Ana');
    expect(host.list()).toMatchObject([{ faults: 1, state: 'running' }]);
  });

  it('add a rule that reads what was not approved, or that it did not announce', async () => {
    const rule = (changes: string) =>
      packedWith(
        `export default { setup({ rule }) { rule({ kind: 'record', code: '${CODE}', severity: 'warning', on: 'enrolment', reads: [], ${changes}, check() {} }) } }`,
      );
    expect((await refusal(hostWith(rule(`reads: ['exitReason']`)))).params).toMatchObject({
      grant: 'read enrolment.exitReason',
    });
    expect((await refusal(hostWith(rule(`code: '${ID}.new'`)))).code).toBe('plugin.not-declared');
    expect((await refusal(hostWith(rule(`severity: 'fatal'`)))).code).toBe('plugin.bad-output');
  });

  it.each([
    ['throws', `throw new Error('no')`, 'plugin.start-failed'],
    ['waits for what never comes', 'return new Promise(() => {})', 'plugin.start-failed'],
    ['never ends', 'for (;;);', 'plugin.limit-exceeded'],
    ['imports', `return import('node:fs')`, 'plugin.start-failed'],
  ])('run with a setup that %s', async (_, setup, code) => {
    const error = await refusal(
      hostWith(strangerWith('', { setup }), { limits: { startMs: code === 'plugin.limit-exceeded' ? 1500 : 30_000 } }),
    );
    expect(error.code).toBe(code);
  });

  it('import anything', async () => {
    expect((await refusal(hostWith(strangerWith('', { top: `import fs from 'node:fs';` })))).code).toBe(
      'plugin.start-failed',
    );
  });
});

describe('a host', () => {
  it('refuses a stranger when it has no wall', async () => {
    const error = await refusal(createHost().loadStranger(strangerWith(''), OWNER));
    expect(error.code).toBe('plugin.untrusted');
  });

  it.each<[string, unknown, string]>([
    [
      'a description that says more than the contract knows',
      { ...strangerWith('').description, powers: 'all' },
      'plugin.json',
    ],
    ['no description', undefined, 'plugin.json'],
    ['an id that is none', { ...strangerWith('').description, id: '../x' }, 'id'],
    ['an id that looks like another', { ...strangerWith('').description, id: 'org.ex\u0430mple.ages' }, 'id'],
    ['an id with what is not seen', { ...strangerWith('').description, id: 'org.example\u200b.ages' }, 'id'],
  ])('refuses %s', async (_, description, path) => {
    const packed = { description, code: '' } as unknown as PackedPlugin;
    const error = await refusal(createHost({ strangers }).loadStranger(packed, OWNER));
    expect(error.code).toBe('plugin.packed-invalid');
    expect(error.params).toMatchObject({ path });
  });

  it('writes down that it was walled, and lets no code run before approval', async () => {
    const entries: AuditEntry[] = [];
    const host = createHost({ strangers, audit: (entry) => entries.push(entry) });
    const error = await refusal(host.loadStranger(strangerWith('', { top: 'for (;;);' }), { approvedBy: 'Ana Rojas' }));
    expect(error.code).toBe('plugin.grant-missing');
    await hostWith(strangerWith(''), { audit: (entry) => entries.push(entry) });
    expect(entries.filter(({ event }) => event === 'approval')).toMatchObject([
      { runner: 'stranger walled', by: 'Ana Rojas' },
    ]);
  });

  it('sets a plugin apart that broke its limits three times, and goes on', async () => {
    const host = await hostWith(strangerWith(`for (;;);`), { limits: { timeMs: 60 } });
    for (let time = 0; time < 3; time++) expect(thrownBy(() => ask(host)).params).toMatchObject({ limit: 'time' });
    expect(thrownBy(() => ask(host)).code).toBe('plugin.quarantined');
    expect(host.list()).toMatchObject([{ state: 'quarantined', faults: 3 }]);
  });
});
