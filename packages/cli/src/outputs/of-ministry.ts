import * as z from 'zod';
import { counts, flag, national, output, severity, text, whole } from './shapes.ts';

const edition = z.looseObject({ name: text, released: flag });
const change = z.object({
  ...{ kind: text, breaks: z.array(text), entities: z.array(text) },
  ...{ field: text.optional(), codeList: text.optional(), rule: text.optional() },
  ...{ before: text.optional(), after: text.optional(), codes: z.array(text).optional() },
});
const today = z.object({ today: whole, draft: whole });
const access = z.object({
  ...{ place: whole, at: text, action: text, by: text, purpose: text.optional(), territory: text.optional() },
  entities: z.record(z.string(), z.array(text)),
});
const held = z.object({ entity: text, id: text, record: z.record(z.string(), z.json()) });
const user = z.object({ name: text, role: text, territories: national, password: flag, createdAt: text });
const audit = z.object({
  ...{ entries: whole, root: text, waiting: whole, checkpoints: whole },
  faults: z.array(z.looseObject({ kind: text })),
});

/** What commands print that a ministry runs over what it holds. */
export const MINISTRY_OUTPUTS = {
  'emis rehearse': output({
    draft: text,
    senders: z.array(z.looseObject({ source: text, profile: text, keptOut: today })),
    keptOut: today,
    byCode: z.array(z.object({ code: text, severity, today: whole, draft: whole, bySender: counts })),
    unchanged: whole,
    failedRules: z.array(text),
  }),
  'emis standard editions': output({ current: text, editions: z.array(edition) }),
  'emis standard diff': output({ from: text, to: text, breaks: counts, changes: z.array(change) }),
  'emis publish': z.union([
    output({
      ...{ name: text, population: text, hidden: whole, withheld: z.array(z.array(text)) },
      cells: z.array(
        z.object({
          codes: z.record(z.string(), text),
          count: z.number().nullable(),
          share: text.optional(),
        }),
      ),
    }),
    output({ name: text, population: text, before: z.looseObject({}), after: z.looseObject({}) }),
  ]),
  'emis portal user add': output({ name: text, role: text, territories: national, password: text.optional() }),
  'emis portal user list': output({ users: z.array(user) }),
  'emis portal user remove': output({ name: text, removed: flag }),
  'emis audit verify': output({ whole: flag, ...audit.shape }),
  'emis backup write': output({ id: text, records: whole, rows: whole }),
  'emis backup restore': output({
    ...{ id: text, records: whole, rows: whole, closed: whole, destroyed: whole, emptied: whole },
    audit,
  }),
  'emis audit checkpoint': output({ note: text, publicKey: text }),
  'emis audit refused': output({
    refused: z.array(z.object({ client: text, because: text, count: whole, first: text, last: text })),
  }),
  'emis subject access': output({ subjects: z.array(z.object({ source: text, accesses: z.array(access) })) }),
  'emis subject export': output({
    subjects: z.array(
      z.object({
        ...{ subject: z.object({ source: text, id: text }), at: text },
        ...{ records: z.array(held), namedIn: z.array(held), accesses: z.array(access) },
      }),
    ),
  }),
  'emis subject erase': z.union([
    output({
      dryRun: flag,
      erased: z.array(z.looseObject({ source: text, removed: counts, cleared: whole })),
    }),
    output({ dryRun: flag }).catchall(z.json()),
  ]),
  'emis subject erasures': output({
    erasures: z.array(
      z.object({
        ...{ id: text, source: text, at: text, records: whole },
        readers: z.array(z.object({ client: text, acknowledgedAt: text.optional() })),
      }),
    ),
  }),
  'emis privacy': output({
    profile: text,
    collected: z.array(z.object({ entity: text, fields: z.array(z.object({ name: text, privacy: text })) })),
    law: z.array(z.object({ law: text, verified: flag })),
    text,
  }),
  'emis retention run': output({
    dryRun: flag,
    results: z.array(z.object({ rule: z.looseObject({}), records: whole, values: whole, staying: whole })),
  }),
  'emis pseudonymise': output({
    ...{ name: text, purpose: text, recipient: text, k: whole, rows: whole, leftOut: whole, columns: z.array(text) },
  }),
};
