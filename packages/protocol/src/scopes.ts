import { type EntityName, isEntityName } from '@emis-sdk/model';

/** What can be done with records of an entity. `list` is lists and the feed of changes; none of them implies another. */
export const RECORD_ACTIONS = ['create', 'read', 'update', 'remove', 'list'] as const;
export type RecordAction = (typeof RECORD_ACTIONS)[number];

/**
 * Scopes for jobs that a product has as a whole:
 *
 * - `emis/submissions.create`: everything with records of its own, of every entity;
 * - `emis/changes.read`: to read and list the records of every product;
 * - `emis/webhooks.manage`: to be told of changes;
 * - the four of rosters, demographics, marks and resources: what learning platforms read by OneRoster, each a part of the records under which
 *   the client is registered.
 *
 * Beside them stands one scope for each entity and action, `emis/<entity>.<action>`. What no scope names is not allowed.
 */
export const SCOPES = [
  'emis/submissions.create',
  'emis/changes.read',
  'emis/webhooks.manage',
  'emis/plugins.manage',
  'emis/rosters.read',
  'emis/demographics.read',
  'emis/marks.read',
  'emis/resources.read',
] as const;
/**
 * Scopes for those who administer within their territories, apart from those of products:
 *
 * - `emis/clients.manage`: to let clients in, and to change and remove them and their keys;
 * - `emis/oversight.read`: to read findings, accesses and what administrators did;
 * - `emis/support.ask`: to ask for access for support; `emis/support.approve`: to decide what another one asked for.
 */
export const ADMINISTRATION_SCOPES = [
  'emis/clients.manage',
  'emis/oversight.read',
  'emis/support.ask',
  'emis/support.approve',
] as const;
export type Scope =
  | (typeof SCOPES)[number]
  | (typeof ADMINISTRATION_SCOPES)[number]
  | `emis/${EntityName}.${RecordAction}`;

const FINE = new RegExp(`^emis/([a-z-]{1,40})\\.(?:${RECORD_ACTIONS.join('|')})$`);

export function isScope(text: string): text is Scope {
  const named: readonly string[] = [...SCOPES, ...ADMINISTRATION_SCOPES];
  return named.includes(text) || isEntityName(FINE.exec(text)?.[1] ?? '');
}

/**
 * Whether scopes allow something with records of an entity.
 *
 * @param whose `own`: records that the product itself sent; `any`: those of others too
 */
export function permits(
  scopes: readonly string[],
  entity: EntityName,
  action: RecordAction,
  whose: 'own' | 'any',
): boolean {
  if (scopes.includes(`emis/${entity}.${action}`)) return true;
  if (whose === 'own' && scopes.includes('emis/submissions.create')) return true;
  return (action === 'read' || action === 'list') && scopes.includes('emis/changes.read');
}

/** Why a client may see records. Registered for each client; a token is for one of them. What each shows, the server knows by privacy class. */
export const PURPOSES = ['registration', 'statistics', 'welfare', 'learning', 'audit'] as const;
export type Purpose = (typeof PURPOSES)[number];
