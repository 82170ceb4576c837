import * as z from 'zod';
import { doctorReport } from '../doctor/doctor-report.ts';
import { counts, flag, output, place, severities, severity, text, whole, words } from './shapes.ts';

const lossOf = z.object({ entity: text, field: text.optional(), reason: text, records: whole });
const fault = z.object({
  ...{ id: text, code: text, severity, file: text, row: whole.optional(), column: text.optional() },
  ...{ profiles: z.array(text), note: text },
});
const kind = z.object({
  ...{ type: text, kind: text, title: words, on: z.array(text), verified: flag, source: text },
});
const problem = z.object({ code: text, blocks: flag, place: text, name: text });
const bundle = z.object({ format: text, files: whole });

/** What commands print that check data, or make and change files. */
export const CHECKING_OUTPUTS = {
  'emis start': output({
    ok: flag,
    bundle,
    read: z.object({ total: whole, byEntity: counts, rows: whole, unread: whole }),
    verdict: text,
    findings: severities,
    ...{ invalid: whole, submitted: whole, held: whole, accepted: whole, rejected: whole, alreadyHeld: whole },
    unchangedOnResend: whole,
    feed: z.object({ changes: whole, matches: flag }),
    seconds: z.record(z.string(), z.number()),
  }),
  'emis rules': output({
    profile: z.object({ id: text, edition: text }),
    rules: z.array(
      z.object({
        ...{ code: text, severity: z.union([severity, z.literal('off')]), entity: text, title: text, text, why: text },
        reads: z.array(text),
      }),
    ),
  }),
  'emis explain': output({
    ...{ code: text, title: text, meaning: text, fix: text, developer: text.optional() },
    severity: severity.or(z.literal('off')).optional(),
    ...{ entity: text.optional(), reads: z.array(text).optional(), text: text.optional(), why: text.optional() },
    examples: z.json().optional(),
  }),
  'emis convert': output({
    ok: flag,
    from: z.object({ origin: text, format: text, reason: text }),
    to: z.looseObject({ format: text, path: text }),
    ...{
      records: counts,
      written: whole,
      unread: z.object({ rows: whole, codes: counts }),
      removed: whole,
      leftOut: whole,
    },
    losses: z.array(lossOf),
  }),
  'emis formats': output({
    formats: z.array(
      z.object({
        ...{ id: text, title: text, profile: text.nullable(), reads: flag, writes: flag },
        entities: z.array(text),
      }),
    ),
  }),
  'emis doctor': doctorReport,
  'emis identifiers': z.union([
    z.array(z.object({ input: text, valid: flag, normalised: text.nullable(), code: text.nullable() })),
    output({
      countries: z.array(z.object({ id: text, country: text.nullable(), title: words, kinds: z.array(text) })),
    }),
    output({ kinds: z.array(kind) }),
  ]),
  'emis indicators': z.union([
    output({
      indicators: z.array(
        z.object({
          ...{ id: text, title: words, text: words, formula: text, source: text, verified: flag },
          ...{ inputs: z.array(text), parameters: z.array(text), definition: z.record(z.string(), z.json()) },
        }),
      ),
    }),
    output({
      ...{ output: text, schoolYear: whole.nullable(), values: whole, withoutNumber: whole, missing: counts },
      ...{ leftOut: whole, skipped: counts, population: z.object({ rows: whole, findings: whole }).nullable() },
    }),
    output({ use: text, values: z.array(z.looseObject({})) }).catchall(z.json()),
  ]),
  'emis generate': output({ path: text, files: whole, faults: whole }),
  'emis score': output({
    ...{ ok: flag, profile: text, planted: whole, found: whole, unlisted: whole },
    missed: z.array(fault),
    false: z.array(z.looseObject({ code: text, ...place })),
    ...{ recall: z.number(), precision: z.number() },
  }),
  'emis workbook': output({ path: text, entity: text, profile: text }),
  'emis map check': output({ ok: flag, problems: z.array(problem) }),
};
