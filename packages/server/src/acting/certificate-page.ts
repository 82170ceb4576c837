import { isEmisError } from '@emis-sdk/model';
import { html } from 'hono/html';
import type { CheckCertificate } from '../certificate-check.ts';
import { CERTIFICATE_WORDS } from '../messages/portal-certificate.ts';
import { form, input, textArea } from '../portal/form.ts';
import type { Asked, Content, PortalPage, Shown } from '../portal/portal-page.ts';
import { sayIn } from '../portal/say.ts';
import { facts, table } from '../portal/table.ts';
import { textIn } from './form-text.ts';

const PATH = '/portal/certificate';
const MOST_BYTES = 2_000_000;

type Words = typeof CERTIFICATE_WORDS;

/** A certificate, pasted or sent as a file, verified here. Nothing of it is kept. */
export const CERTIFICATE_PAGE: PortalPage = {
  path: PATH,
  under: 'certificate',
  bounded: true,
  formBytes: MOST_BYTES,
  show: (asked) => Promise.resolve(asked.parts.portal.checkCertificate ? formShown(asked) : absent(asked)),
  async act(asked, sent) {
    const check = asked.parts.portal.checkCertificate;
    if (!check) return absent(asked);
    const file = sent.get('file');
    const text = textIn(sent, 'certificate') || (file instanceof File ? (await file.text()).trim() : '');
    return await checked(asked, check, text, textIn(sent, 'key'));
  },
};

async function checked(asked: Asked, check: CheckCertificate, text: string, keyText: string): Promise<Shown> {
  const { language, to } = asked;
  const say = sayIn(CERTIFICATE_WORDS, language);
  const key = keyText === '' ? undefined : keyIn(keyText);
  if (key === null) return formShown(asked, { text, keyText, word: 'certificate.key' });
  try {
    const { keyKnown, signedBy, subject, edition, profile, ranAt, levels } = await check(text, {
      language,
      ...(key && { key }),
    });
    const told = [
      [say('subject'), subject],
      [say('edition'), edition],
      [say('profile'), profile],
      [say('when'), ranAt],
      [say('signer'), html`<code>${signedBy}</code>`],
    ] as const;
    return {
      heading: say('result'),
      crumbs: [{ title: say('heading'), href: to(PATH) }],
      content: [
        html`<p role="status">${say(keyKnown ? 'genuine' : 'unaltered')}</p>`,
        facts(told),
        table(say('levels'), [{ title: say('level') }, { title: say('state') }], levels),
      ],
    };
  } catch (error) {
    if (!isEmisError(error) || !Object.hasOwn(CERTIFICATE_WORDS, error.code)) throw error;
    return formShown(asked, { text, keyText, word: error.code as keyof Words });
  }
}

function formShown(
  asked: Asked,
  wrong?: { readonly text: string; readonly keyText: string; readonly word: keyof Words },
): Shown {
  const { language, to } = asked;
  const say = sayIn(CERTIFICATE_WORDS, language);
  const fault = wrong && say(wrong.word);
  const ofKey = wrong?.word === 'certificate.key';
  const content: Content = [
    html`<p>${say('about')}</p>`,
    form(asked, { action: to(PATH), send: say('send'), files: true, wrong: wrong !== undefined }, [
      textArea(asked, {
        ...{ name: 'certificate', label: say('certificate'), rows: 8, value: wrong?.text ?? '' },
        error: ofKey ? undefined : fault,
      }),
      input(asked, { name: 'file', label: say('file'), type: 'file' }),
      textArea(asked, {
        ...{ name: 'key', label: say('key'), hint: say('key.hint'), rows: 3, value: wrong?.keyText ?? '' },
        error: ofKey ? fault : undefined,
      }),
    ]),
  ];
  return { heading: say('heading'), content, ...(wrong && { status: 422 }) };
}

function absent({ language }: Asked): Shown {
  const say = sayIn(CERTIFICATE_WORDS, language);
  return { heading: say('heading'), content: html`<p>${say('absent')}</p>` };
}

/** Null for what is no JSON object. */
function keyIn(text: string): JsonWebKey | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}
