import { type Plugin, pluginJsonOf } from '@emis-sdk/plugin';
import { CODE, GRANTS, ID, pluginWith, quiet } from './plugin-for-tests.ts';
import type { PackedPlugin } from './walled.ts';

/**
 * A stranger's plugin with one rule over enrolments. `check` is the text of what stands in its function; `record`, `related`, `report` and
 * `context` are at hand, and `top` stands before it in the module.
 */
export function strangerWith(check: string, { top = '', setup = '' } = {}): PackedPlugin {
  const rule = `{ kind: 'record', code: '${CODE}', severity: 'warning', on: 'enrolment', reads: ['entryDate'],
    needs: { student: { by: 'studentId', entity: 'person', reads: ['birthDate', 'identifiers'] } }, text: 'A sentence.', why: 'A reason.',
    check({ record, related }, report, context) { ${check} } }`;
  return packedWith(`${top}\nexport default { setup({ rule, settings, signal }) { ${setup}; rule(${rule}); } };`);
}

/** A stranger's plugin of which only the code is given. */
export function packedWith(code: string, changes: Partial<PackedPlugin['description']> = {}): PackedPlugin {
  return { description: { ...pluginJsonOf(pluginWith(quiet, { id: ID, grants: GRANTS })), ...changes }, code };
}

/** The same code for the runner that trusts it. */
export async function trustedFrom(code: string): Promise<Plugin> {
  const url = `data:text/javascript,${encodeURIComponent(code)}`;
  const module = (await import(/* @vite-ignore */ url)) as { readonly default: Plugin };
  return module.default;
}
