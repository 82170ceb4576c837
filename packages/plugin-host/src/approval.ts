import { type Grant, type Permission, permissionsOf, type ReadGrant } from '@emis-sdk/plugin';

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

/** What is requested beyond what was approved: nothing when all of it may be had. */
export function beyondApproval(requested: readonly Grant[], approved: Approval): readonly Permission[] {
  const granted = effectiveGrants(requested, approved);
  const held = permissionsOf(granted);
  const larger = bytesOf(granted) < bytesOf(requested) ? (['store'] as const) : [];
  const oftener = leastMinutes(granted) > leastMinutes(requested) ? (['schedule'] as const) : [];
  return [...new Set([...[...permissionsOf(requested)].filter((wanted) => !held.has(wanted)), ...larger, ...oftener])];
}

function bytesOf(grants: readonly Grant[]): number {
  return grants.reduce((sum, one) => (one.kind === 'store' ? sum + one.bytes : sum), 0);
}

function leastMinutes(grants: readonly Grant[]): number {
  return Math.min(...grants.map((one) => (one.kind === 'schedule' ? one.everyMinutes : Infinity)));
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
