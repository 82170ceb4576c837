import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { createClient, type Outgoing } from '@emis-sdk/client';
import { ENTITY_NAMES } from '@emis-sdk/model';
import { loadProfile } from '@emis-sdk/profiles';
import { listen } from '@emis-sdk/server/node';
import { createMockEmis, generateSchools } from '@emis-sdk/testing';
import { openBoard } from './board.ts';
import { pages } from './pages.ts';

/** With `--once` a school sends, a day of absences follows, and the program ends; without, a day comes every ten seconds. */
const once = process.argv.includes('--once');

// An EMIS inside this process, with the schools that send to it.
const emis = await createMockEmis();
const school = createClient(await emis.connect(['emis/submissions.create']));
const profile = await loadProfile('international');
const sentBy = { profile: { id: profile.id, edition: profile.edition } };
const { records } = generateSchools({ seed: 3, schools: 2, students: 60, schoolYear: 2026 });
const folder = await mkdtemp(join(tmpdir(), 'ministry-dashboard-'));
const board = await openBoard({
  ...(await emis.connect(['emis/changes.read'])),
  ...{ file: join(folder, 'dashboard.sqlite'), profile },
});
const app = pages(board);
const web = await listen({ fetch: async (request) => await app.fetch(request) });

/** What the page shows of attendance in the whole country. */
const attendance = async () => {
  const text = await (await fetch(web.url)).text();
  return /Attendance rate[\s\S]*?<td class="number">([^<]*)</.exec(text)?.[1] ?? 'nothing yet';
};
/** Everybody comes but so many. */
const dayOfAttendance = (day: number, absent: number): Outgoing[] =>
  records.enrolment.map(({ studentId, schoolId }, index) => ({
    entity: 'daily-attendance',
    record: {
      ...{ id: `${studentId}-${day}`, studentId, schoolId, date: `2026-04-${String(day).padStart(2, '0')}` },
      status: index < absent ? 'absent' : 'present',
    },
  }));

await school.submit(
  ENTITY_NAMES.flatMap((entity) => records[entity].map((record) => ({ entity, record }))),
  sentBy,
);
await board.catchUp();
console.log(`The dashboard is at ${web.url}: ${board.schools()} schools, ${board.enrolments()} enrolments`);
if (once) {
  let told = 0;
  board.onNews(() => told++);
  for (const [day, absent] of [
    [1, 0],
    [2, 30],
  ] as const) {
    await school.submit(dayOfAttendance(day, absent), sentBy);
    await board.catchUp();
    console.log(`Day ${day}: attendance rate ${await attendance()}; open pages told ${told} times`);
  }
  board.close();
  await web.close();
  await emis.close();
  await rm(folder, { recursive: true, force: true });
} else {
  for (let day = 1; day <= 30; day++) {
    await wait(10_000);
    await school.submit(dayOfAttendance(day, (day * 7) % 20), sentBy);
    await board.catchUp();
  }
}
