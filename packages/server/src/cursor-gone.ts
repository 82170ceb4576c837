import { ROUTES } from '@emis-sdk/protocol';
import { Refusal } from './refusal.ts';

/** A cursor no longer holds: says where the whole can be read anew. */
export function cursorGone(): Refusal {
  return new Refusal('cursor-gone', { members: { resync: ROUTES.changes } });
}
