import { CODE_LISTS, ENTITY_NAMES, type EntityName, plainDate, type RawRecord } from '@emis-sdk/model';
import type { Rule, RuleContext, RuleFinding } from '@emis-sdk/validation';
import { generateSchools } from '../generate-schools.ts';
import type { RuleUnderTest } from '../plugins/test-rule.ts';
import { RULE_TRIALS } from '../plugins/test-rule.ts';

/** What came of running a rule over an invented school, and of its own examples. */
export interface RuleTrial {
  readonly code: string;
  /** How many records it was shown. */
  readonly records: number;
  /** How many findings it gave, in a school in which nothing is wrong. */
  readonly findings: number;
  /** Whether a second run said the same. */
  readonly steady: boolean;
  /** The fields that it really read, as permissions: `read enrolment.entryDate`. */
  readonly read: ReadonlySet<string>;
  /** Microseconds a record: the quickest of three runs. */
  readonly cost: number;
  /** Which promises of a rule it breaks, and how. */
  readonly broken: readonly { readonly trial: string; readonly how: string }[];
  /** Set when it threw over the school. */
  readonly threw: boolean;
}

const CONTEXT: RuleContext = { asOf: plainDate.parse('2026-05-15'), codeList: (id) => CODE_LISTS.get(id) };
type Records = ReadonlyMap<EntityName, readonly RawRecord[]>;

/** Runs rules over an invented school of 200 students. */
export async function runRules(rules: readonly Rule[], messages: RuleUnderTest['messages']): Promise<RuleTrial[]> {
  const school = generateSchools({ seed: 3, schools: 1, students: 200, schoolYear: 2026, attendance: 2 });
  const records: Records = new Map(ENTITY_NAMES.map((name) => [name, school.records[name] as readonly RawRecord[]]));
  const trials: RuleTrial[] = [];
  for (const rule of rules) trials.push({ ...overSchool(rule, records), broken: await brokenPromises(rule, messages) });
  return trials;
}

function overSchool(rule: Rule, records: Records): Omit<RuleTrial, 'broken'> {
  const { code, on } = rule;
  const count = records.get(on)?.length ?? 0;
  const read = new Set<string>();
  try {
    const first = judge(rule, records, (entity, record) => watched(entity, record, read));
    const again = judge(rule, records);
    const runs = [0, 1, 2].map(() => {
      const begun = performance.now();
      judge(rule, records);
      return performance.now() - begun;
    });
    const cost = count === 0 ? 0 : (Math.min(...runs) * 1000) / count;
    const steady = JSON.stringify(first) === JSON.stringify(again);
    return { code, records: count, findings: first.length, steady, read, cost, threw: false };
  } catch {
    return { code, records: count, findings: 0, steady: true, read, cost: 0, threw: true };
  }
}

async function brokenPromises(rule: Rule, messages: RuleUnderTest['messages']) {
  const broken: { trial: string; how: string }[] = [];
  for (const { name, run } of RULE_TRIALS) {
    try {
      await run({ rule, messages, context: CONTEXT });
    } catch (error) {
      broken.push({ trial: name, how: error instanceof Error ? error.message : 'it threw' });
    }
  }
  return broken;
}

type Show = (entity: EntityName, record: RawRecord) => RawRecord;

function judge(rule: Rule, records: Records, show: Show = (_entity, record) => record): RuleFinding[] {
  const said: RuleFinding[] = [];
  const report = (finding: RuleFinding) => void said.push(finding);
  const own = records.get(rule.on) ?? [];
  if (rule.kind === 'record') {
    const others = Object.entries(rule.needs).map(([name, need]) => {
      const byId = new Map((records.get(need.entity) ?? []).map((record) => [record['id'], record]));
      return [name, need, byId] as const;
    });
    for (const record of own) {
      const related = others.flatMap(([name, { by, entity }, byId]) => {
        const other = byId.get(record[by]);
        return other ? [[name, show(entity, other)] as const] : [];
      });
      rule.check({ record: show(rule.on, record), related: Object.fromEntries(related) }, report, CONTEXT);
    }
    return said;
  }
  const check = rule.start(CONTEXT, { id: () => '', report: (_mark, finding) => report(finding) });
  for (const entity of Object.keys(rule.beside ?? {}) as EntityName[]) {
    for (const record of records.get(entity) ?? []) check.beside?.(entity, show(entity, record));
  }
  for (const [mark, record] of own.entries()) check.add(show(rule.on, record), report, mark);
  check.finish?.();
  return said;
}

function watched(entity: EntityName, record: RawRecord, read: Set<string>): RawRecord {
  return new Proxy(record, {
    get(target, name) {
      if (typeof name === 'string') read.add(`read ${entity}.${name}`);
      return Reflect.get(target, name) as unknown;
    },
  });
}
