import { ENTITY_NAMES, SEVERITIES } from '@emis-sdk/model';
import * as z from 'zod';
import { HANDLER_KINDS } from '../handlers.ts';

const name = z.string().min(1).max(200);
const text = z.string().max(2000).default('');
const fields = z.array(name).max(200);
const needs = z.record(name, z.strictObject({ by: name, entity: z.enum(ENTITY_NAMES), reads: fields })).default({});
const words = z.strictObject({ en: name, es: name, pt: name });

const head = { on: z.enum(ENTITY_NAMES), reads: fields };
const ofRule = { code: name, severity: z.enum(SEVERITIES), text, why: text };

const recordRule = z.object({ kind: z.literal('record'), ...head, ...ofRule, needs });
const datasetRule = z.object({
  kind: z.literal('dataset'),
  ...head,
  ...ofRule,
  beside: z.partialRecord(z.enum(ENTITY_NAMES), fields).optional(),
});
const indicator = z.object({ id: name, title: words, ...head, needs });

const handler = z.strictObject({
  kind: z.enum(HANDLER_KINDS),
  name,
  title: words.exactOptional(),
  everyMinutes: z.int().min(1).exactOptional(),
  reader: z.strictObject({ on: z.enum(ENTITY_NAMES), reads: fields, needs }).exactOptional(),
});

export type HandlerDescription = z.output<typeof handler>;
export type RecordRuleDescription = z.output<typeof recordRule>;
export type DatasetRuleDescription = z.output<typeof datasetRule>;
export type IndicatorDescription = z.output<typeof indicator>;

/** What a plugin behind the wall says that it added: data, from which the host makes what the engine is given. */
export const description = z.strictObject({
  rules: z.array(z.discriminatedUnion('kind', [recordRule, datasetRule])).max(1000),
  indicators: z.array(indicator).max(1000),
  handlers: z.array(handler).max(1000),
});
/** Instead, when the settings are not right: the name of the one that is not. */
export const settingsRefused = z.strictObject({ settings: z.string().max(200) });
