import { type EntityName, isEntityName, isRecordId } from '@emis-sdk/model';
import { loadWords } from '@emis-sdk/validation/words';
import { html } from 'hono/html';
import { sql } from 'kysely';
import { TERRITORY_WORDS } from '../messages/portal-territories.ts';
import { Refusal } from '../refusal.ts';
import { labelOf } from './code-labels.ts';
import { instant } from './instant.ts';
import type { Asked, Html, PortalPage } from './portal-page.ts';
import { recordPath } from './record-path.ts';
import { sayIn } from './say.ts';
import { findSchool } from './school-figures.ts';
import { studentTables } from './student-tables.ts';
import { facts, table } from './table.ts';
import { assertWithin, territoryCrumbs } from './territory-page.ts';

/** Codes of a school that its page shows, with their lists. All are public. */
const SHOWN = [
  ['sector', 'school-sector', 'sector'],
  ['status', 'school-status', 'status'],
  ['localityKind', 'locality-kind', 'locality'],
] as const;

/** One school of one product: what it is, what it reports, its students. */
export const SCHOOL_PAGE: PortalPage = {
  path: '/portal/schools/:source/:id',
  under: 'territories',
  bounded: true,
  async show(asked) {
    const { parts, language, params, to, viewer } = asked;
    const say = sayIn(TERRITORY_WORDS, language);
    const { source = '', id = '' } = params;
    const school = isRecordId(id) ? await findSchool(parts.tables, source, id) : undefined;
    if (!school) throw new Refusal('path-unknown');
    assertWithin(viewer, school.territories);
    const name = school.name ?? id;
    const body = await publicCodes(asked, source, id);
    return {
      heading: name,
      crumbs: [
        { title: say('territories'), href: to('/portal/territories') },
        ...(await territoryCrumbs(asked, school.territories)),
      ],
      content: [
        facts([
          [say('product'), source],
          [say('school.id'), id],
          ...SHOWN.flatMap(([field, list, word]) => {
            const code = body[field];
            return typeof code === 'string' ? [[say(word), labelOf(list, code, parts, language)] as const] : [];
          }),
          [say('last'), school.last === null ? say('never') : instant(school.last)],
        ]),
        html`<p><a href="${to(recordPath(source, 'school', id))}">${say('school.record')}</a></p>`,
        await whatItReports(asked, source, id),
        await studentTables(asked, source, id, name),
      ],
    };
  },
};

async function publicCodes({ parts }: Asked, source: string, id: string): Promise<Readonly<Record<string, unknown>>> {
  const row = await parts.tables
    .selectFrom('records')
    .select('body')
    .where('source', '=', source)
    .where('entity', '=', 'school')
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.body ?? {};
}

async function whatItReports({ parts, language }: Asked, source: string, id: string): Promise<Html> {
  const say = sayIn(TERRITORY_WORDS, language);
  const { rows } = await sql<{
    entity: EntityName;
    count: number;
    last: string;
  }>`
    SELECT entity, records::int AS count, last FROM counted_places
    WHERE source = ${source} AND place = ${`o/${id}`} AND entity NOT IN ('school', 'territory', 'authority', 'site')
    ORDER BY 2 DESC, 1`.execute(parts.tables);
  const heading = html`<h2>${say('school.records')}</h2>`;
  if (rows.length === 0) return html`${heading}<p>${say('school.nothing')}</p>`;
  const { entities } = await loadWords(language);
  const number = new Intl.NumberFormat(language);
  const columns = [{ title: say('records') }, { title: say('number'), numeric: true }, { title: say('last') }];
  return html`${heading}<p>${say('school.records.about')}</p>${table(
    say('school.records'),
    columns,
    rows.map(({ entity, count, last }) => [
      isEntityName(entity) ? entities[entity][1] : entity,
      number.format(count),
      instant(last),
    ]),
  )}`;
}
