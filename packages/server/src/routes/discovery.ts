import { MAX_BATCH_RECORDS, MAX_PAGE, MAX_PIECE_BYTES, MAX_UPLOAD_BYTES, ROUTES } from '@emis-sdk/protocol';
import type { DiscoveryInFull } from '@emis-sdk/protocol/administration';
import type { Hono } from 'hono';
import { editionsTaken } from '../editions.ts';
import type { ServerParts } from '../parts.ts';
import { ENCODINGS, MAX_BODY_BYTES } from '../request-body.ts';

export function addDiscoveryRoute(
  app: Hono,
  { issuer, durable, profiles, clock, retentionDays, purposeFields }: ServerParts,
): void {
  const about: Omit<DiscoveryInFull, 'editions'> = {
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
    purposes: Object.fromEntries(
      Object.entries(purposeFields).map(([purpose, { classes, also = [], but = [] }]) => [
        purpose,
        {
          classes: [...classes],
          ...(also.length > 0 && { also: [...also] }),
          ...(but.length > 0 && { but: [...but] }),
        },
      ]),
    ),
  };
  app.get(ROUTES.discovery, (c) => c.json({ ...about, editions: editionsTaken(clock()) } satisfies DiscoveryInFull));
}
