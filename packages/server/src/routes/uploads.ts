import { createHash } from 'node:crypto';
import {
  MAX_PIECE_BYTES,
  openUpload,
  PIECE_DIGEST,
  PIECE_TYPE,
  type RejectionPage,
  ROUTES,
  UPLOAD_OFFSET,
  type Upload,
} from '@emis-sdk/protocol';
import type { Hono } from 'hono';
import type { Kysely } from 'kysely';
import { editionOf } from '../editions.ts';
import { keyOf, once } from '../idempotency.ts';
import { TO_SEND } from '../needs.ts';
import type { ServerParts } from '../parts.ts';
import { Refusal } from '../refusal.ts';
import { readJson, readPiece } from '../request-body.ts';
import type { Tables } from '../tables.ts';
import { commitUpload, judgeUpload } from '../uploads/judge-upload.ts';
import { addPiece } from '../uploads/pieces.ts';
import { rejectionsOf } from '../uploads/rejections.ts';
import { giveUp, openUploadOf, showUpload } from '../uploads/uploads.ts';
import { takeClaims } from '../within-grant.ts';

/** How long one request judges, in milliseconds: well within what clients and proxies wait. */
const JUDGING_MS = 5000;

/** How a whole file of records comes in over a line that breaks: in pieces, each kept as it arrives; then it is judged as one submission. */
export function addUploadRoutes(app: Hono, parts: ServerParts): void {
  const { tables, authorise, clock, newId, checkers } = parts;

  app.post(ROUTES.uploads, async (c) => {
    const now = clock();
    const client = await authorise(c.req.raw, TO_SEND);
    const key = keyOf(c.req.raw, 'optional');
    const body = await readJson(c.req.raw, openUpload);
    checkers.assertKnown(body.profile);
    const edition = editionOf(body.edition, now);
    const request = { path: ROUTES.uploads, body };
    const enter = (trx: Kysely<Tables>) => takeClaims(trx, client, 'none');
    const reply = await once(tables, { clientId: client.id, enter, key, now, request }, async (trx) => {
      return { status: 201, body: await openUploadOf(trx, client, body, { id: newId(), edition, now }) };
    });
    // Under the same key the upload comes again as it stands now: its sender may have died and forgotten how far it was.
    const { id } = JSON.parse(reply.body) as Upload;
    return shown(await showUpload(tables, client.id, id), reply.replayed ? 200 : 201, {
      location: ROUTES.upload.replace(':id', id),
    });
  });

  // Answers HEAD as well.
  app.get(ROUTES.upload, async (c) => {
    const client = await authorise(c.req.raw, TO_SEND);
    return shown(await showUpload(tables, client.id, c.req.param('id')), 200);
  });

  app.patch(ROUTES.upload, async (c) => {
    const client = await authorise(c.req.raw, TO_SEND);
    const offset = /^\d{1,15}$/.exec(c.req.header(UPLOAD_OFFSET)?.trim() ?? '')?.[0];
    if (offset === undefined) throw new Refusal('upload-offset-missing');
    const body = await readPiece(c.req.raw, PIECE_TYPE, MAX_PIECE_BYTES);
    const told = /(?:^|,)\s*sha-256=:([A-Za-z0-9+/=]+):/.exec(c.req.header(PIECE_DIGEST) ?? '')?.[1];
    if (told !== undefined && told !== createHash('sha256').update(body).digest('base64'))
      throw new Refusal('upload-differs');
    const id = c.req.param('id');
    await addPiece(tables, { clientId: client.id, id, offset: Number(offset), now: clock() }, body);
    return shown(await showUpload(tables, client.id, id), 200);
  });

  app.delete(ROUTES.upload, async (c) => {
    const client = await authorise(c.req.raw, TO_SEND);
    await giveUp(tables, client.id, c.req.param('id'));
    return c.body(null, 204);
  });

  app.post(ROUTES.uploadCommit, async (c) => {
    const client = await authorise(c.req.raw, TO_SEND);
    const id = c.req.param('id');
    await commitUpload(parts, client, id);
    await judgeUpload(parts, id, JUDGING_MS);
    const upload = await showUpload(tables, client.id, id);
    return shown(upload, upload.status === 'done' ? 200 : 202);
  });

  app.get(ROUTES.uploadRejections, async (c) => {
    const client = await authorise(c.req.raw, TO_SEND);
    const { id } = await showUpload(tables, client.id, c.req.param('id'));
    const after = /^\d{1,15}$/.exec(c.req.query('after') ?? '')?.[0];
    return c.json((await rejectionsOf(tables, id, Number(after ?? 0))) satisfies RejectionPage);
  });
}

function shown(upload: Upload, status: 200 | 201 | 202, headers: Readonly<Record<string, string>> = {}): Response {
  const told = { [UPLOAD_OFFSET]: String(upload.offset), 'Upload-Length': String(upload.bytes) };
  return Response.json(upload, { status, headers: { ...told, 'cache-control': 'no-store', ...headers } });
}
