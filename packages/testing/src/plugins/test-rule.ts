import {
  type Catalogue,
  CODE_LISTS,
  ENTITIES,
  ENTITY_NAMES,
  type EntityName,
  LANGUAGES,
  type PlainDate,
  plainDate,
  type RawRecord,
} from '@emis-sdk/model';
import type { DatasetRule, RecordRule, Rule, RuleContext, RuleFinding } from '@emis-sdk/validation';
import { exampleFindings } from '@emis-sdk/validation/rules';
import fc from 'fast-check';
import { anyRecord } from '../any-record.ts';
import { factsOf, mustHold, type RegisterTest, register, type Trial } from './trial.ts';

/** A rule that is tried out, with what it needs to be judged. */
export interface RuleUnderTest {
  readonly rule: Rule;
  /** Where its words stand: the plugin's or the profile's. */
  readonly messages: Catalogue;
  readonly context: RuleContext;
}

export interface RuleTrialOptions {
  readonly messages: Catalogue;
  /** The day of the examples. @default 2026-05-15 */
  readonly asOf?: PlainDate;
  /** @default the code lists of the standard */
  readonly codeList?: RuleContext['codeList'];
}

/**
 * Tries out whether a rule keeps what every rule of ours keeps: examples that hold, words in three languages, no personal fact where
 * anybody may read it, nothing thrown whatever a record holds.
 *
 * @param it registers a test: that of vitest, jest or `node:test`, or a function of one's own
 * @example testRule(it, lateEntry, { messages: plugin.messages });
 */
export function testRule(it: RegisterTest, rule: Rule, options: RuleTrialOptions): void {
  register(it, RULE_TRIALS, ruleUnderTest(rule, options));
}

/** A rule as {@link RULE_TRIALS} take it. */
export function ruleUnderTest(rule: Rule, { messages, asOf, codeList }: RuleTrialOptions): RuleUnderTest {
  const context: RuleContext = {
    asOf: asOf ?? plainDate.parse('2026-05-15'),
    codeList: codeList ?? ((id) => CODE_LISTS.get(id)),
  };
  return { rule, messages, context };
}

/** The tests by themselves, for whoever runs them elsewhere. */
export const RULE_TRIALS: readonly Trial<RuleUnderTest>[] = [
  {
    name: 'has a code, a sentence, a reason, and examples of good and bad records',
    run({ rule }) {
      mustHold(/^[a-z][a-z0-9-]*(\.[a-z0-9][a-z0-9-]*)+$/.test(rule.code), `the code ${rule.code} is not like a.b-c`);
      mustHold(rule.text.trim() !== '', 'text is empty: say in one sentence what must hold');
      mustHold(rule.why.trim() !== '', 'why is empty: say why it matters, or where it comes from');
      for (const kind of ['good', 'bad'] as const)
        mustHold(rule.examples[kind].length > 0, `examples.${kind} is empty`);
    },
  },
  {
    name: 'says nothing on what is good, and something on what is bad',
    run({ rule, context }) {
      for (const [index, findings] of exampleFindings(rule, 'good', context).entries()) {
        mustHold(findings.length === 0, `good example ${index}: it says ${JSON.stringify(findings)}`);
      }
      for (const [index, findings] of exampleFindings(rule, 'bad', context).entries()) {
        mustHold(findings.length > 0, `bad example ${index}: it says nothing`);
      }
    },
  },
  {
    name: 'reads fields that exist, and points at fields of its entity',
    run({ rule, context }) {
      const fields = ['id', ...Object.keys(ENTITIES[rule.on].fields)];
      for (const field of rule.reads) mustHold(fields.includes(field), `${rule.on} has no field ${field}`);
      for (const { at } of badFindings(rule, context)) {
        const [field = ''] = (at ?? 'id').split('.');
        mustHold(fields.includes(field), `it points at ${at}, which ${rule.on} does not have`);
      }
      if (rule.kind !== 'dataset') return;
      const before = ENTITY_NAMES.slice(0, ENTITY_NAMES.indexOf(rule.on));
      for (const entity of Object.keys(rule.beside ?? {})) {
        mustHold(
          before.some((name) => name === entity),
          `${entity} comes after ${rule.on}, so it cannot stand beside it`,
        );
      }
    },
  },
  {
    name: 'has words in each language, and gives all facts that they use',
    run({ rule, messages, context }) {
      for (const language of LANGUAGES) {
        const words = messages[language][rule.code];
        for (const part of ['title', 'meaning', 'fix'] as const) {
          mustHold((words?.[part] ?? '').trim() !== '', `${language}: ${rule.code} has no ${part}`);
        }
        const used = factsOf(Object.values(words ?? {}).join(' '));
        for (const { params, personal } of badFindings(rule, context)) {
          const missing = used.find((fact) => !Object.hasOwn({ ...params, ...personal }, fact));
          mustHold(missing === undefined, `${language}: the words use {$${missing}}, which it does not give`);
        }
      }
    },
  },
  {
    name: 'keeps values of personal fields out of what may be shown to anyone',
    run({ rule, context }) {
      const secrets = new Set(personalValues(rule));
      for (const { params } of badFindings(rule, context)) {
        for (const [name, value] of Object.entries(params ?? {})) {
          mustHold(!secrets.has(value), `params.${name} is the value of a personal field: give it under personal`);
        }
      }
    },
  },
  {
    name: 'says the same of the same records each time',
    run({ rule, context }) {
      const [once, twice] = [badFindings(rule, context), badFindings(rule, context)].map((all) => JSON.stringify(all));
      mustHold(once === twice, 'two runs differ: a rule asks no clock, and keeps nothing between runs');
    },
  },
  {
    name: 'throws on no record that is right in structure, with or without the records it points to',
    run({ rule, context }) {
      const said: RuleFinding[] = [];
      try {
        if (rule.kind === 'record') judgeMade(rule, context, said);
        else judgeMadeDataset(rule, context, said);
      } catch (cause) {
        throw new Error(`it throws on a record of ${rule.on} that only lacks or has unusual values`, { cause });
      }
      for (const { params, personal } of said) {
        const odd = Object.values({ ...params, ...personal }).find(
          (fact) => !['string', 'number'].includes(typeof fact),
        );
        mustHold(odd === undefined, `a fact is neither text nor number: ${JSON.stringify(odd)}`);
      }
    },
  },
];

