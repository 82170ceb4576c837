import { generateKeyPair } from '@emis-sdk/client';
import { discovery, ROUTES, webhookKeys } from '@emis-sdk/protocol';
import { openApi } from '@emis-sdk/protocol/openapi';
import { require } from '../trials/trial.ts';
import { expectShape, expectStatus } from './expect.ts';
import type { EmisTrial } from './levels.ts';

/** Members of a JWK that are secret. */
const PRIVATE = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'k'];

/** Chapter 1: the EMIS says what it is. Chapter 2: it lets in whom it should, and nobody else. */
export const DOOR_TRIALS: readonly EmisTrial[] = [
  {
    number: '1.1',
    level: 'describe',
    async run(ground) {
      const answer = await ground.ask({ path: ROUTES.discovery, as: 'nobody' });
      expectStatus(answer, 200);
      const { profiles } = expectShape(answer, discovery, 'Discovery');
      require(profiles.length > 0, 'no-profile');
    },
  },
  {
    number: '1.2',
    level: 'describe',
    async run(ground) {
      const said = await ground.ask({ path: ROUTES.discovery, as: 'nobody' });
      const metadata = await ground.ask({ path: ROUTES.authorizationServer, as: 'nobody' });
      expectStatus(metadata, 200);
      const one = said.json as Record<string, unknown> | undefined;
      const other = metadata.json as Record<string, unknown> | undefined;
      require(one?.issuer === other?.issuer && one?.tokenEndpoint === other?.token_endpoint, 'addresses-differ');
    },
  },
  {
    number: '1.3',
    level: 'describe',
    async run(ground) {
      const keys = await ground.ask({ path: ROUTES.keys, as: 'nobody' });
      expectStatus(keys, 200);
      const list = (keys.json as { keys?: readonly object[] } | undefined)?.keys ?? [];
      require(!list.some((key) => PRIVATE.some((member) => Object.hasOwn(key, member))), 'private-key-shown');
      const hints = await ground.ask({ path: ROUTES.webhookKeys, as: 'nobody' });
      expectStatus(hints, 200);
      const { keys: texts } = expectShape(hints, webhookKeys, 'WebhookKeys');
      require(texts.every((text) => text.startsWith('whpk_')), 'private-key-shown');
    },
  },
  {
    number: '1.4',
    level: 'describe',
    async run(ground) {
      const answer = await ground.ask({ path: ROUTES.openapi, as: 'nobody' });
      expectStatus(answer, 200);
      const { openapi, paths = {} } = (answer.json ?? {}) as { openapi?: string; paths?: Record<string, object> };
      require(typeof openapi === 'string' && openapi.startsWith('3.1'), 'wrong-shape', {
        name: 'OpenAPI',
        at: 'openapi',
      });
      const { paths: wanted } = openApi() as { paths: Record<string, object> };
      for (const [path, methods] of Object.entries(wanted)) {
        const missing = Object.keys(methods).find((method) => !Object.hasOwn(paths[path] ?? {}, method));
        require(missing === undefined, 'path-missing', { path: `${missing?.toUpperCase()} ${path}` });
      }
    },
  },
  {
    number: '2.1',
    level: 'guard',
    async run(ground) {
      const { privateKey } = await generateKeyPair();
      const { clientId } = ground.target.sender;
      const answer = await ground.askToken(await ground.assertion({ clientId, privateKey }));
      expectStatus(answer, 400, 401);
    },
  },
  {
    number: '2.2',
    level: 'guard',
    async run(ground) {
      const assertion = await ground.assertion(ground.target.sender);
      expectStatus(await ground.askToken(assertion), 200);
      expectStatus(await ground.askToken(assertion), 400, 401);
    },
  },
  {
    number: '2.3',
    level: 'guard',
    async run(ground) {
      const audience = 'https://elsewhere.example';
      expectStatus(await ground.askToken(await ground.assertion(ground.target.sender, { audience })), 400, 401);
    },
  },
  {
    number: '2.4',
    level: 'guard',
    async run(ground) {
      expectStatus(await ground.ask({ path: ROUTES.changes, as: 'nobody' }), 401);
      const body = { profile: ground.profile };
      expectStatus(await ground.ask({ method: 'POST', path: ROUTES.submissions, body, as: 'nobody' }), 401);
    },
  },
  {
    number: '2.5',
    level: 'guard',
    async run(ground) {
      const token = await ground.token('sender');
      // Not its last sign, of which some bits may say nothing.
      const at = token.length - 10;
      const altered = token.slice(0, at) + (token[at] === 'A' ? 'B' : 'A') + token.slice(at + 1);
      const headers = { authorization: `Bearer ${altered}` };
      expectStatus(
        await ground.ask({ path: `${ROUTES.records.replace(':entity', 'school')}?limit=1`, headers, as: 'nobody' }),
        401,
      );
    },
  },
  {
    number: '2.6',
    level: 'guard',
    async run(ground) {
      const { json } = await ground.askToken(await ground.assertion(ground.target.sender), 'emis/submissions.create');
      const headers = {
        authorization: `Bearer ${String((json as { access_token?: unknown } | undefined)?.access_token)}`,
      };
      expectStatus(await ground.ask({ path: ROUTES.changes, headers, as: 'nobody' }), 403);
    },
  },
];
