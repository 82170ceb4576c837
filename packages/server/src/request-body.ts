import { Duplex } from 'node:stream';
import { createZstdDecompress } from 'node:zlib';
import type * as z from 'zod';
import { notCarried } from './carried-values.ts';
import { type JsonLimits, lookAtJson } from './json-limits.ts';
import { type BodyFault, type FaultKind, Refusal } from './refusal.ts';

/** Bytes of a request body: as it travels, and decoded. */
export const MAX_BODY_BYTES = 8 * 1024 * 1024;
type Decoder = Pick<DecompressionStream, 'readable' | 'writable'>;

/** What takes each encoding of a body apart. Node knows zstd from 22.15 on. */
const DECODERS: Readonly<Record<string, () => Decoder>> = {
  gzip: () => new DecompressionStream('gzip'),
  ...(typeof createZstdDecompress === 'function' && {
    // Node has its own names for the types of the same streams.
    zstd: () => Duplex.toWeb(createZstdDecompress()) as unknown as Decoder,
  }),
};
export const ENCODINGS = Object.keys(DECODERS);
const MAX_FORM_BYTES = 64 * 1024;
/** The same as where files of records are read. */
export const JSON_LIMITS: JsonLimits = { depth: 32, keys: 256 };
const PASSED = { depth: 'body-too-deep', keys: 'body-too-many-keys' } as const;
/** Faults of a body that are looked for at most. */
export const MAX_FAULTS = 50;

/**
 * Reads a JSON body, plain or compressed, and checks its shape.
 *
 * @throws {Refusal} for a body that is too large, too deep, of too many keys, not UTF-8, not JSON, not of the shape, or not carried without loss
 */
export async function readJson<Schema extends z.ZodType>(request: Request, schema: Schema): Promise<z.output<Schema>> {
  const value = parseJson(textOf((await readJsonBytes(request, 'application/json')).bytes));
  const lossy = notCarried(value, MAX_FAULTS);
  if (lossy.length > 0) throw new Refusal('value-not-carried', { faults: lossy });
  const result = schema.safeParse(value);
  if (!result.success)
    throw new Refusal('body-shape', { faults: result.error.issues.slice(0, MAX_FAULTS).map(faultOf) });
  return result.data;
}

/**
 * The bytes of a body of JSON, or of lines of it: within the limits of size, depth and keys, and not read otherwise.
 *
 * @returns with `longNumber` as `lookAtJson` says
 */
export async function readJsonBytes(
  request: Request,
  expected: string,
): Promise<{ readonly bytes: Uint8Array; readonly longNumber: boolean }> {
  if (mediaType(request) !== expected) throw new Refusal('body-type', { params: { expected } });
  const bytes = await readBytes(request, MAX_BODY_BYTES);
  const { passed, longNumber } = lookAtJson(bytes, JSON_LIMITS);
  if (passed) throw new Refusal(PASSED[passed], { params: { limit: JSON_LIMITS[passed] } });
  return { bytes, longNumber };
}

/** The bytes of a body of a media type, unpacked, within a limit. */
export async function readPiece(request: Request, expected: string, limit: number): Promise<Uint8Array> {
  if (mediaType(request) !== expected) throw new Refusal('body-type', { params: { expected } });
  return await readBytes(request, limit);
}

/**
 * Reads the form of a token request.
 *
 * @throws {Refusal}
 */
export async function readForm(request: Request): Promise<URLSearchParams> {
  const expected = 'application/x-www-form-urlencoded';
  if (mediaType(request) !== expected) {
    throw new Refusal('body-type', { params: { expected }, oauth: 'invalid_request' });
  }
  return new URLSearchParams(textOf(await readBytes(request, MAX_FORM_BYTES)));
}

export function mediaType(request: Request): string {
  return (request.headers.get('content-type') ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
}

async function readBytes(request: Request, limit: number): Promise<Uint8Array> {
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw tooLarge(limit);
  if (!request.body) return new Uint8Array();
  const encoding = (request.headers.get('content-encoding') ?? 'identity').trim().toLowerCase();
  if (encoding === 'identity') return await collect(request.body, limit, 'body-unfinished');
  const decoder = Object.hasOwn(DECODERS, encoding) ? DECODERS[encoding] : undefined;
  if (!decoder) throw new Refusal('body-encoding', { headers: { 'accept-encoding': ENCODINGS.join(', ') } });
  const unpacked = capped(request.body, limit).pipeThrough(decoder());
  return await collect(unpacked, limit, 'body-not-gzip');
}

/** Passes chunks on up to a limit, so that an endless body is not read on for what it unpacks to. */
function capped(body: ReadableStream<Uint8Array>, limit: number): ReadableStream<Uint8Array<ArrayBuffer>> {
  let bytes = 0;
  return body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array<ArrayBuffer>>({
      transform(chunk, controller) {
        bytes += chunk.byteLength;
        if (bytes > limit) controller.error(tooLarge(limit));
        else controller.enqueue(new Uint8Array(chunk));
      },
    }),
  );
}

async function collect(
  body: ReadableStream<Uint8Array>,
  limit: number,
  broken: 'body-not-gzip' | 'body-unfinished',
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  try {
    // Leaving the loop cancels the stream: nothing more is read or unpacked.
    for await (const chunk of body) {
      bytes += chunk.byteLength;
      if (bytes > limit) throw tooLarge(limit);
      chunks.push(chunk);
    }
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal(broken, { cause: error });
  }
  const whole = new Uint8Array(bytes);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.byteLength;
  }
  return whole;
}

function tooLarge(limit: number): Refusal {
  return new Refusal('body-too-large', { params: { limit }, headers: { connection: 'close' } });
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new Refusal('body-not-utf8', { cause });
  }
}

/** @throws {Refusal} `body-not-json` */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Without the cause: its message quotes the text, which may hold a person's values.
    throw new Refusal('body-not-json');
  }
}

const KINDS: Readonly<Record<string, FaultKind>> = {
  invalid_type: 'wrong-type',
  too_small: 'too-small',
  too_big: 'too-big',
  invalid_value: 'not-allowed',
  invalid_format: 'wrong-format',
};

function faultOf(issue: z.core.$ZodIssue): BodyFault {
  const missing = issue.code === 'invalid_type' && issue.input === undefined;
  return { path: issue.path.map(String).join('.'), kind: missing ? 'missing' : (KINDS[issue.code] ?? 'wrong-format') };
}
