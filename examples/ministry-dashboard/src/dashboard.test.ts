import { createClient, type Outgoing } from '@emis-sdk/client';
import { loadProfile } from '@emis-sdk/profiles';
import {
  createMockEmis,
  type MockEmis,
  makeAcademicSession,
  makeEnrolment,
  makePerson,
  makeSchool,
} from '@emis-sdk/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Board, openBoard } from './board.ts';
import { pages } from './pages.ts';

let emis: MockEmis;
let board: Board;
let app: ReturnType<typeof pages>;
let send: (...records: Outgoing[]) => Promise<unknown>;
const profile = await loadProfile('international');

beforeAll(async () => {
  emis = await createMockEmis({ profiles: [profile] });
  const school = createClient(await emis.connect(['emis/submissions.create']));
  send = (...records) => school.submit(records, { profile: { id: profile.id, edition: profile.edition } });
  board = await openBoard({ ...(await emis.connect(['emis/changes.read'])), file: ':memory:', profile });
  app = pages(board);
});
afterAll(async () => {
  board.close();
  await emis.close();
});

const day = (studentId: string, status: string): Outgoing => ({
  entity: 'daily-attendance',
  record: { id: `day-${studentId}`, studentId, schoolId: 'school-1', date: '2026-03-05', status },
});
const shown = async (query = '') => await (await app.request(`/${query}`)).text();

it('moves with the feed, is told to open pages once a move, and names no child', async () => {
  expect(await shown()).toContain('Attendance rate: nothing to count yet');
  await send(
    { entity: 'academic-session', record: makeAcademicSession() },
    { entity: 'school', record: makeSchool() },
    ...['p1', 'p2'].flatMap((id): Outgoing[] => [
      { entity: 'person', record: makePerson({ id, givenName: 'Amaranta' }) },
      { entity: 'enrolment', record: makeEnrolment({ id: `e-${id}`, studentId: id }) },
    ]),
    day('p1', 'present'),
    day('p2', 'present'),
  );
  const live = await app.request('/live');
  expect(live.headers.get('content-type')).toBe('text/event-stream');
  const reader = live.body?.pipeThrough(new TextDecoderStream()).getReader();
  expect((await reader?.read())?.value).toContain('event: open');
  expect(await board.catchUp()).toBe(true);
  expect((await reader?.read())?.value).toContain('event: news');
  expect(await shown()).toMatch(/Schools: 1\. Enrolments: 2\.[\s\S]*Attendance rate[\s\S]*>100 %</);

  await send(day('p2', 'absent'));
  expect(await Promise.all([board.catchUp(), board.catchUp()])).toEqual([true, true]);
  expect((await reader?.read())?.value).toContain('event: news');
  expect(await shown('?lang=es')).toMatch(/Tasa de asistencia[\s\S]*>50 %</);
  expect(await board.catchUp()).toBe(false);
  for (const language of ['en', 'es', 'pt']) expect(await shown(`?lang=${language}`)).not.toContain('Amaranta');
  await reader?.cancel();
});
