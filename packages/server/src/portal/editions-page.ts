import { isEntityName } from '@emis-sdk/model';
import { CURRENT_EDITION, type EditionChange } from '@emis-sdk/model/standard';
import { loadWords, type Words } from '@emis-sdk/validation/words';
import { html } from 'hono/html';
import { sql } from 'kysely';
import { editionsTaken } from '../editions.ts';
import { EDITION_WORDS } from '../messages/portal-editions.ts';
import { type EditionStep, editionStep, reshaped } from './edition-breaks.ts';
import { instant } from './instant.ts';
import { pageNumber, pager } from './pager.ts';
import type { Asked, Html, PortalPage } from './portal-page.ts';
import { sayIn } from './say.ts';
import { table } from './table.ts';

const A_PAGE = 25;

/** What breaks with the current edition, and which products are ready for the end of the one before. */
export const EDITIONS_PAGE: PortalPage = {
  path: '/portal/editions',
  under: 'editions',
  async show(asked) {
    const { parts, language } = asked;
    const say = sayIn(EDITION_WORDS, language);
    const step = await editionStep();
    const taken = editionsTaken(parts.clock()).map(({ edition, until }) => [edition, until ?? say('until.open')]);
    return {
      heading: say('editions'),
      content: [
        html`<p>${say('about')}</p>`,
        table(say('taken'), [{ title: say('edition') }, { title: say('until') }], taken),
        step ? await whatBreaks(step, asked) : '',
        await whoIsReady(step, asked),
      ],
    };
  },
};

async function whatBreaks(step: EditionStep, { language }: Asked): Promise<Html> {
  const say = sayIn(EDITION_WORDS, language);
  const { before, after, breaking, adding } = step;
  const title = say('breaks', { before, after });
  const words = await loadWords(language);
  const rows = breaking.map((change) => [
    say(`kind.${kindOf(change)}`),
    html`${named(change, words)}`,
    change.breaks.map((whom) => say(`whom.${whom}`)).join(', '),
  ]);
  const columns = [{ title: say('change') }, { title: say('what') }, { title: say('whom') }];
  return html`<h2>${title}</h2>${rows.length === 0 ? html`<p>${say('breaks.none')}</p>` : table(title, columns, rows)}<p>${say('breaks.adds', { count: adding })}</p>`;
}

/** What a change is called here: kinds that are mended in the same way are one. */
function kindOf({ kind }: EditionChange) {
  if (kind === 'entity-removed') return 'entity';
  if (kind === 'field-renamed') return 'renamed';
  if (kind === 'field-removed') return 'removed';
  if (kind === 'field-required' || kind === 'field-added-required') return 'required';
  if (/^(type|reference|unit|field-code-list)-/.test(kind)) return 'field';
  if (kind.startsWith('code-')) return 'codes';
  return kind.startsWith('rule-') ? 'rule' : 'other';
}

function named({ entities, field, codeList, rule, before, after, codes = [] }: EditionChange, words: Words): string {
  if (rule !== undefined) return words.findings[rule]?.title ?? rule;
  const of = entities.map((name) => (isEntityName(name) ? words.entities[name][1] : name)).join(', ');
  // A field that was renamed is called by its new name, which is what came after too.
  const names = [field === after ? undefined : field, before, after].filter(
    (name) => name !== undefined && name !== '',
  );
  return [of, names.join(' → '), codeList, codes.join(', ')].filter((part) => part).join(': ');
}

async function whoIsReady(step: EditionStep | undefined, asked: Asked): Promise<Html> {
  const { parts, language, query, to } = asked;
  const say = sayIn(EDITION_WORDS, language);
  const page = pageNumber(query);
  const changing = step ? reshaped(step) : [];
  const { rows } = await sql<{ source: string; id: string; edition: string; opened_at: string; entities: string[] }>`
    SELECT l.source, l.id, l.edition, l.opened_at, coalesce((
      SELECT jsonb_agg(DISTINCT r.entity) FROM counted_months r WHERE r.source = l.source
        AND r.entity IN (SELECT jsonb_array_elements_text(${JSON.stringify(changing)}::text::jsonb))), '[]') AS entities
    FROM (SELECT DISTINCT ON (source) source, id, edition, opened_at FROM submissions ORDER BY source, opened_at DESC, id) l
    ORDER BY l.edition, l.source OFFSET ${(page - 1) * A_PAGE} LIMIT ${A_PAGE + 1}`.execute(parts.tables);
  const heading = html`<h2>${say('ready')}</h2><p>${say('ready.about')}</p>`;
  if (rows.length === 0) return html`${heading}<p>${say('ready.none')}</p>`;
  const { entities: words } = await loadWords(language);
  const columns = [
    { title: say('product') },
    { title: say('last') },
    { title: say('edition') },
    { title: say('state') },
  ];
  const cells = rows.slice(0, A_PAGE).map(({ source, id, edition, opened_at, entities }) => {
    const names = entities.map((name) => (isEntityName(name) ? words[name][1] : name)).join(', ');
    const behind = edition !== CURRENT_EDITION;
    const state = behind
      ? names === ''
        ? say('state.untouched')
        : say('state.change', { entities: names })
      : say('state.ready');
    return [
      html`<a href="${to(`/portal/submissions/${id}`)}">${source}</a>`,
      instant(opened_at),
      edition,
      html`<span class="${behind && names !== '' ? 'warning' : 'good'}">${state}</span>`,
    ];
  });
  return html`${heading}${table(say('ready'), columns, cells)}${pager(asked, { label: say('more'), page, more: rows.length > A_PAGE })}`;
}
