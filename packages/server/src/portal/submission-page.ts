import type { Language } from '@emis-sdk/model';
import type { SenderReport } from '@emis-sdk/protocol';
import { createTranslator, type Translator } from '@emis-sdk/validation';
import { loadWords } from '@emis-sdk/validation/words';
import { html } from 'hono/html';
import type { ServerParts } from '../parts.ts';
import { Refusal } from '../refusal.ts';
import { isId } from '../submissions.ts';
import { type Html, page, type Say, sayIn } from './page.ts';
import { instant } from './submission-list.ts';
import { table } from './table.ts';

/** How many places of a finding are shown; the report may hold more. */
const PLACES = 3;

type Severity = 'error' | 'warning' | 'info';

/**
 * The page of one submission: what its sender found before sending, and what the server found in what was sent.
 *
 * @throws {Refusal} `submission-unknown`
 */
export async function submissionPage(parts: ServerParts, id: string, language: Language): Promise<string> {
  const { tables, profiles, messages } = parts;
  const row = isId(id)
    ? await tables.selectFrom('submissions').selectAll().where('id', '=', id).executeTakeFirst()
    : undefined;
  if (!row) throw new Refusal('submission-unknown');
  const profile = profiles.find((one) => one.id === row.profile_id && one.edition === row.profile_edition);
  const translator = createTranslator(await loadWords(language), ...(profile ? [profile.messages] : []), ...messages);
  const found = await tables
    .selectFrom('submission_findings')
    .selectAll()
    .where('submission_id', '=', id)
    .orderBy('severity')
    .orderBy('count', 'desc')
    .execute();
  const say = sayIn(language);
  const facts: readonly (readonly [string, string])[] = [
    [say('opened'), instant(row.opened_at)],
    ...(row.completed_at === null ? [] : [[say('completed'), instant(row.completed_at)] as const]),
    [say('source'), row.source],
    [say('profile'), `${row.profile_id} ${row.profile_edition}`],
    [say('status'), say(`status.${row.status}`)],
    [say('accepted'), row.accepted],
    [say('unchanged'), row.unchanged],
    [say('rejected'), row.rejected],
  ];
  const content = html`<p><a href="/?lang=${language}">${say('back')}</a></p>
<dl>${facts.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>
<h2>${say('findings.sender')}</h2>${senderFindings(row.report, translator, say)}
<h2>${say('findings.receipts')}</h2>${receiptFindings(found, translator, say)}`;
  return await page({ language, heading: `${say('submission')} ${id}`, path: `/portal/submissions/${id}`, content });
}

function senderFindings(report: SenderReport | null, translator: Translator, say: Say): Html {
  if (!report) return html`<p>${say('findings.sender.none')}</p>`;
  const { read, invalid, held, groups } = report;
  const sum = html`<p>${say('findings.sender.sum', { read, invalid, held })}</p>`;
  if (groups.length === 0) return html`${sum}<p>${say('findings.none')}</p>`;
  const columns = [
    { title: say('finding') },
    { title: say('severity') },
    { title: say('count'), numeric: true },
    { title: say('places') },
  ];
  const rows = groups.map(({ code, severity, count, places }) => [
    title(code, translator),
    severityCell(severity, say),
    count,
    places
      .slice(0, PLACES)
      .map(({ file, row }) => [file, row].filter((part) => part !== undefined).join(' '))
      .filter((place) => place !== '')
      .join('; '),
  ]);
  return html`${sum}${table(say('findings.sender'), columns, rows)}`;
}

function receiptFindings(
  found: readonly { code: string; severity: Severity; entity: string; count: string }[],
  translator: Translator,
  say: Say,
): Html {
  if (found.length === 0) return html`<p>${say('findings.none')}</p>`;
  const columns = [
    { title: say('finding') },
    { title: say('severity') },
    { title: say('entity') },
    { title: say('count'), numeric: true },
  ];
  const rows = found.map(({ code, severity, entity, count }) => [
    title(code, translator),
    severityCell(severity, say),
    html`<code>${entity}</code>`,
    count,
  ]);
  return table(say('findings.receipts'), columns, rows);
}

function title(code: string, translator: Translator): Html {
  return html`${translator.title(code)} <code>${code}</code>`;
}

function severityCell(severity: Severity, say: Say): Html {
  return html`<span class="${severity}">${say(`severity.${severity}`)}</span>`;
}
