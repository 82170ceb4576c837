import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { EmisError, isEntityName } from '@emis-sdk/model';
import * as z from 'zod';
import { ABILITIES, type Connection, type ProductUnderTest } from './product.ts';

/**
 * The command of a product does not keep the agreement.
 *
 * `certify.command`: it ended, said nothing in time, or said what is no answer; `params.call` names what it was asked.
 */
export class CommandProductError extends EmisError {}

const hello = z.object({
  name: z.string().min(1).max(200),
  version: z.string().max(100).optional(),
  entities: z.array(z.string()).optional(),
  can: z.array(z.enum(ABILITIES)).default([]),
});
const answer = z.object({ result: z.unknown().optional(), error: z.string().optional() });
const shown = z.array(z.object({ entity: z.string(), id: z.string(), codes: z.array(z.string()) }));
const held = z.array(z.object({ entity: z.string(), id: z.string() }));

/** How long a command may take over one call, in milliseconds. */
const PATIENCE_MS = 120_000;

/**
 * Drives a product of any language by a command. It is started with the folder that is its disk in `EMIS_CERTIFY_FOLDER`, says
 * `{"name":…,"can":["crash","shown",…]}` on its first line of stdout, then reads one call a line from stdin, `{"call":"enter","with":[…]}`, and
 * answers each by one line, `{"result":…}` or `{"error":"…"}`. A crash is a real one: the process is killed and started again, and gets `start` with
 * `"again": true`.
 *
 * @param command the program and its arguments
 * @throws {CommandProductError}
 */
export async function commandProduct(command: readonly string[]): Promise<ProductUnderTest> {
  let folder = await mkdtemp(join(tmpdir(), 'emis-certify-'));
  let running = await launch(command, folder);
  let connection: Connection | undefined;
  const ask = (call: string, given?: unknown) => running.ask(call, given);
  const about = hello.safeParse(running.first).data;
  if (!about) throw notKept('hello');
  const { name, version, entities, can } = about;

  const known = (entities ?? []).filter(isEntityName);
  const able = new Set(can);
  const restart = async (again: boolean) => {
    await running.kill();
    if (!again) {
      await rm(folder, { recursive: true, force: true });
      folder = await mkdtemp(join(tmpdir(), 'emis-certify-'));
    }
    running = await launch(command, folder);
    await ask('start', { ...connection, again });
  };
  return {
    name,
    ...(version !== undefined && { version }),
    ...(known.length > 0 && { entities: known }),
    async start(given) {
      connection = given;
      await restart(false);
    },
    async enter(records) {
      return z.record(z.string(), z.string()).safeParse(await ask('enter', records)).data;
    },
    async sync() {
      await ask('sync');
    },
    ...(able.has('crash') && { crash: () => restart(true) }),
    ...(able.has('useKey') && {
      async useKey(privateKey: JsonWebKey) {
        if (connection) connection = { ...connection, privateKey };
        await ask('useKey', privateKey);
      },
    }),
    ...(able.has('shown') && { shown: async () => parse(shown, 'shown', await ask('shown')) }),
    // What it says on stderr is a log as well.
    ...(able.has('logs') && { logs: async () => parse(z.string(), 'logs', await ask('logs')) + running.complaints() }),
    ...(able.has('follow') && {
      async follow() {
        await ask('follow');
      },
    }),
    ...(able.has('held') && { held: async () => parse(held, 'held', await ask('held')) }),
    ...(able.has('hintAddress') && {
      hintAddress: async () => parse(z.url(), 'hintAddress', await ask('hintAddress')),
    }),
    async stop() {
      await running.kill();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function parse<Value>(schema: z.ZodType<Value>, call: string, value: unknown): Value {
  const { success, data } = schema.safeParse(value);
  if (!success) throw notKept(call);
  return data;
}

function notKept(call: string): CommandProductError {
  return new CommandProductError(
    'certify.command',
    `The command of the product did not answer "${call}" by one line of JSON as agreed. Run it by hand and see what it says; docs: @emis-sdk/testing.`,
    { call },
  );
}

interface Running {
  /** What it said first. */
  readonly first: unknown;
  ask(call: string, given?: unknown): Promise<unknown>;
  complaints(): string;
  kill(): Promise<void>;
}

async function launch([program = '', ...args]: readonly string[], folder: string): Promise<Running> {
  const child: ChildProcess = spawn(program, args, {
    env: { ...process.env, EMIS_CERTIFY_FOLDER: folder },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()).once('error', () => resolve()));
  let stderr = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  // What was not read yet because the process is gone is told by the answer that does not come.
  child.stdin?.on('error', () => undefined);
  const lines = createInterface({ input: child.stdout as NodeJS.ReadableStream })[Symbol.asyncIterator]();
  const next = async (call: string): Promise<unknown> => {
    const patience = AbortSignal.timeout(PATIENCE_MS);
    const tooLong = new Promise<never>((_, reject) => {
      patience.addEventListener('abort', () => reject(notKept(call)), { once: true });
    });
    const { value, done } = await Promise.race([lines.next(), tooLong]);
    if (done) throw notKept(call);
    try {
      return JSON.parse(value as string);
    } catch {
      throw notKept(call);
    }
  };
  const first = await next('hello');
  return {
    first,
    async ask(call, given) {
      child.stdin?.write(`${JSON.stringify({ call, ...(given !== undefined && { with: given }) })}\n`);
      const { result, error } = parse(answer, call, await next(call));
      if (error !== undefined) throw notKept(call);
      return result;
    },
    complaints: () => stderr,
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
