import type { EntityName, RawRecord } from '@emis-sdk/model';
import type {
  DatasetCheck,
  DatasetRule,
  RecordRule,
  ReportFinding,
  RuleContext,
  RuleFinding,
  RuleInput,
} from '@emis-sdk/plugin';
import { PluginError } from '../errors.ts';
import { batchOf, ownBatch } from './columns.ts';
import type { DatasetRuleDescription, RecordRuleDescription } from './description.ts';
import type { WalledPlugin } from './walled-plugin.ts';

/** Records that cross the wall together. */
const BATCH = 1000;
const NO_EXAMPLES = { good: [], bad: [] };

type Placed = readonly [place: number, finding: RuleFinding];

/**
 * What was said of records among many, until they are asked about alone or others are looked at: then the wall need not be crossed again, for a rule
 * without clock and chance says the same of the same record.
 */
class SaidOfSuspects {
  #said = new Map<string, { readonly place: number; readonly findings: RuleFinding[] }>();
  #context: RuleContext | undefined;

  begin(context: RuleContext): void {
    this.#said = new Map();
    this.#context = context;
  }

  keep(place: number, input: RuleInput | undefined, finding: RuleFinding): void {
    const key = JSON.stringify(input);
    const known = this.#said.get(key);
    if (!known) this.#said.set(key, { place, findings: [finding] });
    // Another record that is the very same is asked about by itself.
    else if (known.place === place) known.findings.push(finding);
  }

  take(input: RuleInput, context: RuleContext): readonly RuleFinding[] | undefined {
    if (this.#said.size === 0 || this.#context !== context) return undefined;
    const key = JSON.stringify(input);
    const known = this.#said.get(key);
    this.#said.delete(key);
    return known?.findings;
  }
}

/** A rule over one record whose code is behind the wall. It can be asked of many records at once, which is what makes it quick. */
export function walledRecordRule(description: RecordRuleDescription, index: number, plugin: WalledPlugin): RecordRule {
  const { code } = description;
  const checkAll = (inputs: readonly RuleInput[], context: RuleContext): readonly Placed[] => {
    const batch = batchOf(inputs, description);
    const task = { op: 'check', rule: index, asOf: context.asOf, batch };
    return placed(plugin, code, plugin.ask(code, task, context), inputs.length);
  };
  /** What is too much for the wall together crosses it in halves. */
  const checkMany = (inputs: readonly RuleInput[], context: RuleContext): readonly Placed[] => {
    try {
      return checkAll(inputs, context);
    } catch (error) {
      if (inputs.length === 1 || !isTooLarge(error)) throw error;
      const half = Math.ceil(inputs.length / 2);
      const rest = checkMany(inputs.slice(half), context).map(([place, said]): Placed => [place + half, said]);
      return [...checkMany(inputs.slice(0, half), context), ...rest];
    }
  };
  const said = new SaidOfSuspects();
  return {
    ...description,
    examples: NO_EXAMPLES,
    suspectsAmong(inputs, context) {
      const places = new Set<number>();
      said.begin(context);
      for (let from = 0; from < inputs.length; from += BATCH) {
        for (const [place, finding] of checkMany(inputs.slice(from, from + BATCH), context)) {
          places.add(from + place);
          said.keep(from + place, inputs[from + place], finding);
        }
      }
      return [...places];
    },
    check(input, report, context) {
      const known = said.take(input, context);
      if (known) for (const finding of known) report(finding);
      else for (const [, finding] of checkMany([input], context)) report(finding);
    },
  };
}

function isTooLarge(error: unknown): boolean {
  return error instanceof PluginError && 'limit' in error.params && error.params.limit === 'input';
}

/** A rule over a dataset whose code is behind the wall. Records are gathered and cross it together. */
export function walledDatasetRule(
  description: DatasetRuleDescription,
  index: number,
  plugin: WalledPlugin,
): DatasetRule {
  const { code, reads, beside, ...head } = description;
  return {
    ...head,
    code,
    reads,
    ...(beside ? { beside } : {}),
    examples: NO_EXAMPLES,
    start(context): DatasetCheck {
      const session = plugin.newSession();
      const ask = (task: object, last = false) => plugin.ask(code, task, context, { session, last });
      const started = ask({ op: 'dataset-start', rule: index, asOf: context.asOf });
      const comesBack = (started as { finishes?: unknown } | null)?.finishes === true;
      /** How to speak of each record that was seen; of one that is only spoken of at once, until its batch has crossed. */
      const reports: ReportFinding[] = [];
      let forgotten = 0;
      let waiting: RawRecord[] = [];
      let waitingOf: EntityName | undefined;
      const tell = (answer: unknown) => {
        for (const [row, finding] of placed(plugin, code, answer, forgotten + reports.length)) {
          reports[row - forgotten]?.(finding);
        }
      };
      const flush = () => {
        if (waiting.length === 0) return;
        const of = waitingOf;
        const batch = ownBatch(waiting, of === undefined ? reads : (beside?.[of] ?? []));
        waiting = [];
        const answer = ask({ op: 'dataset-add', batch, ...(of === undefined ? {} : { entity: of }) });
        if (of !== undefined) return;
        tell(answer);
        if (comesBack) return;
        forgotten += reports.length;
        reports.length = 0;
      };
      const gather = (record: RawRecord, of: EntityName | undefined) => {
        if (waitingOf !== of) flush();
        waitingOf = of;
        waiting.push(record);
        if (waiting.length >= BATCH) flush();
      };
      return {
        beside: (entity, record) => gather(record, entity),
        add(record, report) {
          if (waitingOf !== undefined) flush();
          reports.push(report);
          gather(record, undefined);
        },
        finish() {
          flush();
          tell(ask({ op: 'dataset-finish' }, true));
        },
      };
    },
  };
}

/** What was said of which record. The findings themselves are looked at where they are reported. */
function placed(plugin: WalledPlugin, contribution: string, answer: unknown, records: number): readonly Placed[] {
  const fits = (one: unknown): one is Placed =>
    Array.isArray(one) && one.length === 2 && Number.isInteger(one[0]) && one[0] >= 0 && one[0] < records;
  if (Array.isArray(answer) && answer.every(fits)) return answer;
  throw new PluginError('plugin.bad-output', { plugin: plugin.id, contribution });
}
