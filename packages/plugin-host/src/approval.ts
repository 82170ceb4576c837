import type { Grant } from '@emis-sdk/plugin';

/** What an owner allows: all that is requested, or these. */
export type Approval = 'all' | readonly Grant[];

/**
 * What a plugin may do: what it requested and an owner approved. Approving more than is requested gives no more.
 * The reasons are those of the request.
 */
export function effectiveGrants(requested: readonly Grant[], approved: Approval): readonly Grant[] {
  if (approved === 'all') return requested;
  return requested.flatMap((grant): Grant[] => {
    if (grant.kind === 'emit')
      return approved.some((other) => other.kind === 'emit' && other.what === grant.what) ? [grant] : [];
    const same = approved.filter((other) => other.kind === 'read').filter(({ entity }) => entity === grant.entity);
    if (same.length === 0) return [];
    const fields = new Set(same.flatMap((other) => other.fields));
    return [{ ...grant, fields: grant.fields.filter((field) => fields.has(field)) }];
  });
}
