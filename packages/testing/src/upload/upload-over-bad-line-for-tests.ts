import { createHash } from 'node:crypto';
import { createClient } from '@emis-sdk/client';
import { bulkUploads, type UploadReceipt } from '@emis-sdk/client/uploads';
import { PIECE_TYPE } from '@emis-sdk/protocol';
import { serveBehindLine } from './served-server-for-tests.ts';

export const PROFILE = { profile: { id: 'international', edition: '2026' } };

/** What came of a file over a line that breaks. */
export interface Crossing {
  readonly receipt: UploadReceipt;
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
  { seed, percent, pieceBytes }: { seed: number; percent: number; pieceBytes: number },
): Promise<Crossing> {
  const share = Math.floor(percent / 4);
  const faults = { refuse: share, 'reset-before': share, 'half-request': percent - 3 * share, 'reset-after': share };
  const emis = await serveBehindLine({ seed, percent: faults });
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
      if (request.url.endsWith('/commit') && held === '') held = await heldBytes();
      return await fetch(request);
    },
  });
  const heldBytes = async (): Promise<string> => {
    const rows = await emis.database.tables.selectFrom('upload_pieces').select('body').orderBy('start').execute();
    const hash = createHash('sha256');
    for (const { body } of rows) hash.update(body);
    return hash.digest('hex');
  };
  try {
    const receipt = await client.uploads.send(file, { ...PROFILE, pieceBytes });
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
