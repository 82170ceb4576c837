import { type OperationBatch, operationBatch, operationId, ROUTES } from '@emis-sdk/protocol';
import { previewWithIndicators } from '@emis-sdk/protocol/preview-indicators';
import type { Hono } from 'hono';
import { editionOf } from '../editions.ts';
import type { Judging } from '../judging.ts';
import { TO_SEND } from '../needs.ts';
import { storedResult, withCurrent } from '../operation-log.ts';
import { receiveAllOrNone, receiveOperations } from '../operations.ts';
import type { ServerParts } from '../parts.ts';
import { previewOperations } from '../previewing.ts';
import { type BodyFault, Refusal } from '../refusal.ts';
import { readJson } from '../request-body.ts';
import { accessOf, type Caller, withinGrant } from '../within-grant.ts';

/** How an outbox delivers: single operations, each with a result of its own. */
export function addOperationRoutes(app: Hono, parts: ServerParts): void {
  const { tables, authorise, clock, checkers, access } = parts;

  const judgingOf = (client: Caller, { profile, edition }: Pick<OperationBatch, 'profile' | 'edition'>): Judging => {
    const now = clock();
    const onFailure = (error: unknown) => parts.onError(error, 'rule');
    return { client, checker: checkers.get(profile, now), edition: editionOf(edition, now), now, access, onFailure };
  };

  app.post(ROUTES.operations, async (c) => {
    const client = await authorise(c.req.raw, TO_SEND);
    const { operations, atomic, ...about } = await readJson(c.req.raw, operationBatch);
    assertNoneTwice(operations);
    const receive = atomic === 'all' ? receiveAllOrNone : receiveOperations;
    return c.json({ results: await receive(tables, operations, judgingOf(client, about)) });
  });

  app.post(ROUTES.preview, async (c) => {
    const client = await authorise(c.req.raw, TO_SEND);
    const { operations, beside = [], indicators = false, ...about } = await readJson(c.req.raw, previewWithIndicators);
    assertNoneTwice(operations);
    const asked = indicators ? parts.indicators : [];
    return c.json(await previewOperations(tables, operations, beside, judgingOf(client, about), asked));
  });

  app.get(ROUTES.operation, async (c) => {
    const client = await authorise(c.req.raw, TO_SEND);
    const opId = operationId.safeParse(c.req.param('opId')).data;
    return await withinGrant(tables, client, 'read', async (trx) => {
      const result = opId && (await storedResult(trx, client.id, opId));
      if (!result) throw new Refusal('operation-unknown');
      const [one = result] = await withCurrent(trx, client, [result]);
      const { entity, id, current } = one;
      const records = current ? [{ source: client.source, entity, id, record: current }] : [];
      await access.record(trx, { ...accessOf(client, clock()), action: 'read', records });
      return c.json(one);
    });
  });
}

function assertNoneTwice(operations: readonly { readonly opId: string }[]): void {
  const seen = new Set<string>();
  const faults: BodyFault[] = [];
  operations.forEach(({ opId }, index) => {
    if (seen.has(opId)) faults.push({ path: `operations.${index}.opId`, kind: 'repeated' });
    seen.add(opId);
  });
  if (faults.length > 0) throw new Refusal('operation-twice', { faults });
}
