import type { DatasetCheck, RecordRule, ReportFinding, RuleFinding, RuleInput } from '@emis-sdk/plugin';
import type { Guard } from './guard.ts';
import type { Projector } from './projection.ts';

// What is done for each record. Each of these is compiled anew for every rule (`ownFunction`), so none uses anything but what it is given.

/** Lets a finding of a rule pass to whoever asked, or throws. */
export type Pass = (finding: RuleFinding, report: ReportFinding) => void;

interface RecordCalls {
  readonly rule: RecordRule;
  readonly guard: Guard;
  /** What the rule is shown. */
  readonly project: (input: RuleInput) => RuleInput;
  readonly pass: Pass;
  /** What is done with what a rule says when it is no longer asked: it would be of nobody. */
  readonly late: ReportFinding;
}

/** How a rule over single records is asked. */
export function recordCheck({ rule, guard, project, pass, late }: RecordCalls): RecordRule['check'] {
  const { code } = rule;
  let told = late;
  // One for all records, as the engine has it: to make one for each would be felt.
  const say: ReportFinding = (finding) => pass(finding, told);
  return (input, report, context) => {
    // What goes wrong here is the host's, and is not laid at the plugin's door.
    const seen = project(input);
    const began = guard.begin(code);
    told = report;
    try {
      rule.check(seen, say, context);
    } catch (cause) {
      throw guard.failed(code, cause);
    } finally {
      told = late;
      if (began >= 0) guard.end(began);
    }
  };
}

interface DatasetCalls {
  readonly code: string;
  readonly check: DatasetCheck;
  readonly guard: Guard;
  readonly project: Projector;
  readonly pass: Pass;
}

/** How a rule over a dataset is given a record. It may speak of it later. */
export function datasetAdd({ code, check, guard, project, pass }: DatasetCalls): DatasetCheck['add'] {
  return (record, report) => {
    const seen = project(record);
    const began = guard.begin(code);
    try {
      check.add(seen, (finding) => pass(finding, report));
    } catch (cause) {
      throw guard.failed(code, cause);
    } finally {
      if (began >= 0) guard.end(began);
    }
  };
}
