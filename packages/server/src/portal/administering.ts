import { SCOPES } from '@emis-sdk/protocol';
import { type Administrator, OPERATOR } from '../administration/administrator.ts';
import type { Viewer } from './viewer.ts';

/** What products are let in with by those who administer territories: plugins act upon the whole nation. */
export const TERRITORIAL_SCOPES = SCOPES.filter((scope) => scope !== 'emis/plugins.manage');

/** What somebody with an account for some territories may give, and see: what is in these, and nothing that is about the nation. */
export function administratorBy({ name, account, territories }: Viewer): Administrator {
  return {
    ...OPERATOR,
    ...{ id: name, prefix: `${name}/`, territories: territories ?? [] },
    ...(account !== undefined && { account }),
    // Who lets others in by the API, or looks at them, is one of those who may do so here.
    scopes: [...TERRITORIAL_SCOPES, 'emis/clients.manage', 'emis/oversight.read'],
  };
}
