import { BundleError } from '@emis-sdk/formats';
import type { Language } from '@emis-sdk/model';
import { createTranslator } from '@emis-sdk/validation';
import { loadWords } from '@emis-sdk/validation/words';
import { html } from 'hono/html';
import { PREVIEW_PAGE_WORDS } from '../messages/portal-preview.ts';
import { choice, form, input } from '../portal/form.ts';
import type { Asked, Content, PortalPage, Shown } from '../portal/portal-page.ts';
import { type Say, sayIn } from '../portal/say.ts';
import { table } from '../portal/table.ts';
import { Refusal } from '../refusal.ts';
import { registeredClients } from '../registered-clients.ts';
import { MOST_TRIED, maySend, TooManyToTry, type TriedFile, tryFile } from '../tried-file.ts';
import { textIn } from './form-text.ts';

const PATH = '/portal/preview';
const MEGABYTES = 32;
const MOST_FINDINGS = 20;

type Words = typeof PREVIEW_PAGE_WORDS;

/** A file is tried as if a product sent it: what would be created, changed, closed, and which indicators would move. */
export const PREVIEW_PAGE: PortalPage = {
  path: PATH,
  under: 'preview',
  formBytes: MEGABYTES * 1024 * 1024,
  show: (asked) => formShown(asked),
  async act(asked, sent) {
    const { parts, viewer, language } = asked;
    const say = sayIn(PREVIEW_PAGE_WORDS, language);
    const file = sent.get('file');
    if (!(file instanceof File) || file.size === 0) return await formShown(asked, sent, say('file.missing'));
    const clientId = textIn(sent, 'client');
    const profile =
      parts.profiles.find(({ id, edition }) => `${id} ${edition}` === textIn(sent, 'profile')) ?? parts.profiles[0];
    if (!profile) throw new Refusal('profile-unknown');
    const bytes = new Uint8Array(await file.arrayBuffer());
    try {
      const tried = await tryFile(parts, { name: file.name, bytes }, { clientId, profile });
      const at = parts.clock().toISOString();
      await parts.access.act(parts.tables, { at, client: viewer.name, act: 'file.try', about: clientId });
      const words = createTranslator(await loadWords(language), profile.messages, ...parts.messages);
      return triedShown(asked, say, tried, (code) => words.title(code));
    } catch (error) {
      if (error instanceof BundleError) return await formShown(asked, sent, say('file.unreadable'));
      if (error instanceof TooManyToTry) return await formShown(asked, sent, say('file.many', { most: MOST_TRIED }));
      throw error;
    }
  },
};

async function formShown(asked: Asked, sent?: FormData, error?: string): Promise<Shown> {
  const { parts, language, viewer, to } = asked;
  const say = sayIn(PREVIEW_PAGE_WORDS, language);
  const clients = (await registeredClients(parts.tables, { after: '', limit: 1000 })).filter(
    (client) => client.state === 'active' && maySend(client),
  );
  const profiles = parts.profiles.map(
    ({ id, edition, title }) => [`${id} ${edition}`, `${title[language]} ${edition}`] as const,
  );
  const content: Content = [
    html`<p>${say('about')}</p>`,
    clients.length === 0 || !viewer.acts
      ? html`<p>${say('none')}</p>`
      : form(asked, { action: to(PATH), send: say('send'), files: true, wrong: error !== undefined }, [
          choice(asked, {
            ...{ name: 'client', label: say('product'), value: sent ? textIn(sent, 'client') : '' },
            options: clients.map(({ id, name }) => [id, name]),
          }),
          choice(asked, {
            name: 'profile',
            label: say('profile'),
            value: sent ? textIn(sent, 'profile') : '',
            options: profiles,
          }),
          input(asked, {
            ...{
              name: 'file',
              label: say('file'),
              hint: say('file.hint', { most: MEGABYTES }),
              type: 'file',
              required: true,
            },
            error,
          }),
        ]),
  ];
  return { heading: say('heading'), content, ...(error !== undefined && { status: 422 }) };
}

function triedShown(asked: Asked, say: Say<Words>, tried: TriedFile, title: (code: string) => string): Shown {
  const { language, to, parts } = asked;
  const { report, tallies, risky, moves } = tried;
  const numeric = (word: keyof Words) => ({ title: say(word), numeric: true });
  const kinds = ['create', 'update', 'close', 'unchanged', 'refused', 'waiting'] as const;
  const errors = report.groups.filter(({ severity }) => severity === 'error').slice(0, MOST_FINDINGS);
  const content: Content = [
    html`<p>${say('check', { read: report.read.total, invalid: report.invalid, held: report.held.total, tried: tried.tried })}</p>`,
    risky.map(
      ({ entity, closes, percent }) =>
        html`<p class="error" role="alert">${say('risky', { entity, closes, percent })}</p>`,
    ),
    table(
      say('changes'),
      [{ title: say('entity') }, ...kinds.map(numeric)],
      [...tallies].map(([entity, tally]) => [html`<code>${entity}</code>`, ...kinds.map((kind) => tally[kind])]),
    ),
    parts.indicators.length === 0
      ? html`<p>${say('moves.absent')}</p>`
      : moves.length === 0
        ? html`<p>${say('moves.none')}</p>`
        : movesTable(say, language, moves),
    errors.length === 0
      ? ''
      : table(
          say('findings'),
          [{ title: say('finding') }, numeric('count')],
          errors.map(({ code, count }) => [html`${title(code)} <code>${code}</code>`, count]),
        ),
  ];
  return { heading: say('result'), crumbs: [{ title: say('heading'), href: to(PATH) }], content };
}

function movesTable(say: Say<Words>, language: Language, moves: TriedFile['moves']) {
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  const signed = new Intl.NumberFormat(language, { maximumFractionDigits: 2, signDisplay: 'exceptZero' });
  const shown = (value: number | undefined, unit: string | undefined) =>
    value === undefined ? '–' : `${number.format(value)}${unit ? ` ${unit}` : ''}`;
  return table(
    say('moves'),
    [
      { title: say('indicator') },
      { title: say('group') },
      ...(['before', 'after', 'difference'] as const).map((word) => ({ title: say(word), numeric: true })),
    ],
    moves.map(({ title, label, unit, before, after }) => [
      title[language],
      typeof label === 'string' ? label : label[language],
      shown(before, unit),
      shown(after, unit),
      before === undefined || after === undefined ? '–' : signed.format(after - before),
    ]),
  );
}
