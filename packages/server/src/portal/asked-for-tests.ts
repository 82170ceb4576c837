import type { Asked } from './portal-page.ts';
import { OPERATOR } from './viewer.ts';

/** A request for a page as pieces of pages see it, which look at no database. */
export function askedForTests(address = 'http://127.0.0.1/portal/x', language: Asked['language'] = 'en'): Asked {
  const request = new Request(address);
  return {
    parts: undefined as unknown as Asked['parts'],
    request,
    language,
    viewer: OPERATOR,
    params: {},
    query: new URL(address).searchParams,
    asServer: () => Promise.reject(new Error('There is no database.')),
    requestId: 'r',
    token: 't',
    to: (path, query = {}) => `${path}?${new URLSearchParams(Object.entries(query).map(([k, v]) => [k, String(v)]))}`,
  };
}
