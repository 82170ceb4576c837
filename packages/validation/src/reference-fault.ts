import type { Reference } from '@emis-sdk/model';
import type { Fault } from './fault.ts';
import type { Standing } from './key-index.ts';
import { shorten } from './shown-value.ts';

/** What is wrong with a reference that leads nowhere, or to a record of another kind. */
export function referenceFault(reference: Reference, standing: Standing): Fault | undefined {
  if (standing.kind !== 'missing' && standing.kind !== 'wrong-kind') return undefined;
  const { path, id, targets } = reference;
  const params = { field: path, value: shorten(id), targets: targets.join(' ') };
  return standing.kind === 'missing'
    ? { code: 'reference.missing', severity: 'error', path, params }
    : { code: 'reference.wrong-kind', severity: 'error', path, params: { ...params, found: standing.entity } };
}
