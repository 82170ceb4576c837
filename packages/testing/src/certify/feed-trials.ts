import { require } from '../trials/trial.ts';
import { newSchool } from './from-elsewhere.ts';
import type { Ground } from './ground.ts';
import type { ProductTrial } from './levels.ts';

/** Changes of a page in these trials, so that the feed comes in several pages. */
const PAGE = '25';
const NEEDS = ['follow', 'held'];

/** Chapter 6: what other products send is followed, each change once. Chapter 7: hints are heard, and no others. */
export const FEED_TRIALS: readonly ProductTrial[] = [
  {
    number: '6.1',
    level: 'follow',
    needs: NEEDS,
    async run(ground) {
      smallPages(ground);
      const ids = await newSchool(ground, 5);
      await ground.product.follow?.();
      await holdsOnce(ground, ids);
    },
  },
  {
    number: '6.2',
    level: 'follow',
    needs: NEEDS,
    async run(ground) {
      smallPages(ground);
      const first = await newSchool(ground, 3);
      await ground.product.follow?.();
      const before = ground.exchanges().length;
      const second = await newSchool(ground, 3);
      await ground.product.follow?.();
      await holdsOnce(ground, [...first, ...second]);
      goesOn(ground, before);
    },
  },
  {
    number: '6.3',
    level: 'follow',
    needs: [...NEEDS, 'crash'],
    async run(ground) {
      smallPages(ground);
      const first = await newSchool(ground, 3);
      await ground.product.follow?.();
      await ground.product.crash?.();
      const before = ground.exchanges().length;
      const second = await newSchool(ground, 2);
      await ground.product.follow?.();
      await holdsOnce(ground, [...first, ...second]);
      goesOn(ground, before);
    },
  },
  {
    number: '6.4',
    level: 'follow',
    needs: NEEDS,
    async run(ground) {
      const ids = await newSchool(ground, 3);
      await ground.product.follow?.();
      const before = ground.exchanges().length;
      ground.stage.recorder.plan = ({ path, query }) =>
        path === '/v1/changes' && query.has('cursor') && ground.exchanges().length === before
          ? { status: 410, problem: 'cursor-gone' }
          : undefined;
      // A product may tell of it first and read anew when it is asked again.
      await ground.product.follow?.().catch(() => undefined);
      await ground.product.follow?.();
      require(readingsIn(ground, before).some((query) => !query.has('cursor')), 'not-read-anew');
      await holdsOnce(ground, ids);
    },
  },
  {
    number: '6.5',
    level: 'follow',
    needs: NEEDS,
    async run(ground) {
      const ids = await newSchool(ground, 2);
      await ground.product.follow?.();
      const [gone = '', ...left] = ids;
      await ground.stage.removeElsewhere('school', gone);
      await ground.product.follow?.();
      await holdsOnce(ground, left);
      const held = (await ground.product.held?.()) ?? [];
      require(!held.some(({ id }) => id === gone), 'removal-missed', { id: gone });
    },
  },
];

/** Lets pages be small, whatever the product asks for. */
function smallPages({ stage: { recorder } }: Ground): void {
  recorder.plan = ({ path, query }) => {
    if (path === '/v1/changes') query.set('limit', PAGE);
    return undefined;
  };
}

async function holdsOnce(ground: Ground, ids: readonly string[]): Promise<void> {
  const held = (await ground.product.held?.()) ?? [];
  for (const id of ids) {
    const times = held.filter((one) => one.entity === 'school' && one.id === id).length;
    require(times > 0, 'change-missed', { id });
    require(times === 1, 'change-twice', { id });
  }
}

/** The queries with which the feed was read from an exchange on. */
function readingsIn(ground: Ground, from: number): URLSearchParams[] {
  return ground
    .exchanges()
    .slice(from)
    .filter(({ path }) => path.split('?')[0] === '/v1/changes')
    .map(({ path }) => new URLSearchParams(path.split('?')[1] ?? ''));
}

function goesOn(ground: Ground, from: number): void {
  const readings = readingsIn(ground, from);
  require(readings.length > 0, 'feed-not-read');
  require(readings.every((query) => query.has('cursor')), 'read-from-the-start');
}
