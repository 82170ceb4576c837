import { pluginJsonOf } from '@emis-sdk/plugin';
import { afterAll, describe, expect, it } from 'vitest';
import type { AuditEntry, HostOptions, PluginHost, Send } from './index.ts';
import { createHost } from './index.ts';
import { strangerRunner } from './node.ts';
import { ID, refusal } from './plugin-for-tests.ts';
import { trustedFrom } from './stranger-for-tests.ts';

/** One text for both runners. Its settings take what they are given, and know a secret, as zod would make them. */
const CODE = `
const words = (text) => ({ en: text, es: text, pt: text });
export default {
  id: '${ID}', contract: 1, version: '1.0.0', title: words('All doors'), messages: { en: {}, es: {}, pt: {} },
  grants: [
    { kind: 'read', entity: 'enrolment', fields: ['grade', 'studentId'], reason: 'r' },
    { kind: 'read', entity: 'person', fields: ['sex'], reason: 'r' },
    { kind: 'fetch', origin: 'https://sms.test', reason: 'r' },
    { kind: 'store', bytes: 100, reason: 'r' },
    { kind: 'emit', what: 'event', reason: 'r' },
    { kind: 'schedule', everyMinutes: 60, reason: 'r' },
  ],
  contributes: { reactions: ['submission.accepted', 'enrolment.recorded'], routes: ['GET /late'], cards: ['places'], commands: ['count', 'call', 'keep', 'bad'], jobs: ['nightly'] },
  setup({ settings, on, onRecord, route, card, command, job }) {
    on('submission.accepted', async (event, { store, emit }) => {
      await store.set('accepted', event.accepted);
      await emit('${ID}.seen', { accepted: event.accepted });
    });
    onRecord({ on: 'enrolment', reads: ['grade'], needs: { student: { by: 'studentId', entity: 'person', reads: ['sex'] } },
      run: async ({ record, related }, { store }) => store.set('seen', [record, related]) });
    route({ method: 'GET', path: '/late', handle: async ({ query }, { store }) => ({ body: { of: query.school, seen: (await store.get('seen')) ?? null } }) });
    card({ id: 'places', title: words('Places'), build: async ({ store }) => ({ figures: [{ label: words('a'), value: (await store.get('accepted')) ?? 0 }] }) });
    command({ name: 'count', summary: words('Counts'), run: (args) => args.length });
    command({ name: 'call', summary: words('Calls'), run: async ([url, method], { fetch }) => (await fetch(url, { method, headers: { authorization: 'Bearer ' + settings.key } })).body });
    command({ name: 'keep', summary: words('Keeps'), run: async ([text], { store }) => { await store.set('kept', text); return store.keys(); } });
    command({ name: 'bad', summary: words('Bad'), run: () => () => 1 });
    job({ id: 'nightly', everyMinutes: 60, run: async ({ store }) => store.remove('accepted') });
  },
};`;

/** Settings as \`z.strictObject({ key: secret() })\` describes them; the check itself stands in another test. */
const SETTINGS = { type: 'object', properties: { key: { type: 'string', 'x-emis-secret': true } } };

const strangers = strangerRunner();
const hosts: PluginHost[] = [];
afterAll(() => Promise.all(hosts.map((host) => host.close())));

async function hostWith(runner: string, options: HostOptions = {}): Promise<PluginHost> {
  const host = createHost({
    strangers,
    ...options,
    limits: { timeMs: 5000, startMs: 30_000, faults: 100, ...options.limits },
  });
  hosts.push(host);
  const plugin = await trustedFrom(CODE);
  if (runner === 'stranger') {
    const code = CODE.replace(
      'export default {',
      'export default { settings: { safeParse: (data) => ({ success: true, data }) },',
    );
    await host.loadStranger(
      { description: { ...pluginJsonOf(plugin), settings: SETTINGS }, code },
      { approvedBy: 'Ana Rojas', approve: 'all', settings: { key: 'open sesame' } },
    );
  } else await host.load(plugin, { approvedBy: 'Ana Rojas', approve: 'all' });
  return host;
}

function call(host: PluginHost, name: string, ...args: unknown[]): Promise<unknown> {
  const handler = host.handlers('command').find((one) => one.name === name);
  return handler ? handler.run(args) : Promise.reject(new Error(`no command ${name}`));
}

