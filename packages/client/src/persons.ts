import { ROUTES } from '@emis-sdk/protocol';
import {
  duplicatePage,
  mergePage,
  type PersonMerge,
  type ProbableDuplicate,
  personMerge,
} from '@emis-sdk/protocol/persons';
import { ProblemError, ProtocolError } from './errors.ts';
import type { Session } from './session.ts';

export type { PersonMerge, ProbableDuplicate };

interface Asking {
  readonly signal?: AbortSignal;
}

/** Who is who among the persons that this product sent. */
export interface Persons {
  /**
   * Pairs of persons that may be one, by their ids, with what speaks for it.
   *
   * @param options.score the least score, 1 to 100. @default 50, what the rule of probable duplicates warns of
   */
  duplicates(options?: Asking & { readonly score?: number }): AsyncGenerator<ProbableDuplicate, void, void>;

  /**
   * Merges one person into another: what refers to it refers to the other from then on. Nothing is lost, and `unmerge` undoes it. Done again,
   * it is the same merge; so when it throws for want of a line, merge again.
   *
   * @throws {ProblemError} `record-unknown`, or `merge-refused` when the two cannot be one
   */
  merge(persons: { readonly survivor: string; readonly merged: string }, options?: Asking): Promise<PersonMerge>;

  /**
   * Undoes a merge: everything is as before, but for what was changed since, which is kept.
   *
   * @throws {ProblemError} `not-found`, or `merge-refused` when a later merge must be undone first
   */
  unmerge(mergeId: string, options?: Asking): Promise<PersonMerge>;

  /** The merges that stand, the oldest first. */
  merges(options?: Asking): AsyncGenerator<PersonMerge, void, void>;

  /** A merge, also one that was undone; `undefined` when there is none. */
  mergeOf(mergeId: string, options?: Asking): Promise<PersonMerge | undefined>;
}

/** Makes the part of a client that says who is who. */
export type PersonsPart = (session: Session) => Persons;

/**
 * The part of a client for the identity of persons, which a product that only sends and follows does not load.
 *
 * @example
 * const client = createClient({ url, clientId, privateKey, persons: personIdentity() });
 * for await (const { persons, score } of client.persons.duplicates()) console.log(persons, score);
 */
export function personIdentity(): PersonsPart {
  return (session) => {
    const at = (path: string, id: string) => path.replace(':id', encodeURIComponent(id));
    const paged = async function* <Page extends { readonly next: string | null }, One>(
      path: string,
      query: Readonly<Record<string, string>>,
      read: (query: Readonly<Record<string, string>>) => Promise<Page>,
      items: (page: Page) => readonly One[],
    ): AsyncGenerator<One, void, void> {
      let cursor: string | undefined;
      for (;;) {
        const page = await read({ ...query, ...(cursor !== undefined && { cursor }) });
        yield* items(page);
        if (page.next === null) return;
        if (page.next === cursor) {
          throw new ProtocolError({ method: 'GET', path, at: 'body.next', expected: 'a cursor that moves on' });
        }
        cursor = page.next;
      }
    };
    return {
      duplicates({ score, signal } = {}) {
        const path = ROUTES.personDuplicates;
        const asked = score === undefined ? {} : { score: String(score) };
        return paged(
          path,
          asked,
          (query) => session.ask({ method: 'GET', path, query, answer: duplicatePage, signal }),
          ({ duplicates }) => duplicates,
        );
      },
      merge({ survivor, merged }, { signal } = {}) {
        const json = JSON.stringify({ survivor, merged });
        return session.ask({ method: 'POST', path: ROUTES.personMerges, json, answer: personMerge, signal });
      },
      unmerge(mergeId, { signal } = {}) {
        const path = at(ROUTES.personMergeUndo, mergeId);
        return session.ask({ method: 'POST', path, answer: personMerge, signal });
      },
      merges({ signal } = {}) {
        const path = ROUTES.personMerges;
        return paged(
          path,
          {},
          (query) => session.ask({ method: 'GET', path, query, answer: mergePage, signal }),
          ({ merges }) => merges,
        );
      },
      async mergeOf(mergeId, { signal } = {}) {
        const path = at(ROUTES.personMerge, mergeId);
        try {
          return await session.ask({ method: 'GET', path, answer: personMerge, signal });
        } catch (error) {
          if (error instanceof ProblemError && error.status === 404) return undefined;
          throw error;
        }
      },
    };
  };
}