function badFindings(rule: Rule, context: RuleContext): RuleFinding[] {
  return exampleFindings(rule, 'bad', context).flat();
}

/** The classes of fields whose values tell who a person is. */
const PERSONAL: ReadonlySet<string> = new Set(['direct-id', 'quasi-id']);

/** The texts in examples that stand in a personal field of the entity. */
function* personalValues(rule: Rule): Iterable<unknown> {
  const records: readonly RawRecord[] =
    rule.kind === 'record' ? rule.examples.bad.map(({ record }) => record) : rule.examples.bad.flat();
  for (const record of records) {
    for (const [name, field] of Object.entries(ENTITIES[rule.on].fields)) {
      const value = record[name];
      if (PERSONAL.has(field.privacy) && typeof value === 'string') yield value;
    }
  }
}

/** Made records of an entity, hostile in content, cut to some fields. */
function made(entity: EntityName, fields: readonly string[]): RawRecord[] {
  const whole = MADE.get(entity) ?? fc.sample(anyRecord(entity), { numRuns: 40, seed: 7 });
  MADE.set(entity, whole);
  return whole.map((record) =>
    Object.fromEntries(Object.entries(record).filter(([name]) => name === 'id' || fields.includes(name))),
  );
}
/** To make them takes longer than to judge them. */
const MADE = new Map<EntityName, readonly RawRecord[]>();

function judgeMade(rule: RecordRule, context: RuleContext, said: RuleFinding[]): void {
  const others = Object.entries(rule.needs).map(([name, { entity, reads }]) => [name, made(entity, reads)] as const);
  for (const [index, record] of made(rule.on, rule.reads).entries()) {
    const related = Object.fromEntries(others.map(([name, records]) => [name, records[index]]));
    rule.check({ record, related }, (finding) => said.push(finding), context);
    rule.check({ record, related: {} }, (finding) => said.push(finding), context);
  }
}

function judgeMadeDataset(rule: DatasetRule, context: RuleContext, said: RuleFinding[]): void {
  const check = rule.start(context, { id: () => 'earlier', report: (_mark, finding) => void said.push(finding) });
  for (const [entity, fields = []] of Object.entries(rule.beside ?? {})) {
    for (const record of made(entity as EntityName, fields)) check.beside?.(entity as EntityName, record);
  }
  for (const [mark, record] of made(rule.on, rule.reads).entries()) {
    check.add(record, (finding) => said.push(finding), mark);
  }
  check.finish?.();
}
