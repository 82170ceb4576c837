import { require } from '../trials/trial.ts';
import { newSchool } from './from-elsewhere.ts';
import type { Ground } from './ground.ts';
import type { ProductTrial } from './levels.ts';

const NEEDS = ['hintAddress', 'follow'];
/** Older than any receiver may take: Standard Webhooks allows five minutes. */
const OLD_MS = 3_600_000;

/** Chapter 7: hints are heard, each once, and none from strangers. */
export const HINT_TRIALS: readonly ProductTrial[] = [
  {
    number: '7.1',
    level: 'hear',
    needs: NEEDS,
    async run(ground) {
      await newSchool(ground, 1);
      const answer = await send(ground, await hintTo(ground));
      require(answer >= 200 && answer < 300, 'hint-refused', { status: String(answer) });
    },
  },
  {
    number: '7.2',
    level: 'hear',
    needs: NEEDS,
    async run(ground) {
      const hint = await hintTo(ground);
      const altered = new Request(hint, { body: (await hint.clone().text()).replace('"data":{}', '"data":{"x":1}') });
      const answer = await send(ground, altered);
      require(answer >= 400 && answer < 500, 'false-hint-taken', { status: String(answer) });
    },
  },
  {
    number: '7.3',
    level: 'hear',
    needs: NEEDS,
    async run(ground) {
      const answer = await send(ground, await hintTo(ground, { at: new Date(Date.now() - OLD_MS) }));
      require(answer >= 400 && answer < 500, 'old-hint-taken', { status: String(answer) });
    },
  },
  {
    number: '7.4',
    level: 'hear',
    needs: NEEDS,
    async run(ground) {
      const id = `msg_${crypto.randomUUID()}`;
      const first = await send(ground, await hintTo(ground, { id }));
      const again = await send(ground, await hintTo(ground, { id }));
      require(first < 300 && again < 300, 'repetition-refused', { status: String(Math.max(first, again)) });
    },
  },
];

async function hintTo(ground: Ground, options: { id?: string; at?: Date } = {}): Promise<Request> {
  const address = await ground.product.hintAddress?.();
  require(address !== undefined, 'no-hint-address');
  return await ground.stage.hints.hint(address, options);
}

/** What the product answers; 0 when it does not. */
async function send(ground: Ground, hint: Request): Promise<number> {
  const body = await hint.clone().text();
  const { pathname } = new URL(hint.url);
  let status = 0;
  try {
    const answer = await fetch(hint, { redirect: 'manual' });
    await answer.body?.cancel();
    ({ status } = answer);
  } catch {
    status = 0;
  }
  ground.note({ method: 'POST', path: pathname, body, status, answer: '' });
  return status;
}
