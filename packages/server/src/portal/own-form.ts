import { Refusal } from '../refusal.ts';
import { mediaType, readPiece } from '../request-body.ts';
import { isSame } from '../sign-in/session.ts';

const MULTIPART = 'multipart/form-data';
const FORM_BYTES = 65_536;

/** Under what name a form carries its token. */
export const TOKEN_NAME = 'token';

/**
 * Reads a form that a page of this portal sent. One from another site is refused, so that no page elsewhere acts through the browser of whoever
 * has the portal open: the browser says where it comes from, and the form carries what only a page of this visit knows.
 *
 * @param about.origin of the server as it is known, where a proxy stands before it
 * @throws {Refusal} `origin-unknown`, `form-forged`, or for a body that is too large or no form
 */
export async function ownForm(
  request: Request,
  about: {
    readonly origin: string;
    readonly token: string;
    readonly formBytes?: number | undefined;
  },
): Promise<FormData> {
  const origin = request.headers.get('origin');
  const host = request.headers.get('host') ?? new URL(request.url).host;
  const isOurs = origin !== null && URL.canParse(origin) && (origin === about.origin || new URL(origin).host === host);
  if (!isOurs) throw new Refusal('origin-unknown');
  const form = await readForm(request, about.formBytes ?? FORM_BYTES);
  if (!isSame(String(form.get(TOKEN_NAME)), about.token)) throw new Refusal('form-forged');
  return form;
}

async function readForm(request: Request, formBytes: number): Promise<FormData> {
  const expected = mediaType(request) === MULTIPART ? MULTIPART : 'application/x-www-form-urlencoded';
  const bytes = await readPiece(request, expected, formBytes);
  const type = request.headers.get('content-type') ?? expected;
  try {
    return await new Response(bytes as BodyInit, {
      headers: { 'content-type': type },
    }).formData();
  } catch {
    // Without the cause: it may quote what was sent.
    throw new Refusal('body-shape');
  }
}
