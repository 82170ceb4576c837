import type { Indicator, IndicatorValue, RuleInput } from '@emis-sdk/plugin';
import type { Guard } from './guard.ts';
import { inputProjector } from './projection.ts';

/** A plugin's indicator as a server gets it: guarded like a rule, and with figures that were checked. */
export interface HostIndicator extends Indicator {
  /** The plugin that brings it. */
  readonly plugin: string;
}

/** Puts the guard before an indicator. It sees only the fields that it says it reads. */
export function guardedIndicator(indicator: Indicator, guard: Guard, mostValues: number): HostIndicator {
  const { id } = indicator;
  const reads = [...indicator.reads];
  const needs = Object.fromEntries(
    Object.entries(indicator.needs).map(([name, need]) => [
      name,
      { by: need.by, entity: need.entity, reads: [...need.reads] },
    ]),
  );
  const seenBy = inputProjector({ reads, needs });
  const project = guard.observer?.watching({ on: indicator.on, reads, needs }, seenBy) ?? seenBy;
  return Object.freeze<HostIndicator>({
    id,
    title: { ...indicator.title },
    on: indicator.on,
    plugin: guard.plugin,
    reads,
    needs,
    start() {
      const run = guard.run(id, () => indicator.start());
      const remove = run.remove?.bind(run);
      return {
        ...(remove ? { remove: (input: RuleInput) => guard.run(id, () => remove(project(input))) } : {}),
        add(input) {
          const seen = project(input);
          guard.run(id, () => run.add(seen));
        },
        finish: () => {
          const values = checkedValues(
            guard.run(id, () => run.finish()),
            mostValues,
          );
          if (!values) throw guard.fault(id, 'plugin.bad-output');
          return values;
        },
      };
    },
  });
}

function checkedValues(values: unknown, most: number): readonly IndicatorValue[] | undefined {
  if (!Array.isArray(values) || values.length > most) return undefined;
  const checked = values.map(checkedValue);
  return checked.every((value) => value !== undefined) ? checked : undefined;
}

function checkedValue(given: unknown): IndicatorValue | undefined {
  if (typeof given !== 'object' || given === null) return undefined;
  const { label, value, unit }: Partial<Record<keyof IndicatorValue, unknown>> = given;
  if (typeof label !== 'string' || label.length > 255) return undefined;
  if (typeof value !== 'number' || !Number.isFinite(value)) return undefined;
  if (unit === undefined) return { label, value };
  return typeof unit === 'string' && unit.length <= 50 ? { label, value, unit } : undefined;
}
