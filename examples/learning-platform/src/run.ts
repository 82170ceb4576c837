import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient, type Outgoing } from '@emis-sdk/client';
import { createHintSender, createMockEmis } from '@emis-sdk/testing';
import { openPlatform } from './platform.ts';

// An EMIS inside this process, a school product that sends, and the platform.
const emis = await createMockEmis();
const school = createClient(await emis.connect());
const hints = await createHintSender();
const folder = await mkdtemp(join(tmpdir(), 'learning-platform-'));
const platform = openPlatform({
  ...(await emis.connect(['emis/changes.read'])),
  file: join(folder, 'platform.sqlite'),
  webhookKeys: [hints.publicKey],
});

const profile = { id: 'international', edition: '2026' };
const student = (id: string, givenName: string): Outgoing => ({
  entity: 'person',
  record: { id, givenName, familyName: 'Buendía', roles: ['student'] },
});
const seat = (id: string, studentId: string, more: object = {}): Outgoing => ({
  entity: 'class-enrolment',
  record: { id, classId: '5b', studentId, startDate: '2026-03-02', ...more },
});
/** The school sends, the EMIS hints, and the platform shows its classes. */
const step = async (what: string, records: readonly Outgoing[]) => {
  await school.submit(records, { profile });
  const { status } = await platform.onHint(await hints.hint('https://platform.example/hints'));
  const shown = platform.classes.list().map(({ title, members }) => `${title}: ${members.join(', ') || 'nobody'}`);
  console.log(`${what}; hint ${status}; ${shown.join('; ')}`);
};

await step('A class with two students', [
  { entity: 'school', record: { id: 's', name: 'Escuela Los Ñires' } },
  { entity: 'class', record: { id: '5b', title: '5.º B', schoolId: 's' } },
  student('p1', 'Amaranta'),
  student('p2', 'Aureliano'),
  seat('e1', 'p1'),
  seat('e2', 'p2'),
]);
await step('One leaves, one joins', [
  student('p3', 'Remedios'),
  seat('e2', 'p2', { endDate: '2026-05-08' }),
  seat('e3', 'p3'),
]);
const stranger = await (await createHintSender()).hint('https://platform.example/hints');
console.log(`A hint of a stranger: ${(await platform.onHint(stranger)).status}`);

platform.close();
await emis.close();
await rm(folder, { recursive: true, force: true });
