import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateKeyPair } from '@emis-sdk/client';
import { changeClientKeys } from '@emis-sdk/client/client-keys';
import { ROUTES } from '@emis-sdk/protocol';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { run } from '../cli.ts';
import { type Credentials, writeCredentials } from '../credentials.ts';
import { type DoctorReport, doctorReport } from '../doctor/doctor-report.ts';
import { EXIT } from '../exit-codes.ts';
import { listen as hear } from '../heard-for-tests.ts';
import { loadProfileAndPlugins } from '../plugin-loading.ts';
import { type RunningEmis, startEmis } from '../running-emis.ts';

const heard = hear();
let folder: string;
let emis: RunningEmis;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'emis-doctor-'));
  const { profile, host } = await loadProfileAndPlugins('international', []);
  emis = await startEmis({ port: 0, dataDir: folder, profiles: [profile], host, onError: () => undefined });
});
afterAll(async () => {
  await emis.close();
  await rm(folder, { recursive: true, force: true });
});

async function reportOf(credentials: Credentials, ...more: string[]): Promise<{ report: DoctorReport; exit: number }> {
  const path = join(folder, 'other.json');
  await writeCredentials(path, credentials);
  const exit = await run(['doctor', '--json', '--credentials', path, ...more]);
  return { report: doctorReport.parse(JSON.parse(heard.stdout)), exit };
}
const codesOf = ({ checks }: DoctorReport) => checks.map(({ code, state }) => `${state} ${code}`);

it('finds nothing in the way of a product that can send, and says which key is in use since when', async () => {
  const { report, exit } = await reportOf(emis.credentials);
  expect(exit).toBe(EXIT.ok);
  expect(report.ok).toBe(true);
  const codes = report.checks.map(({ code }) => code.replace('line.slow', 'line.measured'));
  expect(codes).toEqual([
    'server.reachable',
    'clock.right',
    'key.accepted',
    'line.measured',
    'feed.readable',
    'edition.taken',
    'profile.known',
  ]);
  const key = report.checks.find(({ code }) => code === 'key.accepted');
  expect(key?.params).toMatchObject({ kid: emis.credentials.sender.privateKey.kid, days: 0, keys: 1 });
});

it('says what to mend when the key is not the one registered, in the language of the person', async () => {
  const { privateKey } = await generateKeyPair();
  const sender = { ...emis.credentials.sender, privateKey: { ...privateKey, kty: 'EC' } };
  const { report, exit } = await reportOf({ ...emis.credentials, sender }, '--lang', 'es');
  expect(exit).toBe(EXIT.configuration);
  expect(report.ok).toBe(false);
  expect(codesOf(report)).toContain('bad key.refused');
  expect(heard.stderr).toContain('El EMIS no deja entrar a este producto.');
  expect(heard.said).not.toContain(privateKey.d);
});

it('says that nobody answers, and that a profile is not known there', async () => {
  const nobody = await reportOf({ ...emis.credentials, url: 'http://127.0.0.1:9' });
  expect([nobody.exit, codesOf(nobody.report)]).toEqual([EXIT.network, ['bad server.unreachable']]);
  heard.forget();
  const chile = await reportOf(emis.credentials, '--profile', 'chile');
  expect([chile.exit, codesOf(chile.report).at(-1)]).toEqual([EXIT.configuration, 'bad profile.unknown']);
});

it('measures a clock that is wrong, a line that is slow, and misses the edition at the EMIS', async () => {
  const real = globalThis.fetch;
  const timer = performance.now.bind(performance);
  let lateMs = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => timer() + lateMs);
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (input, init) => {
    const request = new Request(input, init);
    const isLarge = request.url.endsWith(ROUTES.known) && (await request.clone().text()).length > 10_000;
    const answer = await real(request);
    // 60 kB in a minute.
    if (isLarge) lateMs += 60_000;
    if (!request.url.endsWith(ROUTES.discovery)) return answer;
    const about = { ...((await answer.json()) as object), editions: [{ edition: '2019' }] };
    // What the doctor measures says that this clock is two hours ahead; what a client corrects itself by stays right, as both have one clock here.
    const behindMs = typeof input === 'string' ? 7_200_000 : 0;
    return Response.json(about, { headers: { date: new Date(Date.now() - behindMs).toUTCString() } });
  });
  const { report, exit } = await reportOf(emis.credentials);
  expect(exit).toBe(EXIT.configuration);
  expect(codesOf(report)).toEqual([
    'good server.reachable',
    'warning clock.wrong',
    'good key.accepted',
    'warning line.slow',
    'good feed.readable',
    'bad edition.not-taken',
    'good profile.known',
  ]);
  const params = Object.fromEntries(report.checks.map((check) => [check.code, check.params]));
  expect(Math.abs(Number(params['clock.wrong']?.['ahead']) - 7200)).toBeLessThan(5);
  expect(params['line.slow']).toEqual({ kilobytes: 1 });
});

it('with --security tells what is weak about the server', async () => {
  const { report, exit } = await reportOf(emis.credentials, '--security');
  expect(exit).toBe(EXIT.ok);
  expect(codesOf(report).filter((code) => code.includes('security.'))).toEqual([
    'good security.this-machine',
    'warning security.embedded',
    'good security.key-pairs',
    'warning security.bearer-tokens',
    'good security.short-tokens',
  ]);
});

it('tells that an address in the network is spoken to in plain text, and asks it nothing', async () => {
  const { report, exit } = await reportOf({ ...emis.credentials, url: 'http://emis.example' }, '--security');
  expect(codesOf(report)).toEqual(['bad security.not-encrypted']);
  expect(exit).toBe(EXIT.configuration);
});

it('prints the schema of its report', async () => {
  expect(await run(['doctor', '--schema'])).toBe(EXIT.ok);
  expect(JSON.parse(heard.stdout)).toMatchObject({
    type: 'object',
    required: expect.arrayContaining(['checks', 'ok']),
  });
});

it('a product changes its own keys, and the old one is then refused', async () => {
  const next = await generateKeyPair();
  const { url, sender } = emis.credentials;
  const added = await changeClientKeys({ url, ...sender }, { add: next.publicKey });
  expect(added.map(({ kid, signedThis }) => [kid, signedThis])).toEqual([
    [sender.privateKey.kid, true],
    [next.publicKey.kid, false],
  ]);
  const withNext = { url, clientId: sender.clientId, privateKey: next.privateKey };
  const left = await changeClientKeys(withNext, { remove: String(sender.privateKey.kid) });
  expect(left.map(({ kid }) => kid)).toEqual([next.publicKey.kid]);
  await expect(changeClientKeys({ url, ...sender })).rejects.toMatchObject({ code: 'client.unauthorised' });
});
