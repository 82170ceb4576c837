import type { Language } from '@emis-sdk/model';
import type { html } from 'hono/html';
import type { Kysely } from 'kysely';
import type { NAVIGATION_WORDS } from '../messages/portal-navigation.ts';
import type { ServerParts } from '../parts.ts';
import type { Tables } from '../tables.ts';
import type { Viewer } from './viewer.ts';

/** A piece of a page. What is put into the template `html` is escaped. */
export type Html = ReturnType<typeof html>;
export type Content = Html | string | readonly Content[];

/** A request for a page. */
export interface Asked {
  readonly parts: ServerParts;
  readonly request: Request;
  readonly language: Language;
  readonly viewer: Viewer;
  /** The parts of the address that `path` of the page names: `{ id: '…' }`. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** What every form carries, so that no other page can send it; see `sign-in/session.ts`. */
  readonly token: string;
  /**
   * Does what an account of some territories may not do, for what it was found to see: `parts.tables` shows such an account no more than is in its
   * territories, by row-level security, within one transaction.
   */
  readonly asServer: <T>(work: (tables: Kysely<Tables>) => Promise<T>) => Promise<T>;
  /** For faults that are told to `onError`. */
  readonly requestId: string;
  /**
   * An address of the portal, in the language that was chosen. No values of persons: addresses are remembered.
   *
   * @example to('/portal/submissions', { page: 2 }) // '/portal/submissions?page=2&lang=es'
   */
  to(path: string, query?: Readonly<Record<string, string | number | undefined>>): string;
}

/** A step of the way to a page. */
export interface Crumb {
  readonly title: string;
  /** Made by `to`. */
  readonly href: string;
}

/** What a page shows, within the frame that all have. */
export interface Shown {
  /** The heading of the first level, and the title of the window. Never a value of a person. */
  readonly heading: string;
  /** Pages above this one, the highest first; the overview is not named. */
  readonly crumbs?: readonly Crumb[];
  /** Headings begin at the second level. */
  readonly content: Content;
  /** @default 200 */
  readonly status?: number;
  /** Whether the page renews itself when something is taken in, where scripts are allowed. */
  readonly live?: boolean;
}

/** Where to go to next, with a cookie to take along. */
export interface Moved {
  /** Made by `to`. */
  readonly to: string;
  readonly cookie: string;
}

/** A page of the portal. It stands in `pages.ts`, and is listed in `looked-at-for-tests.ts` to be looked at by the tests of all pages. */
export interface PortalPage {
  /** As hono writes it: `/portal/submissions/:id`. */
  readonly path: string;
  /** Where it belongs in the navigation. The page whose `path` is that of the entry is what the entry leads to. */
  readonly under: keyof typeof NAVIGATION_WORDS;
  /** Whether it is there before anybody signed in, and takes forms of whoever comes. */
  readonly open?: true;
  /** Whether it is for accounts of some territories too, with what `parts.tables` shows them; others are for those who may see the nation. */
  readonly bounded?: true;
  /**
   * Whether accounts of some territories administer these by it: it then runs with the rights of the server, and shows and does only what
   * `administration` lets such an account see and do.
   */
  readonly administers?: true;
  /** Brings up to date what is kept, with the rights of the server; it shows nothing. */
  prepare?(asked: Asked): Promise<void>;
  /** @throws {Refusal} shown as a page of its own, with its status */
  show(asked: Asked): Promise<Shown>;
  /**
   * Takes a form that was sent to the address of the page from a page of this portal.
   *
   * @returns where to go to next (made by `to`), or the page again with what is wrong in the form
   * @throws {Refusal}
   */
  act?(asked: Asked, form: FormData): Promise<Shown | Moved | string>;
  /** Bytes that a form may have. @default 65536 */
  readonly formBytes?: number;
}
