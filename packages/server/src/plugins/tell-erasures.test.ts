import { definePlugin, store } from '@emis-sdk/plugin';
import { createHost } from '@emis-sdk/plugin-host';
import { ROUTES } from '@emis-sdk/protocol';
import { expect, it } from 'vitest';
import { remove, save, student, testServer } from '../server-for-tests.ts';
import { openPglite } from '../stores/pglite.ts';
import { knownErasures } from '../subject/erasures.ts';
import { eraseSubject } from '../subject/subject-erasure.ts';
import { keptPlugins } from './kept-plugins.ts';

const ID = 'org.example.remembers';

it('a plugin is told who was erased until it has forgotten the person, in whichever server', async () => {
  const database = await openPglite();
  let now = Date.parse('2026-11-27T12:00:00Z');
  const told: unknown[] = [];
  let fails = true;
  const plugin = definePlugin({
    ...{ id: ID, contract: 1, version: '1.0.0', title: { en: 'Remembers', es: 'Recuerda', pt: 'Lembra' } },
    grants: [store(10_000, 'Remembers whom it greeted.')],
    contributes: { reactions: ['subject.erased'], commands: ['greet'] },
    setup({ on, command }) {
      on('subject.erased', async (event, tools) => {
        told.push(event);
        if (fails) throw new Error('not now');
        for (const id of event.ids) await tools.store.remove(id);
      });
      command({
        ...{ name: 'greet', summary: { en: 'Greets', es: 'Saluda', pt: 'Cumprimenta' } },
        run: async ([id = ''], tools) => {
          await tools.store.set(id, 'a name');
          return null;
        },
      });
    },
  });
  const kept = await keptPlugins(database);
  const host = createHost({ limits: { faults: 100 }, store: kept.store });
  await host.load(plugin, { approvedBy: 'Ana Rojas', approve: 'all' });
  const errors: unknown[] = [];
  const options = { plugins: host, clock: () => new Date(now), onError: (error: unknown) => errors.push(error) };
  const [one, other] = [await testServer(database, options), await testServer(database, options)];
  const sender = await one.connect('sender');
  await sender.operate(...['twin', 'pupil', 'stays', 'left'].map((id) => save(student(id))));
  for (const id of ['twin', 'pupil', 'stays']) await host.handlers('command')[0]?.run([id]);
  expect((await sender.post(ROUTES.personMerges, { merged: 'twin', survivor: 'pupil' })).status).toBe(200);
  await eraseSubject(database, { source: 'sender', id: 'pupil' }, { now: new Date(now) });

  await Promise.all([one.server.runPlugins(), other.server.runPlugins()]);
  expect(told).toEqual([{ source: 'sender', ids: ['pupil', 'twin'] }]);
  expect(errors).toHaveLength(1);
  expect((await knownErasures(database, new Date(now)))[0]?.plugins).toEqual([{ plugin: ID }]);
  // It is not asked all the time, and again when it has failed.
  fails = false;
  await one.server.runPlugins();
  expect(told).toHaveLength(1);
  now += 61_000;
  await other.server.runPlugins();
  await one.server.runPlugins();
  expect(told).toHaveLength(2);
  expect(await kept.store.keys(ID)).toEqual(['stays']);
  expect((await knownErasures(database, new Date(now)))[0]?.plugins).toEqual([
    { plugin: ID, acknowledgedAt: new Date(now).toISOString() },
  ]);
  // Of one whom the product had removed before, too.
  await sender.operate(remove('person', 'left'));
  await eraseSubject(database, { source: 'sender', id: 'left' }, { now: new Date(now) });
  await one.server.runPlugins();
  expect(told.at(-1)).toEqual({ source: 'sender', ids: ['left'] });
  await Promise.all([one.server.close(), other.server.close()]);
  await database.close();
});
