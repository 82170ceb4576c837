import { ROUTES } from '@emis-sdk/protocol';
import { ADMINISTRATION_ROUTES } from '@emis-sdk/protocol/administration';

// Paths without a part of any name come first: they stand for themselves, though a pattern may fit them too.
const PATTERNS = Object.entries({ ...ROUTES, ...ADMINISTRATION_ROUTES })
  .sort(([, a], [, b]) => Number(a.includes(':')) - Number(b.includes(':')))
  .map(([name, path]) => {
    const pattern = new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/:\w+/g, '[^/]+')}$`);
    return { name, path, pattern };
  });

const routeOf = (path: string) => PATTERNS.find(({ pattern }) => pattern.test(path));

/** The name of a route, for people: `other` for what is none of the protocol. */
export function nameOfRoute(path: string): string {
  return routeOf(path)?.name ?? 'other';
}

/** The path of a route as the protocol has it, `/v1/records/:entity/:id`; nothing for what is none of it. */
export function pathOfRoute(path: string): string | undefined {
  return routeOf(path)?.path;
}
