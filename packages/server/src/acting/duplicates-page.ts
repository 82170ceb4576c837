import { html } from 'hono/html';
import { sql } from 'kysely';
import { inTransaction } from '../in-transaction.ts';
import { DUPLICATES_WORDS } from '../messages/portal-duplicates.ts';
import { FRAME_WORDS } from '../messages/portal-frame.ts';
import { comparePersons } from '../persons/comparing.ts';
import { leastScore, probableDuplicates } from '../persons/duplicates.ts';
import { choice, form } from '../portal/form.ts';
import { instant } from '../portal/instant.ts';
import type { Asked, Content, Html, PortalPage, Shown } from '../portal/portal-page.ts';
import { type Say, sayIn } from '../portal/say.ts';
import { table } from '../portal/table.ts';
import { Refusal } from '../refusal.ts';
import { doneNotice } from './done-notice.ts';
import { textIn } from './form-text.ts';
import { accessBy, mergesWithin, mergeWithin, undoWithin } from './merging-within.ts';
import { sourcesKnown } from './sources-known.ts';

const PATH = '/portal/duplicates';
/** Pairs that are looked at for one page, and merges that are listed. */
const A_PAGE = 50;

type Words = typeof DUPLICATES_WORDS;

/** Persons of one product that may be one: compared, merged, and taken apart again. Ids travel in forms, never in addresses. */
export const DUPLICATES_PAGE: PortalPage = {
  path: PATH,
  under: 'duplicates',
  bounded: true,
  show: (asked) => pairsShown(asked, asked.query.get('source') ?? undefined, ''),
  async act(asked, sent) {
    const { to } = asked;
    const source = textIn(sent, 'source');
    const [one, other] = [textIn(sent, 'one'), textIn(sent, 'other')];
    switch (textIn(sent, 'do')) {
      case 'more':
        return await pairsShown(asked, source, textIn(sent, 'after'));
      case 'compare':
      case 'reveal':
        return await comparedShown(asked, source, [one, other], textIn(sent, 'do') === 'reveal');
      case 'merge':
        await mergeWithin(asked, source, one, other);
        return to(PATH, { source, done: 'merged' });
      case 'undo':
        await undoWithin(asked, source, textIn(sent, 'merge'));
        return to(PATH, { source, done: 'undone' });
      default:
        throw new Refusal('path-unknown');
    }
  },
};

async function pairsShown(asked: Asked, wanted: string | undefined, after: string): Promise<Shown> {
  const { parts, language, viewer, query } = asked;
  const { tables, access, clock } = parts;
  const say = sayIn(DUPLICATES_WORDS, language);
  const sources = await sourcesOfPersons(asked);
  const source = sources.find((one) => one === wanted) ?? sources[0];
  if (source === undefined) return { heading: say('heading'), content: html`<p>${say('products.none')}</p>` };
  const found = await inTransaction(tables, async (trx) => {
    const page = await probableDuplicates(trx, source, { least: leastScore(undefined), after, limit: A_PAGE });
    const ids = new Set(page.duplicates.flatMap(({ persons }) => persons));
    const records = [...ids].map((id) => ({ source, entity: 'person' as const, id }));
    await access.record(trx, { ...accessBy(asked, clock()), action: 'list', records });
    return page;
  });
  const merges = await mergesWithin(asked, source, A_PAGE);
  const done = query.get('done');
  const hidden = { source };
  const columns = [
    { title: say('one') },
    { title: say('other') },
    { title: say('score'), numeric: true },
    { title: say('because') },
  ];
  const acts = viewer.acts ? [{ title: say('act') }] : [];
  const content: Content = [
    done === 'merged' || done === 'undone' ? doneNotice(say(`done.${done}`)) : '',
    html`<p>${say('about')}</p>`,
    form(asked, { action: PATH, method: 'get', send: say('choose') }, [
      choice(asked, {
        name: 'source',
        label: say('product'),
        value: source,
        options: sources.map((one) => [one, one]),
      }),
    ]),
    found.duplicates.length === 0
      ? html`<h2>${say('pairs')}</h2><p>${say('pairs.none')}</p>`
      : table(
          say('pairs'),
          [...columns, ...acts],
          found.duplicates.map(({ persons: [one, other], score, because }) => [
            one,
            other,
            score,
            because.map((reason) => reasonIn(say, reason)).join(', '),
            ...(viewer.acts
              ? [button(asked, { ...hidden, do: 'compare', one, other }, say('compare', { one, other }))]
              : []),
          ]),
        ),
    found.next === undefined || !viewer.acts
      ? ''
      : button(asked, { ...hidden, do: 'more', after: found.next }, say('more')),
    html`<h2>${say('merges')}</h2>`,
    merges.length === 0
      ? html`<p>${say('merges.none')}</p>`
      : table(
          say('merges'),
          [
            { title: say('merged') },
            { title: say('survivor') },
            { title: say('records'), numeric: true },
            { title: say('when') },
            ...acts,
          ],
          merges.map(({ id, merged, survivor, records, mergedAt }) => [
            merged,
            survivor,
            records,
            instant(mergedAt),
            ...(viewer.acts ? [button(asked, { ...hidden, do: 'undo', merge: id }, say('undo', { merged }))] : []),
          ]),
        ),
  ];
  return { heading: say('heading'), content };
}

