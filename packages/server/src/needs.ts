import { type EntityName, isEntityName } from '@emis-sdk/model';
import { permits, type RecordAction, type Scope } from '@emis-sdk/protocol';

/** What a request needs before anything of it is looked at. */
export interface Need {
  /** The scope that is named to who has none of those that would do. */
  readonly scope: Scope;
  allows(scopes: readonly string[]): boolean;
}

/** Some scope for writing; which records, each is looked at for itself. */
export const TO_SEND: Need = {
  scope: 'emis/submissions.create',
  allows: (scopes) => scopes.includes('emis/submissions.create') || hasFine(scopes, ['create', 'update', 'remove']),
};

/** Some scope for the feed; it holds what may be listed. */
export const TO_FOLLOW: Need = {
  scope: 'emis/changes.read',
  allows: (scopes) => scopes.includes('emis/changes.read') || hasFine(scopes, ['list']),
};

/** Some scope for reading single records: which ids are there is read as well. */
export const TO_ASK: Need = {
  scope: 'emis/submissions.create',
  allows: (scopes) => scopes.includes('emis/submissions.create') || hasFine(scopes, ['read']),
};

export const TO_BE_TOLD: Need = exactly('emis/webhooks.manage');

export function exactly(scope: Scope): Need {
  return { scope, allows: (scopes) => scopes.includes(scope) };
}

/** One of these. */
export function anyOf(scope: Scope, ...others: readonly Scope[]): Need {
  return { scope, allows: (scopes) => [scope, ...others].some((one) => scopes.includes(one)) };
}

export function toDo(entity: EntityName, action: RecordAction, whose: 'own' | 'any'): Need {
  const coarse: Scope = whose === 'own' ? 'emis/submissions.create' : 'emis/changes.read';
  return { scope: coarse, allows: (scopes) => permits(scopes, entity, action, whose) };
}

function hasFine(scopes: readonly string[], actions: readonly RecordAction[]): boolean {
  return scopes.some((scope) => {
    const [, entity = '', action = ''] = /^emis\/([a-z-]+)\.([a-z]+)$/.exec(scope) ?? [];
    return isEntityName(entity) && (actions as readonly string[]).includes(action);
  });
}
