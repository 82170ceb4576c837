import type { Grant, ReadGrant } from '@emis-sdk/plugin';

/** What an owner allows: all that is requested, or these. */
export type Approval = 'all' | readonly Grant[];

/**
 * What a plugin may do: what it requested and an owner approved. Approving more than is requested gives no more.
 * The reasons are those of the request.
 */
export function effectiveGrants(requested: readonly Grant[], approved: Approval): readonly Grant[] {
  if (approved === 'all') return requested;
  return requested.flatMap((grant) => grantedPart(grant, approved));
}

/** What of one grant was approved. */
function grantedPart(grant: Grant, approved: readonly Grant[]): Grant[] {
  switch (grant.kind) {
    case 'emit':
      return approved.some((other) => other.kind === 'emit' && other.what === grant.what) ? [grant] : [];
    case 'fetch':
      return approved.some((other) => other.kind === 'fetch' && other.origin === grant.origin) ? [grant] : [];
    case 'store': {
      const most = Math.max(0, ...approved.map((other) => (other.kind === 'store' ? other.bytes : 0)));
      return most > 0 ? [{ ...grant, bytes: Math.min(grant.bytes, most) }] : [];
    }
    case 'schedule': {
      const allowed = approved.filter((other) => other.kind === 'schedule');
      const least = Math.min(...allowed.map(({ everyMinutes }) => everyMinutes));
      return allowed.length > 0 ? [{ ...grant, everyMinutes: Math.max(grant.everyMinutes, least) }] : [];
    }
    case 'read':
      return grantedFields(grant, approved);
  }
}

function grantedFields(grant: ReadGrant, approved: readonly Grant[]): ReadGrant[] {
  const same = approved.filter((other) => other.kind === 'read').filter(({ entity }) => entity === grant.entity);
  if (same.length === 0) return [];
  const fields = new Set(same.flatMap((other) => other.fields));
  return [{ ...grant, fields: grant.fields.filter((field) => fields.has(field)) }];
}
