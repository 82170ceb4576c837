import { CURRENT_EDITION } from '@emis-sdk/model/core';
import {
  type OpenUpload,
  PIECE_DIGEST,
  PIECE_TYPE,
  ROUTES,
  rejectionPage,
  UPLOAD_OFFSET,
  type Upload,
  upload,
} from '@emis-sdk/protocol';
import { ProblemError, ProtocolError } from '../errors.ts';
import { LineMeasure } from '../line-measure.ts';
import type { Settings } from '../options.ts';
import type { Session } from '../session.ts';
import { bytesOf, digestOfFile, digestOfPiece } from './digests.ts';
import { Patience } from './patience.ts';
import type { UploadOptions, UploadReceipt } from './upload-options.ts';

/** The first piece, and the smallest one, in bytes. */
const FIRST = 64 * 1024;
const SMALLEST = 4 * 1024;
/** The pause before an EMIS that is judging is asked again, when it came no further in between, in milliseconds. */
const JUDGING_PAUSE = 1000;

/** Brings a file to the EMIS and waits until it is judged; goes on wherever the EMIS says, after any break of the line. */
export async function sendUpload(
  session: Session,
  settings: Settings,
  file: Blob,
  options: UploadOptions,
): Promise<UploadReceipt> {
  const { signal, onProgress } = options;
  const patience = new Patience(settings, signal);
  // Each attempt is one of ours: the session does not repeat by itself what is to be asked anew.
  const asked = { answer: upload, attempts: 1, signal } as const;
  const { limits } = await patience.ask(() => session.known());
  if (limits.pieceBytes === undefined) {
    const expected = 'an EMIS that takes uploads; use submit';
    throw new ProtocolError({ method: 'GET', path: ROUTES.discovery, at: 'body.limits.pieceBytes', expected });
  }
  const opening: OpenUpload = {
    profile: options.profile,
    edition: options.edition ?? CURRENT_EDITION,
    bytes: file.size,
    sha256: await digestOfFile(file, signal),
    ...(options.bundle && { bundle: options.bundle }),
    ...(options.report && { report: options.report }),
  };
  const key = options.key ?? settings.randomUuid();
  const json = JSON.stringify(opening);
  let state = await patience.ask(() => session.ask({ ...asked, method: 'POST', path: ROUTES.uploads, json, key }));
  const path = pathOf(ROUTES.upload, state.id);
  const tell = () => onProgress?.({ bytes: state.bytes, sent: state.offset, judged: state.judged });

  const largest = Math.min(options.pieceBytes ?? limits.pieceBytes, limits.pieceBytes);
  const measure = new LineMeasure({ first: FIRST, smallest: SMALLEST, largest });
  const sendPiece = async (offset: number): Promise<Upload> => {
    const bytes = await bytesOf(file.slice(offset, offset + measure.size));
    const headers = {
      'content-type': PIECE_TYPE,
      [UPLOAD_OFFSET]: String(offset),
      [PIECE_DIGEST]: digestOfPiece(bytes),
    };
    const began = settings.clock().getTime();
    const after = await session.ask({ ...asked, method: 'PATCH', path, content: { bytes, headers } });
    measure.passed(bytes.length, settings.clock().getTime() - began);
    return after;
  };
  while (state.status === 'open' && state.offset < state.bytes) {
    tell();
    signal?.throwIfAborted();
    try {
      state = await sendPiece(state.offset);
      patience.renew();
    } catch (error) {
      if (!isElsewhere(error)) {
        measure.broke();
        await patience.bear(error);
      }
      // The EMIS knows what arrived; we do not.
      state = await patience.ask(() => session.ask({ ...asked, method: 'GET', path }));
    }
  }

  const commit = { ...asked, method: 'POST', path: pathOf(ROUTES.uploadCommit, state.id), json: '{}' } as const;
  for (let judged = -1; ; judged = state.judged) {
    tell();
    state = await patience.ask(() => session.ask(commit));
    if (state.status === 'done') break;
    if (state.judged === judged) await settings.retry.sleep(JUDGING_PAUSE, signal);
  }
  tell();
  const rejected =
    state.counts.rejected === 0
      ? []
      : (await patience.ask(() => session.ask({ ...asked, ...rejectionsAfter(state.id, 0) }))).rejections;
  return { submissionId: state.submissionId, counts: state.counts, rejected };
}

/** What asks for the lines that were not taken, behind a line. */
export function rejectionsAfter(id: string, line: number) {
  const query = { after: String(line) };
  return { method: 'GET', path: pathOf(ROUTES.uploadRejections, id), query, answer: rejectionPage } as const;
}

/** Our own piece arrived though its answer was lost, or another one brought it. */
function isElsewhere(error: unknown): boolean {
  return error instanceof ProblemError && error.problem.code === 'upload-offset';
}

function pathOf(route: string, id: string): string {
  return route.replace(':id', encodeURIComponent(id));
}
