import { PROBLEMS } from '@emis-sdk/protocol';
import { openApi } from '@emis-sdk/protocol/openapi';
import { code, page, plain, table } from './markdown.ts';

interface Asked {
  readonly summary?: string;
  readonly security?: readonly Readonly<Record<string, readonly string[]>>[];
  readonly responses?: Readonly<Record<string, unknown>>;
}

/** Every path of the protocol and every problem, as the OpenAPI says them. */
export function protocolPage(): string {
  const { paths } = openApi() as { paths: Readonly<Record<string, Readonly<Record<string, Asked>>>> };
  const asked = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, one]) => ({ path, method: method.toUpperCase(), ...one })),
  );
  return page(
    '# The protocol',
    'What a product and an EMIS say to each other. The whole of it, with the shape of every body, stands in [`openapi.json`](../../packages/protocol/schemas/openapi.json), which an EMIS also gives at `/openapi.json`; [`@emis-sdk/protocol`](../../packages/protocol/README.md) has the same as types.',
    '## Paths',
    table(
      ['ask', 'what for', 'scope', 'answers'],
      asked.map(({ path, method, summary = '', security, responses = {} }) => [
        code(`${method} ${path}`),
        plain(summary),
        (security ?? [])
          .flatMap((one) => Object.values(one).flat())
          .map(code)
          .join(', '),
        Object.keys(responses).join(', '),
      ]),
    ),
    '## Problems',
    'An EMIS says no by `application/problem+json` (RFC 9457). `code` is stable; `type` is `urn:emis:problem:` and the code; `title`, `detail` and `fix` come in the language of the request.',
    table(
      ['code', 'status'],
      Object.entries(PROBLEMS).map(([name, status]) => [code(name), String(status)]),
    ),
  );
}
