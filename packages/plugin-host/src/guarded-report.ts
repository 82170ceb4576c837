import type { FindingParams } from '@emis-sdk/model';
import type { RuleFinding } from '@emis-sdk/plugin';
import type { Guard } from './guard.ts';
import type { Pass } from './rule-calls.ts';

const MOST_CHARACTERS = 1000;

/** Takes findings from a rule: only what the contract allows passes, as a copy, and only while the plugin runs. */
export function passing(guard: Guard, code: string): Pass {
  return (finding, report) => {
    guard.enter(code);
    const checked = checkedFinding(finding);
    if (!checked) throw guard.fault(code, 'plugin.bad-output');
    guard.observer?.findings.add(code);
    report(checked);
  };
}

function checkedFinding(finding: unknown): RuleFinding | undefined {
  if (typeof finding !== 'object' || finding === null) return undefined;
  const { at, params, personal }: Partial<Record<keyof RuleFinding, unknown>> = finding;
  if (at !== undefined && !isText(at)) return undefined;
  if (params !== undefined && !isFacts(params)) return undefined;
  if (personal !== undefined && !isFacts(personal)) return undefined;
  return {
    ...(at === undefined ? {} : { at }),
    ...(params === undefined ? {} : { params: { ...params } }),
    ...(personal === undefined ? {} : { personal: { ...personal } }),
  };
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= MOST_CHARACTERS;
}

function isFacts(value: unknown): value is FindingParams {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.values(value).every((fact) => isText(fact) || (typeof fact === 'number' && Number.isFinite(fact)));
}
