import { definePlugin, emit, pluginJsonOf, type Rule, read } from '@emis-sdk/plugin';
import { createHost, type PackedPlugin, type PluginHost } from '@emis-sdk/plugin-host';
import { strangerRunner } from '@emis-sdk/plugin-host/node';
import type { RuleContext } from '@emis-sdk/validation';
import { defineDatasetRule, defineRule } from '@emis-sdk/validation';
import type { Measured } from './measured.ts';
import { median, rounded } from './medians.ts';

const ID = 'org.example.bench';
const RECORDS = 100_000;
const ROUNDS = 9;
const WARM_UP = 3;
const CONTEXT = { asOf: '2026-03-01', codeList: () => undefined } as unknown as RuleContext;
const READS = ['entryDate', 'exitDate', 'grade'] as const;

interface Seen {
  readonly entryDate?: string | undefined;
  readonly exitDate?: string | undefined;
  readonly grade?: string | undefined;
}

/** The rule that is measured: three fields, and something to say of one record in fifty. */
function isWrong({ entryDate, exitDate, grade }: Seen): boolean {
  return entryDate !== undefined && exitDate !== undefined && grade !== undefined && exitDate < entryDate;
}

const head = {
  severity: 'warning',
  on: 'enrolment',
  reads: READS,
  text: 'It ends after it begins.',
  why: 'A period.',
} as const;
const recordRule = defineRule({
  ...head,
  code: `${ID}.record`,
  check({ record }, report) {
    if (isWrong(record)) report({ at: 'exitDate' });
  },
  examples: { good: [], bad: [] },
});
const datasetRule = defineDatasetRule({
  ...head,
  code: `${ID}.dataset`,
  start: () => ({
    add(record, report) {
      if (isWrong(record)) report({ at: 'exitDate' });
    },
  }),
  examples: { good: [], bad: [] },
});
const words = { title: 'A', meaning: 'A.', fix: 'A.' };
const messages = { [`${ID}.record`]: words, [`${ID}.dataset`]: words };
const plugin = definePlugin({
  ...{ id: ID, contract: 1, version: '1', title: { en: 'Bench', es: 'Bench', pt: 'Bench' } },
  grants: [read('enrolment', READS, 'Compares.'), emit('finding', 'Names.')],
  contributes: { rules: [`${ID}.record`, `${ID}.dataset`] },
  messages: { en: messages, es: messages, pt: messages },
  setup({ rule }) {
    rule(recordRule);
    rule(datasetRule);
  },
});

/** The same plugin as a stranger's: what a bundler would make of the above. */
const packed: PackedPlugin = {
  description: pluginJsonOf(plugin),
  code: `${isWrong.toString()}
    const head = { severity: 'warning', on: 'enrolment', reads: ${JSON.stringify(READS)}, needs: {}, text: 'A.', why: 'A.' };
    export default { setup({ rule }) {
      rule({ ...head, kind: 'record', code: '${ID}.record', check({ record }, report) { if (isWrong(record)) report({ at: 'exitDate' }); } });
      rule({ ...head, kind: 'dataset', code: '${ID}.dataset',
        start: () => ({ add(record, report) { if (isWrong(record)) report({ at: 'exitDate' }); } }) });
    } };`,
};

const records = Array.from({ length: RECORDS }, (_, place) => ({
  ...{
    id: `enrolment-${place}`,
    studentId: `s${place}`,
    schoolId: `school-${place % 90}`,
    grade: '05',
    schoolYear: 2026,
  },
  ...{
    entryDate: `2026-03-${String(1 + (place % 28)).padStart(2, '0')}`,
    exitDate: place % 50 ? '2026-12-01' : '2026-01-01',
  },
}));

type Contender = () => number;

