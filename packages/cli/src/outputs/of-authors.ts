import { publishedPlugin } from '@emis-sdk/protocol/plugins';
import * as z from 'zod';
import { flag, output, severities, severity, text, whole } from './shapes.ts';

const ok = z.literal(true);
const signed = output({ ok, publicKey: text, expires: text });
const plugin = output({ plugin: publishedPlugin });
const problem = z.looseObject({ code: text, severity, title: text, meaning: text, fix: text });

/** What commands print for authors of plugins, for who approves them, and for who learns. */
export const AUTHOR_OUTPUTS = {
  'emis certify verify': output({
    ...{ ok, signedBy: text, keyKnown: flag, subject: z.json(), edition: text, profile: z.json(), ranAt: text },
    ...{ levels: z.record(z.string(), text), exchangeHash: text },
  }),
  'emis learn': z.union([
    output({ lessons: z.array(z.object({ number: whole, title: text })) }),
    output({ lesson: whole, title: text, task: text, commands: z.array(text), folder: text }),
    output({ lesson: whole, done: flag, hint: text.optional(), words: text.optional() }),
  ]),
  'emis new': output({ ok, files: z.array(text) }),
  'emis plugin check': output({
    ok: flag,
    plugin: z.object({ id: text, version: text }).optional(),
    counts: severities,
    problems: z.array(problem),
  }),
  'emis plugin build': output({ ok, id: text, version: text, folder: text, kilobytes: whole }),
  'emis plugin dev': output({
    ...{ ok, id: text, version: text, findings: whole },
    figures: z.array(z.looseObject({ label: text, value: z.number() })),
    rules: z.array(z.looseObject({ read: z.array(text) })),
  }),
  'emis plugin upgrade': output({ ok, contract: whole, known: z.json(), changed: z.json() }),
  'emis plugin keys': output({ ok, publicKey: text }),
  'emis plugin sign': signed,
  'emis plugin countersign': signed,
  'emis plugin verify': output({
    ...{ ok, plugin: text, version: text, release: whole, author: text, registry: text, expires: text },
    ...{ grants: z.array(text), digest: text, revocations: whole.optional() },
  }),
  'emis plugin revoke': output({ ok, number: whole, entries: whole }),
  'emis plugins list': output({ plugins: z.array(publishedPlugin) }),
  'emis plugins approve': plugin,
  'emis plugins stop': plugin,
  'emis plugins set': plugin,
  'emis plugins run': output({ result: z.json() }),
};
