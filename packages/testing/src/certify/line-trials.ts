import { require } from '../trials/trial.ts';
import { arrived, enterRefused } from './data-trials.ts';
import { delivers } from './deliveries.ts';
import type { Ground } from './ground.ts';
import type { ProductTrial } from './levels.ts';
import type { Fault, Plan } from './recorder.ts';

/** So many requests within so many milliseconds are no back-off. */
const BURST = 6;
const BURST_MS = 100;
/** What the EMIS asks for by `Retry-After`, in seconds: short, so that a trial is. */
const ASKED_SECONDS = 1;
/** A clock of seconds cannot be kept to the millisecond. */
const TOLERANCE = 0.9;
/** The clock of the EMIS in trial 4.1 is so far ahead: a product whose battery is empty is off by more. */
const CLOCK_AHEAD_MS = 2 * 3_600_000;

/** Chapter 3: over a bad line. Chapter 4: clock, keys and tokens. */
export const LINE_TRIALS: readonly ProductTrial[] = [
  {
    number: '3.1',
    level: 'endure',
    async run(ground) {
      ground.stage.recorder.plan = onDelivery(() => ({ status: 503, problem: 'unavailable' }));
      await ground.enter(ground.exercise);
      await ground.product.sync();
      const tries = deliveriesIn(ground);
      require(tries.length > 0, 'not-tried');
      const burst = tries.some(({ at }, index) => {
        const later = tries[index + BURST - 1];
        return later !== undefined && later.at - at < BURST_MS;
      });
      require(!burst, 'no-back-off', { requests: String(BURST), ms: String(BURST_MS) });
      ground.stage.recorder.plan = () => undefined;
      await arrived(ground, ground.exercise);
    },
  },
  {
    number: '3.2',
    level: 'endure',
    async run(ground) {
      const headers = { 'retry-after': String(ASKED_SECONDS) };
      ground.stage.recorder.plan = onDelivery((count) =>
        count === 0 ? { status: 503, problem: 'unavailable', headers } : undefined,
      );
      await ground.enter(ground.exercise);
      await arrived(ground, ground.exercise);
      const [refused, next] = deliveriesIn(ground);
      require(refused !== undefined && next !== undefined, 'not-tried');
      const waited = next.at - refused.at;
      const asked = String(ASKED_SECONDS * 1000);
      require(waited >= ASKED_SECONDS * 1000 * TOLERANCE, 'retry-after-not-kept', {
        asked,
        waited: String(Math.round(waited)),
      });
    },
  },
  {
    number: '3.3',
    level: 'endure',
    async run(ground) {
      const { refused } = await enterRefused(ground);
      for (let round = 0; round < 4; round++) await ground.product.sync();
      const sent = ground.deliveries().filter(({ entity, id }) => entity === 'school' && id === refused);
      require(sent.length > 0, 'parent-not-sent', { id: refused });
      require(sent.length === 1, 'sent-blindly', { id: refused, times: String(sent.length) });
    },
  },
  {
    number: '3.4',
    level: 'endure',
    async run(ground) {
      ground.stage.recorder.plan = onDelivery((count) => (count === 0 ? 'lost' : undefined));
      await ground.enter(ground.exercise);
      await arrived(ground, ground.exercise);
      const deliveries = ground.deliveries();
      const unanswered = deliveries.filter(({ status }) => status === 0);
      for (const { entity, id, name } of unanswered) {
        const again = deliveries.find((one) => one.status !== 0 && one.entity === entity && one.id === id);
        require(again === undefined || again.name === name, 'new-name-for-the-same', { entity, id });
      }
      await eachOnce(ground);
    },
  },
  {
    number: '3.5',
    level: 'endure',
    needs: ['crash'],
    async run(ground) {
      ground.stage.recorder.plan = onDelivery((count) => (count === 0 ? 'lost' : 'cut'));
      await ground.enter(ground.exercise);
      await ground.product.sync();
      await ground.product.crash?.();
      ground.stage.recorder.plan = () => undefined;
      await arrived(ground, ground.exercise);
      await eachOnce(ground);
    },
  },
  {
    number: '4.1',
    level: 'endure',
    async run(ground) {
      ground.stage.setAhead(CLOCK_AHEAD_MS);
      await ground.enter(ground.exercise);
      await arrived(ground, ground.exercise);
    },
  },
  {
    number: '4.2',
    level: 'endure',
    needs: ['useKey'],
    async run(ground) {
      const [first] = ground.exercise;
      if (!first) return;
      await ground.enter([first]);
      await arrived(ground, [first]);
      await ground.product.useKey?.(await ground.rotateKey());
      await ground.enter(ground.exercise);
      await arrived(ground, ground.exercise);
    },
  },
  {
    number: '4.3',
    level: 'endure',
    async run(ground) {
      ground.stage.recorder.plan = onDelivery((count) =>
        count === 0 ? { status: 401, problem: 'unauthorised' } : undefined,
      );
      await ground.enter(ground.exercise);
      await arrived(ground, ground.exercise);
      const path = ground.exchanges().map((one) => one.path.split('?')[0]);
      const refused = ground.exchanges().findIndex(({ status }) => status === 401);
      require(path.slice(refused).some((one) => one?.endsWith('/oauth/token')), 'no-new-token');
    },
  },
];

/** A plan for the requests that bring records, by how many came before. */
function onDelivery(fate: (count: number) => Fault | undefined): Plan {
  let count = 0;
  return ({ method, path }) => (delivers(method, path) ? fate(count++) : undefined);
}

function deliveriesIn(ground: Ground): { readonly at: number }[] {
  return ground.exchanges().filter(({ method, path }) => delivers(method, path.split('?')[0] ?? ''));
}

/** Each record took effect once: the feed has it as new, and no more. */
async function eachOnce(ground: Ground): Promise<void> {
  const changes = await ground.changes();
  for (const { entity, record } of ground.exercise) {
    const id = ground.idOf(String(record.id));
    const times = changes.filter((change) => change.entity === entity && change.id === id).length;
    require(times === 1, 'not-once', { entity, id, times: String(times) });
  }
}
