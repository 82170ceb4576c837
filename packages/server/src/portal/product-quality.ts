import { html } from 'hono/html';
import { OVERVIEW_WORDS } from '../messages/portal-overview.ts';
import { barChart } from './bar-chart.ts';
import { instant } from './instant.ts';
import { pager } from './pager.ts';
import type { Asked, Html } from './portal-page.ts';
import { type ProductRow, productRows } from './product-figures.ts';
import { sayIn } from './say.ts';
import { table } from './table.ts';

const A_PAGE = 25;

/** How good what each product sends is, by its newest complete submission. */
export async function productQuality(asked: Asked, page: number, now: Date): Promise<Html | string> {
  const { parts, language, to, viewer } = asked;
  const say = sayIn(OVERVIEW_WORDS, language);
  const about = { national: viewer.territories === null, offset: (page - 1) * A_PAGE, limit: A_PAGE + 1 };
  const rows = await productRows(parts.tables, now, about);
  if (rows.length === 0) return '';
  const shown = rows.slice(0, A_PAGE);
  const number = new Intl.NumberFormat(language);
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 });
  const columns = [
    { title: say('product') },
    { title: say('last.sent') },
    { title: say('recent.submissions'), numeric: true },
    { title: say('read'), numeric: true },
    { title: say('in.order'), numeric: true },
    { title: say('rejected.here'), numeric: true },
  ];
  const cells = shown.map((row) => {
    const { source, last, recent, submission } = row;
    const share = shareInOrder(row);
    const name = submission ? html`<a href="${to(`/portal/submissions/${submission.id}`)}">${source}</a>` : source;
    return [
      name,
      last === null ? say('never') : instant(last),
      number.format(recent),
      submission?.report ? number.format(submission.report.read) : say('no.report'),
      share === undefined ? '–' : percent.format(share),
      submission ? number.format(submission.rejected) : '–',
    ];
  });
  const bars = shown.flatMap((row) => {
    const value = shareInOrder(row);
    return value === undefined ? [] : [{ label: row.source, shown: percent.format(value), value }];
  });
  return html`<h2>${say('quality')}</h2><p>${say('quality.about')}</p>${table(say('quality'), columns, cells)}${barChart(
    say('quality.chart'),
    bars,
    1,
  )}${pager(asked, { label: say('products.more'), page, more: rows.length > A_PAGE })}`;
}

/** Of the records that a product read, those that it could send. */
function shareInOrder({ submission }: ProductRow): number | undefined {
  const report = submission?.report;
  if (!report || report.read === 0) return undefined;
  return Math.max(0, report.read - report.invalid - report.held) / report.read;
}
