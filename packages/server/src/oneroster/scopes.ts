import type { Scope } from '@emis-sdk/protocol';

/** The collections that a service has, and by which permissions of OneRoster they are read. */
export const PERMISSIONS = {
  rostering: { own: 'emis/rosters.read', name: 'roster' },
  demographics: { own: 'emis/demographics.read', name: 'roster-demographics' },
  gradebook: { own: 'emis/marks.read', name: 'gradebook' },
  resources: { own: 'emis/resources.read', name: 'resource' },
} as const satisfies Record<string, { readonly own: Scope; readonly name: string }>;
export type Permission = keyof typeof PERMISSIONS;

const PREFIX = 'https://purl.imsglobal.org/spec/or/v1p2/scope/';

/** Full permissions read everything; core ones only collections that belong to no object. Demographics have no core one. */
function namesOf(permission: Permission, reach: 'core' | 'full'): readonly string[] {
  const { name } = PERMISSIONS[permission];
  const full = `${PREFIX}${name}.readonly`;
  return reach === 'core' && permission !== 'demographics' ? [full, `${PREFIX}${name}-core.readonly`] : [full];
}

/** The names in a token by which something may be read. A token with our own name reads all. Source: `security` in the OpenAPI documents. */
export function acceptedScopes(permission: Permission, reach: 'core' | 'full'): readonly string[] {
  return [PERMISSIONS[permission].own, ...namesOf(permission, reach)];
}

/** The names of OneRoster for what a client may do, as it may ask for them. */
export function oneRosterScopes(scopes: readonly Scope[]): readonly string[] {
  return Object.keys(PERMISSIONS)
    .filter((permission) => scopes.includes(PERMISSIONS[permission as Permission].own))
    .flatMap((permission) => namesOf(permission as Permission, 'core'));
}
