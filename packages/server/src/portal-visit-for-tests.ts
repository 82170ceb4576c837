import type { Server } from './server.ts';
import { ISSUER } from './server-for-tests.ts';

/** A page as somebody sees it. */
export interface SeenPage {
  readonly status: number;
  readonly location: string | null;
  readonly html: string;
  /** The rows of its tables, without markup. */
  readonly rows: readonly (readonly string[])[];
  readonly cookie: string | null;
}

/** A browser without scripts that keeps one cookie. */
export interface Visit {
  get(path: string, headers?: Record<string, string>): Promise<SeenPage>;
  /** Sends a form as the page at its address would: from the same origin, with its token. */
  post(
    path: string,
    fields: Record<string, string | Blob>,
    other?: { token?: string; headers?: Record<string, string> },
  ): Promise<SeenPage>;
  cookie: string;
}

export function visit(server: Pick<Server, 'fetch'>, base: string = ISSUER): Visit {
  const one: Visit = {
    cookie: '',
    get: (path, headers = {}) => seen(new Request(base + path, { headers: { ...carried(), ...headers } })),
    async post(path, fields, { token, headers = {} } = {}) {
      const known = token ?? (await tokenOn(path)) ?? (await tokenOn('/portal/clients')) ?? '';
      const sent = Object.entries({ token: known, ...fields });
      const body = new FormData();
      for (const [name, value] of sent) {
        if (typeof value === 'string') body.append(name, value);
        else body.append(name, value, 'file.ndjson');
      }
      return await seen(
        new Request(base + path, {
          method: 'POST',
          headers: { origin: new URL(base).origin, ...carried(), ...headers },
          body,
        }),
      );
    },
  };
  /** Any form of a visit has its token; a page may have none. */
  const tokenOn = async (path: string) => /name="token" value="([^"]+)"/.exec((await one.get(path)).html)?.[1];
  const carried = (): Record<string, string> => (one.cookie === '' ? {} : { cookie: one.cookie });
  async function seen(request: Request): Promise<SeenPage> {
    const answer = await server.fetch(request);
    const html = await answer.text();
    const cookie = answer.headers.get('set-cookie');
    if (cookie !== null) one.cookie = cookie.split(';')[0] ?? '';
    const rows = [...html.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) =>
      [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = '']) => cell.replaceAll(/<[^>]+>/g, '').trim()),
    );
    return { status: answer.status, location: answer.headers.get('location'), html, rows, cookie };
  }
  return one;
}
