import type { Reason } from '../refusal.ts';

/** What the server says when it says no: what is wrong, and what to do. `{$name}` stands for a fact of the refusal. */
export type RefusalWords = Readonly<Record<Reason, { readonly detail: string; readonly fix: string }>>;
