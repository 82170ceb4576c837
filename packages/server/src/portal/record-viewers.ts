import type { EntityName, RawRecord } from '@emis-sdk/model';
import { html } from 'hono/html';
import { type SubjectAccess, subjectAccesses } from '../audit/subject-history.ts';
import { personsOf } from '../audit/subjects.ts';
import { AUDIT_WORDS } from '../messages/portal-audit.ts';
import { RECORD_WORDS } from '../messages/portal-records.ts';
import { purposeWord } from './access-table.ts';
import { instant } from './instant.ts';
import type { Asked, Html } from './portal-page.ts';
import { sayIn } from './say.ts';
import { table } from './table.ts';

/** Accesses that are shown, the newest ones. */
const SHOWN = 30;

/** Who saw or brought records of this kind of the persons that a record is about, by the record of access. */
export async function recordViewers(
  { parts, language, viewer, asServer }: Asked,
  source: string,
  entity: EntityName,
  id: string,
  record: RawRecord,
): Promise<Html> {
  const say = sayIn(RECORD_WORDS, language);
  const sayAction = sayIn(AUDIT_WORDS, language);
  const heading = html`<h2>${say('seen')}</h2>`;
  const persons = personsOf(entity, id, record);
  if (persons.length === 0) return html`${heading}<p>${say('seen.nobody')}</p>`;
  const seen = await parts.tables
    .selectFrom('records')
    .select('id')
    .where('source', '=', source)
    .where('entity', '=', 'person')
    .where('id', 'in', persons)
    .execute();
  // A record may name somebody who is in another territory: of those who may be seen alone is told who saw them.
  const shown = viewer.territories === null ? persons : seen.map(({ id: person }) => person);
  const found = new Map<number, SubjectAccess>();
  await asServer(async (tables) => {
    for (const person of shown) {
      for (const access of await subjectAccesses({ tables }, { source, id: person }, parts.clock())) {
        if (Object.hasOwn(access.entities, entity)) found.set(access.place, access);
      }
    }
  });
  const accesses = [...found.values()].sort((a, b) => b.place - a.place);
  const columns = [
    { title: say('when') },
    { title: say('who') },
    { title: say('what') },
    { title: say('purpose') },
    { title: say('seenFields') },
  ];
  const rows = accesses
    .slice(0, SHOWN)
    .map(({ at, by, action, purpose, entities }) => [
      instant(at),
      by,
      sayAction(`action.${action}`),
      purposeWord(purpose, language),
      entities[entity]?.join(', ') || '–',
    ]);
  const more = accesses.length > SHOWN ? html`<p>${say('seen.more', { shown: SHOWN, all: accesses.length })}</p>` : '';
  return html`${heading}<p>${say('seen.about')}</p>${table(say('seen'), columns, rows)}${more}`;
}