async function comparedShown(
  asked: Asked,
  source: string,
  ids: readonly [string, string],
  reveal: boolean,
): Promise<Shown> {
  const { parts, language, to } = asked;
  const say = sayIn(DUPLICATES_WORDS, language);
  const frame = sayIn(FRAME_WORDS, language);
  const fields = await inTransaction(parts.tables, async (trx) => {
    const compared = await comparePersons(trx, source, ids, reveal);
    const records = compared.records.map((record, index) => {
      const id = ids[index] ?? '';
      return { source, entity: 'person' as const, id, record };
    });
    await parts.access.record(trx, { ...accessBy(asked, parts.clock()), action: 'read', records });
    return compared.fields;
  });
  const [one, other] = ids;
  const hidden = { source, one, other };
  const columns = [{ title: say('field') }, { title: one }, { title: other }, { title: say('same') }];
  const rows = fields.map(({ name, values, same }) => [
    html`<code>${name}</code>`,
    values[0] ?? say('absent'),
    values[1] ?? say('absent'),
    frame(same ? 'yes' : 'no'),
  ]);
  return {
    heading: say('compared'),
    crumbs: [{ title: say('heading'), href: to(PATH, { source }) }],
    content: [
      table(say('compared'), columns, rows),
      reveal ? '' : button(asked, { ...hidden, do: 'reveal' }, say('reveal')),
      html`<p>${say('merge.about')}</p>`,
      button(asked, { source, one, other, do: 'merge' }, say('merge.keep', { stays: one, goes: other })),
      button(asked, { source, one: other, other: one, do: 'merge' }, say('merge.keep', { stays: other, goes: one })),
      html`<p><a href="${to(PATH, { source })}">${say('back')}</a></p>`,
    ],
  };
}

/** The products of which persons are in sight. */
async function sourcesOfPersons(asked: Asked): Promise<string[]> {
  const known = JSON.stringify(await asked.asServer(sourcesKnown));
  const { rows } = await sql<{ source: string }>`
    SELECT k.source FROM jsonb_array_elements_text(${known}::text::jsonb) AS k (source)
    WHERE EXISTS (SELECT FROM records r WHERE r.source = k.source AND r.entity = 'person') ORDER BY k.source`.execute(
    asked.parts.tables,
  );
  return rows.map(({ source }) => source);
}

function button(asked: Asked, hidden: Readonly<Record<string, string>>, send: string): Html {
  return form(asked, { action: asked.to(PATH), send, hidden }, '');
}

function reasonIn(say: Say<Words>, reason: string): string {
  const word = `because.${reason}`;
  return Object.hasOwn(DUPLICATES_WORDS, word) ? say(word as keyof Words) : reason;
}
