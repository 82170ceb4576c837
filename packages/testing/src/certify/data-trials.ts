import { canonicalJson, referencesOf } from '@emis-sdk/model';
import { require } from '../trials/trial.ts';
import { REFUSED_NAME } from './exercise.ts';
import { changed, firstOf, type Ground } from './ground.ts';
import type { ProductTrial } from './levels.ts';
import type { Entered } from './product.ts';

/** Chapter 1: the data that arrive are those that were entered. Chapter 2: in an order that the EMIS can take. */
export const DATA_TRIALS: readonly ProductTrial[] = [
  {
    number: '1.1',
    level: 'deliver',
    async run(ground) {
      await ground.enter(ground.exercise);
      await ground.syncUntilThere(ground.exercise);
      const there = new Set((await ground.changes()).map(({ entity, id }) => `${entity} ${id}`));
      for (const { entity, record } of ground.exercise) {
        const id = ground.idOf(String(record.id));
        require(there.has(`${entity} ${id}`), 'not-arrived', { entity, id });
      }
      const known = new Set(ground.exercise.map(({ entity, record }) => `${entity} ${ground.idOf(String(record.id))}`));
      const stranger = [...there].find((key) => !known.has(key));
      require(stranger === undefined, 'stranger-arrived', { record: stranger ?? '' });
    },
  },
  {
    number: '1.2',
    level: 'deliver',
    async run(ground) {
      await ground.enter(ground.exercise);
      await arrived(ground, ground.exercise);
      const before = (await ground.changes()).length;
      const person = firstOf(ground.exercise, 'person') ?? firstOf(ground.exercise, 'school');
      if (!person) return;
      const mended =
        person.entity === 'person'
          ? changed(person, { familyName: 'Certificada' })
          : changed(person, { name: 'Escuela Certificada' });
      await ground.enter([mended]);
      for (let round = 0; round < 3; round++) await ground.product.sync();
      const news = (await ground.changes()).slice(before);
      const id = ground.idOf(String(mended.record.id));
      require(news.some((change) => change.id === id), 'change-not-arrived', { entity: mended.entity, id });
      const wrong = news.find((change) => change.id !== id || change.kind !== 'updated');
      require(wrong === undefined, 'change-came-as-new', { entity: wrong?.entity ?? '', id: wrong?.id ?? '' });
    },
  },
  {
    number: '1.3',
    level: 'deliver',
    async run(ground) {
      await ground.enter(ground.exercise);
      await arrived(ground, ground.exercise);
      const changes = await ground.changes();
      for (const { entity, record } of ground.exercise) {
        const id = ground.idOf(String(record.id));
        const change = changes.find((one) => one.entity === entity && one.id === id);
        if (!change || change.kind === 'removed' || change.kind === 'left') continue;
        const references = new Set(referencesOf(entity, record).map(({ path }) => path.split('.')[0]));
        for (const [field, value] of Object.entries(record)) {
          // Where the product has ids of its own, references are judged by 1.1: the EMIS takes none that leads nowhere.
          if (field === 'id' || references.has(field)) continue;
          require(canonicalJson(change.record[field]) === canonicalJson(value), 'value-differs', { entity, id, field });
        }
      }
    },
  },
  {
    number: '1.4',
    level: 'deliver',
    async run(ground) {
      await ground.enter(ground.exercise);
      await arrived(ground, ground.exercise);
      const { id, edition } = ground.stage.profile;
      for (const { path, method, body } of ground.exchanges()) {
        if (method !== 'POST' || !/^\/v1\/(submissions|operations)(\?|$)/.test(path)) continue;
        const said = profileIn(body);
        require(said === `${id} ${edition}`, 'profile-not-named', { profile: `${id} ${edition}`, said: said ?? '–' });
      }
    },
  },
  {
    number: '2.1',
    level: 'deliver',
    async run(ground) {
      await ground.enter([...ground.exercise].reverse());
      const there = await ground.syncUntilThere(ground.exercise);
      const sent = new Set<string>();
      const all = new Set(ground.exercise.map(({ entity, record }) => `${entity} ${ground.idOf(String(record.id))}`));
      for (const { entity, id, record } of ground.deliveries()) {
        for (const { targets, id: parent } of referencesOf(entity, record)) {
          const keys = targets.map((target) => `${target} ${parent}`).filter((key) => all.has(key));
          require(keys.length === 0 || keys.some((key) => sent.has(key)), 'child-first', { entity, id, parent });
        }
        sent.add(`${entity} ${id}`);
      }
      require(there, 'not-all-arrived');
    },
  },
  {
    number: '2.2',
    level: 'deliver',
    async run(ground) {
      const { refused } = await enterRefused(ground);
      for (let round = 0; round < 3; round++) await ground.product.sync();
      const deliveries = ground.deliveries();
      const first = deliveries.find(({ id, entity }) => entity === 'school' && id === refused);
      require(first !== undefined, 'parent-not-sent', { id: refused });
      const child = deliveries.find(
        ({ entity, record, exchange }) =>
          exchange > first.exchange && referencesOf(entity, record).some(({ id }) => id === refused),
      );
      require(child === undefined, 'child-of-failed', { entity: child?.entity ?? '', id: child?.id ?? '' });
    },
  },
  {
    number: '2.3',
    level: 'deliver',
    async run(ground) {
      const { school } = await enterRefused(ground);
      for (let round = 0; round < 2; round++) await ground.product.sync();
      await ground.enter([school]);
      require(await ground.syncUntilThere(ground.exercise), 'children-left-behind');
    },
  },
];

/** @throws {TrialFailure} `not-all-arrived` */
export async function arrived(ground: Ground, records: readonly Entered[]): Promise<void> {
  require(await ground.syncUntilThere(records), 'not-all-arrived');
}

/** Enters the exercise with a school that the EMIS refuses; gives its id there, and the school as it should be. */
export async function enterRefused(ground: Ground): Promise<{ refused: string; school: Entered }> {
  const school = firstOf(ground.exercise, 'school');
  require(school !== undefined, 'no-school');
  await ground.enter(ground.exercise.map((one) => (one === school ? changed(one, { name: REFUSED_NAME }) : one)));
  return { refused: ground.idOf(String(school.record.id)), school };
}

function profileIn(body: string): string | undefined {
  try {
    const { profile } = JSON.parse(body) as { profile?: { id?: unknown; edition?: unknown } };
    return `${String(profile?.id)} ${String(profile?.edition)}`;
  } catch {
    return undefined;
  }
}
