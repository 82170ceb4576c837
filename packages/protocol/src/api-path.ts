import type * as z from 'zod';
import type { ALL_ROUTES } from './all-routes.ts';
import type { ProblemCode } from './problems.ts';
import type { Scope } from './scopes.ts';

/** One thing that can be asked of an EMIS. */
export interface ApiPath {
  readonly route: keyof typeof ALL_ROUTES;
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  readonly summary: string;
  /** Absent: asked without a token. */
  readonly scope?: Scope;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: z.ZodType | 'record' | 'form' | 'piece';
  readonly status: 200 | 201 | 202 | 204;
  /** JSON, unless it says otherwise. */
  readonly answer?: z.ZodType | 'record' | 'text' | 'events' | 'any';
  /** The problems that are of this path, beside those that may befall any. */
  readonly problems: readonly ProblemCode[];
}
