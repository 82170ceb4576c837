import type { RawRecord } from '@emis-sdk/model';
import { CONTRACT, emit, type Plugin, type RecordRule, type Rule, type RuleContext, read } from '@emis-sdk/plugin';
import { PluginError } from './errors.ts';
import type { PluginHost } from './host.ts';

export const ID = 'org.example.ages';
export const CODE = `${ID}.old`;
export const OWNER = { approvedBy: 'Ana Rojas', approve: 'all' } as const;
export const WORDS = { title: 'Old', meaning: 'Too old.', fix: 'Look again.' };
export const GRANTS = [
  read('enrolment', ['entryDate', 'studentId'], 'Compares.'),
  read('person', ['birthDate', 'identifiers'], 'Compares.'),
  emit('finding', 'Names.'),
] as const;

export function recordRule(check: RecordRule['check'], changes: Partial<RecordRule> = {}): RecordRule {
  return {
    kind: 'record',
    code: CODE,
    severity: 'warning',
    on: 'enrolment',
    reads: ['entryDate'],
    needs: { student: { by: 'studentId', entity: 'person', reads: ['birthDate', 'identifiers'] } },
    text: 'A sentence.',
    why: 'A reason.',
    check,
    examples: { good: [], bad: [] },
    ...changes,
  };
}

/** A rule that says nothing. */
export const quiet = recordRule(() => {});

/** A plugin with one rule, unless the changes say otherwise. */
export function pluginWith(rule: Rule, changes: Partial<Plugin> = {}): Plugin {
  const { code } = rule;
  return {
    id: ID,
    contract: CONTRACT,
    version: '1.0.0',
    title: { en: 'Ages', es: 'Edades', pt: 'Idades' },
    grants: GRANTS,
    contributes: { rules: [code] },
    messages: { en: { [code]: WORDS }, es: { [code]: WORDS }, pt: { [code]: WORDS } },
    setup: (context) => {
      context.rule(rule);
      return undefined;
    },
    ...changes,
  };
}

/** A clock that stands still until it is moved. */
export function standingClock() {
  let now = Date.parse('2026-03-01T12:00:00Z');
  return {
    clock: () => new Date(now),
    forward: (minutes: number) => {
      now += minutes * 60_000;
    },
  };
}

/** The error with which a host refuses. */
export async function refusal(work: Promise<unknown>): Promise<PluginError> {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error instanceof PluginError) return error;
  throw new Error('no PluginError was thrown', { cause: error });
}

export function thrownBy(work: () => unknown): PluginError {
  try {
    work();
  } catch (error) {
    if (error instanceof PluginError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

export const CONTEXT = { asOf: '2026-03-01', codeList: () => undefined } as unknown as RuleContext;

/** Asks the rules of a host about one enrolment, as the engine does. */
export function ask(
  host: PluginHost,
  record: RawRecord = { id: 'e1', entryDate: '2026-03-01' },
  related: Readonly<Record<string, RawRecord>> = {},
): unknown[] {
  const findings: unknown[] = [];
  for (const rule of host.rules()) {
    if (rule.kind === 'record') rule.check({ record, related }, (finding) => findings.push(finding), CONTEXT);
    else rule.start(CONTEXT).add(record, (finding) => findings.push(finding));
  }
  return findings;
}
