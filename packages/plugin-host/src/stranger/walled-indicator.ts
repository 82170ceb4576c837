import type { Indicator, IndicatorRun, IndicatorValue, RuleInput } from '@emis-sdk/plugin';
import { batchOf } from './columns.ts';
import type { IndicatorDescription } from './description.ts';
import type { WalledPlugin } from './walled-plugin.ts';

/** Records that cross the wall together. */
const BATCH = 1000;

/** An indicator whose code is behind the wall. Records are gathered and cross it together; the figures are looked at by the guard. */
export function walledIndicator(description: IndicatorDescription, index: number, plugin: WalledPlugin): Indicator {
  const { id } = description;
  return {
    ...description,
    start(): IndicatorRun {
      const session = plugin.newSession();
      const ask = (task: object) => plugin.ask(id, { op: 'count', indicator: index, ...task }, undefined, { session });
      const started = ask({ way: 'start' });
      const removes = (started as { removes?: unknown } | null)?.removes === true;
      let waiting: RuleInput[] = [];
      let way: 'add' | 'remove' = 'add';
      const flush = () => {
        if (waiting.length === 0) return;
        const batch = batchOf(waiting, description);
        waiting = [];
        ask({ way, batch });
      };
      const gather = (input: RuleInput, to: 'add' | 'remove') => {
        if (way !== to) flush();
        way = to;
        waiting.push(input);
        if (waiting.length >= BATCH) flush();
      };
      return {
        add: (input) => gather(input, 'add'),
        ...(removes ? { remove: (input: RuleInput) => gather(input, 'remove') } : {}),
        finish() {
          flush();
          return ask({ way: 'finish' }) as readonly IndicatorValue[];
        },
      };
    },
  };
}
