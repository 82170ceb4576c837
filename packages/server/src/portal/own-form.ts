import { Refusal } from '../refusal.ts';
import { mediaType, readPiece } from '../request-body.ts';

const MULTIPART = 'multipart/form-data';
const FORM_BYTES = 65_536;

/**
 * Reads a form that a page of this portal sent. One from another site is refused, so that no page elsewhere acts through the browser of whoever
 * has the portal open.
 *
 * @throws {Refusal} `origin-unknown`, or for a body that is too large or no form
 */
export async function ownForm(request: Request, formBytes: number = FORM_BYTES): Promise<FormData> {
  const origin = request.headers.get('origin');
  const host = request.headers.get('host') ?? new URL(request.url).host;
  if (origin === null || !URL.canParse(origin) || new URL(origin).host !== host) throw new Refusal('origin-unknown');
  const expected = mediaType(request) === MULTIPART ? MULTIPART : 'application/x-www-form-urlencoded';
  const bytes = await readPiece(request, expected, formBytes);
  const type = request.headers.get('content-type') ?? expected;
  try {
    return await new Response(bytes as BodyInit, { headers: { 'content-type': type } }).formData();
  } catch {
    // Without the cause: it may quote what was sent.
    throw new Refusal('body-shape');
  }
}
