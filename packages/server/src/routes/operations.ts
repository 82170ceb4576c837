import { operationBatch, operationId, ROUTES } from '@emis-sdk/protocol';
import type { Hono } from 'hono';
import { editionOf } from '../editions.ts';
import { storedResult, withCurrent } from '../operation-log.ts';
import { receiveOperations } from '../operations.ts';
import type { ServerParts } from '../parts.ts';
import { type BodyFault, Refusal } from '../refusal.ts';
import { readJson } from '../request-body.ts';

/** How an outbox delivers: single operations, each with a result of its own. */
export function addOperationRoutes(app: Hono, parts: ServerParts): void {
  const { tables, authorise, clock, checkers, access } = parts;
  const scope = 'emis/submissions.create';

  app.post(ROUTES.operations, async (c) => {
    const now = clock();
    const client = await authorise(c.req.raw, scope);
    const { profile, edition, operations } = await readJson(c.req.raw, operationBatch);
    assertNoneTwice(operations);
    const checker = checkers.get(profile, now);
    const onFailure = (error: unknown) => parts.onError(error, 'rule');
    const judging = { client, checker, edition: editionOf(edition, now), now, access, onFailure };
    return c.json({ results: await receiveOperations(tables, operations, judging) });
  });

  app.get(ROUTES.operation, async (c) => {
    const client = await authorise(c.req.raw, scope);
    const opId = operationId.safeParse(c.req.param('opId')).data;
    const result = opId && (await storedResult(tables, client.id, opId));
    if (!result) throw new Refusal('operation-unknown');
    const { id: clientId, source } = client;
    const shown = await tables.transaction().execute(async (trx) => {
      const [one = result] = await withCurrent(trx, source, [result]);
      const { entity, id, current } = one;
      const records = current ? [{ source, entity, id, record: current }] : [];
      await access.record(trx, { at: clock().toISOString(), action: 'read', client: clientId, records });
      return one;
    });
    return c.json(shown);
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
