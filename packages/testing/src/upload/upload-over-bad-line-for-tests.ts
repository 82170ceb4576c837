import { createHash } from 'node:crypto';
import { createClient } from '@emis-sdk/client';
import { bulkUploads, type UploadReceipt } from '@emis-sdk/client/uploads';
import { PIECE_TYPE } from '@emis-sdk/protocol';
import { serveBehindLine } from './served-server-for-tests.ts';

export const PROFILE = { profile: { id: 'international', edition: '2026' } };

/** What came of a file over a line that breaks. */
export interface Crossing {
  /** Absent when it was not to be judged. */
  readonly receipt: UploadReceipt | undefined;
  /** SHA-256 of what was sent, and of what the EMIS held before it judged it. */
  readonly sent: string;
  readonly held: string;
  /** Connections that broke, of all. */
  readonly broken: number;
  readonly connections: number;
  /** Bytes of pieces that were sent, beside those of the file. */
  readonly resent: number;
  /** The largest piece, in bytes. */
  readonly piece: number;
}

const THERE = new Error('All bytes are there');
const ended = (error: unknown): undefined => {
  if (error !== THERE) throw error;
};

/** Invented people as the lines of an upload, until they are so many bytes. */
export function* peopleLines(bytes: number): Generator<string> {
  for (let index = 0, sum = 0; sum < bytes; index++) {
    const record = { id: `p${index}`, givenName: 'Ñusta', familyName: `Invento ${index % 977}`, roles: ['student'] };
    const line = `${JSON.stringify({ entity: 'person', record })}\n`;
    sum += Buffer.byteLength(line);
    yield line;
  }
}

/**
 * Brings a file over a line that breaks until it is there.
 */
export async function crossBadLine(
  file: Blob,
  {
    seed,
    percent,
    pieceBytes,
    dataDir,
  }: {
    readonly seed: number;
    readonly percent: number;
    readonly pieceBytes: number;
    /** Where the EMIS keeps a file that is too large to be judged here: it then ends with the last byte. */
    readonly dataDir?: string;
  },
): Promise<Crossing> {
  const share = Math.floor(percent / 4);
  const faults = { refuse: share, 'reset-before': share, 'half-request': percent - 3 * share, 'reset-after': share };
  const emis = await serveBehindLine({ seed, percent: faults }, dataDir);
  const there = new AbortController();
  let [bytes, piece, held] = [0, 0, ''];
  const client = createClient({
    ...emis.options,
    // Bytes that break off shall be bytes of the file.
    compress: false,
    uploads: bulkUploads(),
    async fetch(input, init) {
      const request = new Request(input, init);
      if (request.headers.get('content-type') === PIECE_TYPE) {
        const { byteLength } = await request.clone().arrayBuffer();
        bytes += byteLength;
        piece = Math.max(piece, byteLength);
      }
      if (request.url.endsWith('/commit') && held === '') {
        held = await heldBytes();
        if (dataDir !== undefined) there.abort(THERE);
      }
      return await fetch(request);
    },
  });
  const heldBytes = async (): Promise<string> => {
    const { tables } = emis.database;
    const hash = createHash('sha256');
    for (let start = 0; start < file.size; ) {
      const row = await tables
        .selectFrom('upload_pieces')
        .select('body')
        .where('start', '=', String(start))
        .executeTakeFirstOrThrow();
      hash.update(row.body);
      start += row.body.length;
    }
    return hash.digest('hex');
  };
  try {
    const receipt = await client.uploads.send(file, { ...PROFILE, pieceBytes, signal: there.signal }).catch(ended);
    const hash = createHash('sha256');
    for await (const chunk of file.stream()) hash.update(chunk);
    const { counts } = emis.proxy;
    const connections = Object.values(counts).reduce((sum, count) => sum + count, 0);
    const broken = connections - counts.passed - counts.delay;
    return { receipt, sent: hash.digest('hex'), held, broken, connections, resent: bytes - file.size, piece };
  } finally {
    await emis.close();
  }
}