/** A plugin's rule over three fields: called directly, by the trusted runner, and by the one for strangers in batches of 1,000. */
export async function measurePlugin(): Promise<Measured> {
  const trusted = createHost();
  const walled = createHost({ strangers: strangerRunner(), limits: { timeMs: 5000 } });
  await trusted.load(plugin, { approvedBy: 'bench', approve: 'all' });
  await walled.loadStranger(packed, { approvedBy: 'bench', approve: 'all' });
  const contenders = new Map<string, Contender>([
    ['direct', () => overRecords(recordRule)],
    ['trusted in process', () => overRecords(ruleOf(trusted, 'record'))],
    ['direct, dataset rule', () => overDataset(datasetRule)],
    ['trusted in process, dataset rule', () => overDataset(ruleOf(trusted, 'dataset'))],
    ['stranger, in batches of 1000', () => inBatches(ruleOf(walled, 'record'))],
    ['stranger, dataset rule, in batches of 1000', () => overDataset(ruleOf(walled, 'dataset'))],
  ]);
  const times = new Map([...contenders.keys()].map((name) => [name, [] as Cost[]]));
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    const order = round % 2 === 0 ? [...contenders] : [...contenders].reverse();
    for (const [name, run] of order) {
      const [began, used] = [performance.now(), process.cpuUsage()];
      if (run() !== RECORDS / 50) throw new Error(`${name} did not find what it was to find`);
      const { user, system } = process.cpuUsage(used);
      if (round >= WARM_UP)
        times.get(name)?.push({ clock: performance.now() - began, processor: (user + system) / 1000 });
    }
  }
  await Promise.all([trusted.close(), walled.close()]);
  return measured(times);
}

/** What a run took, in milliseconds. */
interface Cost {
  readonly clock: number;
  /** Of the whole process, the thread of the stranger and the collection of garbage included: what others do meanwhile is not in it. */
  readonly processor: number;
}

function measured(times: ReadonlyMap<string, readonly Cost[]>): Measured {
  const figures: Record<string, number> = {};
  for (const by of ['processor', 'clock'] as const) {
    const nanoseconds = (name: string) => (median((times.get(name) ?? []).map((cost) => cost[by])) / RECORDS) * 1e6;
    for (const name of times.keys()) figures[`${name}, ns a record by the ${by}`] = rounded(nanoseconds(name));
    for (const kind of ['', ', dataset rule']) {
      const over = nanoseconds(`trusted in process${kind}`) - nanoseconds(`direct${kind}`);
      figures[`trusted over direct${kind}, ns a record by the ${by}`] = rounded(over);
      figures[`stranger${kind}, us a record by the ${by}`] = rounded(
        nanoseconds(`stranger${kind}, in batches of 1000`) / 1000,
      );
    }
  }
  return { ratios: {}, figures };
}

function ruleOf(host: PluginHost, kind: Rule['kind']): Rule {
  const rule = host.rules().find((one) => one.kind === kind);
  if (!rule) throw new Error(`No ${kind} rule`);
  return rule;
}

function overRecords(rule: Rule): number {
  let found = 0;
  if (rule.kind !== 'record') return found;
  const report = () => {
    found++;
  };
  for (const record of records) rule.check({ record, related: NONE }, report, CONTEXT);
  return found;
}

/** As the engine asks a rule that can be asked of many: of which records it might say something, and then what it says of those. */
function inBatches(rule: Rule): number {
  let found = 0;
  if (rule.kind !== 'record' || !rule.suspectsAmong) return found;
  const report = () => {
    found++;
  };
  for (let from = 0; from < records.length; from += 1000) {
    const inputs = records.slice(from, from + 1000).map((record) => ({ record, related: NONE }));
    for (const place of rule.suspectsAmong(inputs, CONTEXT)) {
      const input = inputs[place];
      if (input) rule.check(input, report, CONTEXT);
    }
  }
  return found;
}

function overDataset(rule: Rule): number {
  let found = 0;
  if (rule.kind !== 'dataset') return found;
  const report = () => {
    found++;
  };
  const check = rule.start(CONTEXT);
  for (const record of records) check.add(record, report);
  check.finish?.();
  return found;
}

const NONE = {};
