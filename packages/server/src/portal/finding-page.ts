import { html } from 'hono/html';
import { FINDING_WORDS } from '../messages/portal-findings.ts';
import { Refusal } from '../refusal.ts';
import { placesOfCause } from './finding-causes.ts';
import { findingWords } from './finding-words.ts';
import { pageNumber, pager } from './pager.ts';
import type { PortalPage } from './portal-page.ts';
import { sayIn } from './say.ts';
import { severityMark } from './severity-mark.ts';
import { findingPath, firstPlaces } from './submission-findings.ts';
import { table } from './table.ts';

const A_PAGE = 25;

/** One cause: how to mend it, for the clerk and for the developer, and which products have it. */
export const FINDING_PAGE: PortalPage = {
  path: '/portal/findings/:code',
  under: 'findings',
  bounded: true,
  async show(asked) {
    const { parts, language, params, query, to } = asked;
    const say = sayIn(FINDING_WORDS, language);
    const code = params['code'] ?? '';
    const page = pageNumber(query);
    const words = await findingWords(parts, language);
    const found = await placesOfCause(parts.tables, code, { offset: (page - 1) * A_PAGE, limit: A_PAGE + 1 });
    const { title, fix, developer = '' } = words.finding({ code });
    if (found.length === 0 && title === code) throw new Refusal('path-unknown');
    const number = new Intl.NumberFormat(language);
    const columns = [
      { title: say('product') },
      { title: say('severity') },
      { title: say('count'), numeric: true },
      { title: say('touches'), numeric: true },
      { title: say('places') },
    ];
    const rows = found
      .slice(0, A_PAGE)
      .map(({ source, submission, severity, count, records, places }) => [
        html`<a href="${to(`/portal/submissions/${submission}`)}">${source}</a>`,
        severityMark(severity, language),
        number.format(count),
        number.format(records),
        firstPlaces(places ?? []),
      ]);
    const advice = (heading: string, text: string) => (text === '' ? '' : html`<h2>${heading}</h2><p>${text}</p>`);
    return {
      heading: title,
      crumbs: [{ title: say('findings'), href: to(findingPath()) }],
      content: [
        html`<p><code>${code}</code></p>`,
        advice(say('fix'), fix),
        advice(say('developer'), developer),
        html`<h2>${say('where')}</h2>`,
        rows.length === 0 ? html`<p>${say('where.none')}</p>` : table(say('where'), columns, rows),
        pager(asked, { label: say('more'), page, more: found.length > A_PAGE }),
      ],
    };
  },
};
