import {
  type Discovery,
  MAX_BATCH_RECORDS,
  MAX_PAGE,
  MAX_PIECE_BYTES,
  MAX_UPLOAD_BYTES,
  ROUTES,
} from '@emis-sdk/protocol';
import type { Hono } from 'hono';
import { editionsTaken } from '../editions.ts';
import type { ServerParts } from '../parts.ts';
import { ENCODINGS, MAX_BODY_BYTES } from '../request-body.ts';

export function addDiscoveryRoute(app: Hono, { issuer, durable, profiles, clock, retentionDays }: ServerParts): void {
  const about: Omit<Discovery, 'editions'> = {
    protocol: 1,
    issuer,
    tokenEndpoint: issuer + ROUTES.token,
    profiles: profiles.map(({ id, edition }) => ({ id, edition })),
    limits: {
      batchRecords: MAX_BATCH_RECORDS,
      bodyBytes: MAX_BODY_BYTES,
      pageChanges: MAX_PAGE,
      uploadBytes: MAX_UPLOAD_BYTES,
      pieceBytes: MAX_PIECE_BYTES,
      idempotencyDays: retentionDays.operations,
    },
    retentionDays,
    durable,
    encodings: ENCODINGS,
  };
  app.get(ROUTES.discovery, (c) => c.json({ ...about, editions: editionsTaken(clock()) } satisfies Discovery));
}
