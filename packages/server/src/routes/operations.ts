import { operationBatch, operationId, ROUTES } from '@emis-sdk/protocol';
import type { Hono } from 'hono';
import { editionOf } from '../editions.ts';
import { TO_SEND } from '../needs.ts';
import { storedResult, withCurrent } from '../operation-log.ts';
import { receiveOperations } from '../operations.ts';
import type { ServerParts } from '../parts.ts';
import { type BodyFault, Refusal } from '../refusal.ts';
import { readJson } from '../request-body.ts';
import { accessOf, withinGrant } from '../within-grant.ts';

/** How an outbox delivers: single operations, each with a result of its own. */
export function addOperationRoutes(app: Hono, parts: ServerParts): void {
  const { tables, authorise, clock, checkers, access } = parts;

  app.post(ROUTES.operations, async (c) => {
    const now = clock();
    const client = await authorise(c.req.raw, TO_SEND);
    const { profile, edition, operations } = await readJson(c.req.raw, operationBatch);
    assertNoneTwice(operations);
    const checker = checkers.get(profile, now);
    const onFailure = (error: unknown) => parts.onError(error, 'rule');
    const judging = { client, checker, edition: editionOf(edition, now), now, access, onFailure };
    return c.json({ results: await receiveOperations(tables, operations, judging) });
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