describe.each(['trusted', 'stranger'])('what a %s plugin adds to be called', (runner) => {
  it('reacts, answers, shows, and is run, with tools of its own', async () => {
    const events: unknown[] = [];
    const host = await hostWith(runner, { onEvent: (...event) => events.push(event) });
    const [plain, recorded] = host.handlers('reaction');
    await plain?.run({ submission: 's1', accepted: 7, unchanged: 0, rejected: 0 });
    await recorded?.run({
      record: { id: 'e1', grade: '05', studentId: 'p1', exitReason: 'moved' },
      related: { student: { id: 'p1', sex: 'female', givenName: 'Ana' } },
    });
    expect(recorded?.reader).toMatchObject({ on: 'enrolment', reads: ['grade'] });
    expect(events).toEqual([[ID, `${ID}.seen`, { accepted: 7 }]]);
    const [card] = host.handlers('card');
    expect(card).toMatchObject({ plugin: ID, name: 'places', title: { es: 'Places' } });
    expect(await card?.run()).toEqual({ figures: [{ label: { en: 'a', es: 'a', pt: 'a' }, value: 7 }] });
    const [route] = host.handlers('route');
    expect(await route?.run({ query: { school: 'A' } })).toEqual({
      body: { of: 'A', seen: [{ id: 'e1', grade: '05' }, { student: { id: 'p1', sex: 'female' } }] },
    });
    expect(await call(host, 'count', 'a', 'b')).toBe(2);
    const [job] = host.handlers('job');
    expect(job?.everyMinutes).toBe(60);
    await job?.run();
    expect(await card?.run()).toMatchObject({ figures: [{ value: 0 }] });
  });

  it('calls out only where a grant says, writes it down, and follows no redirect elsewhere', async () => {
    const entries: AuditEntry[] = [];
    const sent: string[] = [];
    const send: Send = async ({ url, headers }) => {
      sent.push(`${url} ${headers['authorization']}`);
      if (url.endsWith('/away'))
        return { status: 302, headers: { location: 'http://169.254.169.254/latest' }, body: '' };
      if (url.endsWith('/on')) return { status: 302, headers: { location: '/end' }, body: '' };
      return { status: 200, headers: {}, body: 'done' };
    };
    const host = await hostWith(runner, { audit: (entry) => entries.push(entry), send });
    const key = runner === 'stranger' ? 'open sesame' : 'undefined';
    expect(await call(host, 'call', 'https://sms.test/a', 'GET')).toBe('done');
    expect(await call(host, 'call', 'https://sms.test/on', 'GET')).toBe('done');
    for (const url of [
      ...[
        'https://sms.test/away',
        'https://other.test/',
        'http://sms.test/',
        'https://sms.test.evil.test/',
        'https://sms.test:444/',
      ],
      ...['https://ana@sms.test/', 'file:///etc/passwd', 'no address'],
    ]) {
      const error = await refusal(call(host, 'call', url, 'GET'));
      expect(['plugin.call-refused', 'plugin.contribution-failed']).toContain(error.code);
    }
    expect((await refusal(call(host, 'call', 'https://sms.test/on', 'POST'))).code).toMatch(/^plugin\./);
    expect(sent).toEqual([
      `https://sms.test/a Bearer ${key}`,
      `https://sms.test/on Bearer ${key}`,
      `https://sms.test/end Bearer ${key}`,
      `https://sms.test/away Bearer ${key}`,
      `https://sms.test/on Bearer ${key}`,
    ]);
    const calls = entries.filter(({ event }) => event === 'call');
    expect(calls[0]).toMatchObject({
      call: 'fetch',
      occasion: 'command call',
      target: 'https://sms.test',
      allowed: true,
    });
    expect(calls.filter((entry) => entry.event === 'call' && !entry.allowed)).toHaveLength(8);
    expect(JSON.stringify(entries)).not.toContain('sesame');
  });

  it('keeps no more than it may, and gives nothing that JSON cannot carry', async () => {
    const host = await hostWith(runner);
    expect(await call(host, 'keep', 'x'.repeat(80))).toEqual(['kept']);
    await refusal(call(host, 'keep', 'x'.repeat(100)));
    expect(await call(host, 'keep', 'short')).toEqual(['kept']);
    expect((await refusal(call(host, 'bad'))).code).toMatch(/^plugin\.(bad-output|contribution-failed)$/);
  });
});
