import { change, receiptCounts } from '@emis-sdk/protocol';
import {
  administeredAccess,
  administeredClient,
  administrationEvent,
  submissionFindings,
  supportAccess,
} from '@emis-sdk/protocol/administration';
import { personMerge, probableDuplicate } from '@emis-sdk/protocol/persons';
import { indicatorMove } from '@emis-sdk/protocol/preview-indicators';
import * as z from 'zod';
import { counts, flag, output, text, whole } from './shapes.ts';

const client = output(administeredClient.shape);
const support = output(supportAccess.shape);
const key = output({ key: text });

/** What commands print that send, follow, and look after products. */
export const EXCHANGE_OUTPUTS = {
  'emis serve': output({ ready: z.literal(true), url: text, database: text, credentials: text }),
  'emis submit': z.union([
    output({
      dryRun: z.literal(true),
      entities: z.record(z.string(), counts),
      risky: z.array(z.object({ entity: text, closes: whole, percent: z.number() })),
      indicators: z.array(indicatorMove).optional(),
    }),
    output({
      ...{ strategy: text, atomic: text, accepted: whole, unchanged: whole },
      ...{ passed: whole, rejected: whole, waiting: whole },
    }),
    output({
      ...{ submissionId: text, submitted: whole, held: whole, invalid: whole },
      ...receiptCounts.shape,
      removals: z
        .object({
          ...{ removed: whole, gone: whole },
          staying: z.array(z.looseObject({ entity: text, id: text })),
        })
        .optional(),
    }),
  ]),
  'emis changes': z.union([output({ changes: whole, cursor: text }), change]),
  'emis listen': z.union([
    output({ ready: z.literal(true), key: text }),
    z.object({ at: text, changes: whole, answered: z.union([text, whole]).optional() }),
  ]),
  'emis trigger': output({ entity: text, id: text, ...receiptCounts.shape }),
  'emis rotate-webhook-key': output({ keys: z.array(text) }),
  'emis keys list': output({ client: text.optional(), key: text, since: text, suspended: flag.optional() }),
  'emis keys add': key,
  'emis keys retire': key,
  'emis keys remove': key,
  'emis person duplicates': output(probableDuplicate.shape),
  'emis person merge': output(personMerge.shape),
  'emis person unmerge': output(personMerge.shape),
  'emis client list': client,
  'emis client add': client,
  'emis client grant': client,
  'emis client remove': client,
  'emis client keys': output({ keys: z.array(z.object({ kid: text, createdAt: text })) }),
  'emis client findings': output(submissionFindings.shape),
  'emis client accesses': output(administeredAccess.shape),
  'emis client events': output(administrationEvent.shape),
  'emis support list': support,
  'emis support ask': support,
  'emis support approve': support,
  'emis support refuse': support,
  'emis support end': support,
  'emis support events': output(administrationEvent.shape),
};
