import { type ChangePage, changePage, ROUTES } from '@emis-sdk/protocol';
import { require } from '../trials/trial.ts';
import { expectProblem, expectShape, expectStatus } from './expect.ts';
import { type EmisGround, opId } from './ground.ts';
import type { EmisTrial } from './levels.ts';

const NEEDS = ['reader'];

/** Chapter 6: the feed tells of every change, in order, once. */
export const EMIS_FEED_TRIALS: readonly EmisTrial[] = [
  {
    number: '6.1',
    level: 'tell',
    needs: NEEDS,
    async run(ground) {
      const from = await endOf(ground);
      const school = ground.school();
      const sent = [school, ground.classOf(school.record.id), ground.classOf(school.record.id)];
      await ground.put(...sent);
      const told = await toldOf(ground, from, new Set(sent.map(({ record }) => record.id)));
      const wanted = sent.map(({ record }) => `created ${record.id}`);
      require(told[0] === wanted[0] &&
        JSON.stringify(told.toSorted()) === JSON.stringify(wanted.toSorted()), 'feed-differs');
    },
  },
  {
    number: '6.2',
    level: 'tell',
    needs: NEEDS,
    async run(ground) {
      const from = await endOf(ground);
      const schools = [1, 2, 3, 4, 5].map(() => ground.school());
      await ground.put(...schools);
      const found: string[] = [];
      let page: ChangePage = { changes: [], cursor: from, more: true };
      for (let count = 0; page.more && count < 1000; count++) {
        page = await pageAfter(ground, page.cursor, '2');
        require(page.changes.length <= 2, 'limit-not-kept', { limit: '2', count: String(page.changes.length) });
        found.push(...page.changes.map(({ id }) => id));
      }
      for (const { record } of schools) {
        const times = found.filter((id) => id === record.id).length;
        require(times === 1, 'told-so-often', { times: String(times) });
      }
    },
  },
  {
    number: '6.3',
    level: 'tell',
    needs: NEEDS,
    async run(ground) {
      const from = await endOf(ground);
      await ground.put(ground.school(), ground.school());
      const first = await pageAfter(ground, from, '1');
      const again = await pageAfter(ground, from, '1');
      require(first.changes[0]?.id === again.changes[0]?.id, 'page-differs');
    },
  },
  {
    number: '6.4',
    level: 'tell',
    needs: NEEDS,
    async run(ground) {
      const answer = await ground.ask({ path: `${ROUTES.changes}?cursor=nobody-gave-this`, as: 'reader' });
      expectProblem(answer, 400, 'cursor-forged');
    },
  },
  {
    number: '6.5',
    level: 'tell',
    needs: NEEDS,
    async run(ground) {
      const school = ground.school();
      await ground.put(school);
      const from = await endOf(ground);
      await ground.put({ ...school, record: { ...school.record, name: 'Escuela Segunda' } });
      const { entity, record } = school;
      await ground.operate({ opId: opId(), kind: 'remove', entity, id: record.id });
      const told = await toldOf(ground, from, new Set([record.id]));
      require(told.at(-1) === `removed ${record.id}`, 'removal-not-told');
    },
  },
];

const ends = new WeakMap<EmisGround, string>();

/** Where the feed ends now. What was read once is not read again. */
async function endOf(ground: EmisGround): Promise<string> {
  let page: ChangePage = { changes: [], cursor: ends.get(ground) ?? '', more: true };
  while (page.more) page = await pageAfter(ground, page.cursor);
  ends.set(ground, page.cursor);
  return page.cursor;
}

async function pageAfter(ground: EmisGround, cursor: string, limit = '1000'): Promise<ChangePage> {
  const query = new URLSearchParams({ limit, ...(cursor && { cursor }) });
  const answer = await ground.ask({ path: `${ROUTES.changes}?${query}`, as: 'reader' });
  expectStatus(answer, 200);
  return expectShape(answer, changePage, 'ChangePage');
}

/** What is told of some records from a cursor on. */
async function toldOf(ground: EmisGround, from: string, ids: ReadonlySet<string>): Promise<string[]> {
  const told: string[] = [];
  let page: ChangePage = { changes: [], cursor: from, more: true };
  while (page.more) {
    page = await pageAfter(ground, page.cursor);
    told.push(...page.changes.filter(({ id }) => ids.has(id)).map(({ kind, id }) => `${kind} ${id}`));
  }
  return told;
}
