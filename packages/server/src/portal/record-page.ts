import { type EntityName, isEntityName, isRecordId, type RawRecord } from '@emis-sdk/model';
import { PURPOSES, type Purpose } from '@emis-sdk/protocol';
import { loadWords } from '@emis-sdk/validation/words';
import { html } from 'hono/html';
import { inTransaction } from '../in-transaction.ts';
import { RECORD_WORDS } from '../messages/portal-records.ts';
import { Refusal } from '../refusal.ts';
import { choice, form } from './form.ts';
import type { Asked, Html, PortalPage, Shown } from './portal-page.ts';
import { fieldTable, hidesAny, openPart, partFor } from './record-fields.ts';
import { recordHistory } from './record-history.ts';
import { recordPath } from './record-path.ts';
import { recordViewers } from './record-viewers.ts';
import { sayIn } from './say.ts';

interface Found {
  readonly source: string;
  readonly entity: EntityName;
  readonly id: string;
  readonly body: RawRecord;
}

/**
 * One record: what it says, with what tells of a person hidden; what became of it; who saw it. To open it is an access, and to show what is hidden
 * is another one, for a purpose, which shows the fields that a product is shown for it.
 */
export const RECORD_PAGE: PortalPage = {
  path: '/portal/records/:source/:entity/:id',
  under: 'records',
  bounded: true,
  show: async (asked) => await pageOf(asked, await openRecord(asked)),
  async act(asked, sent) {
    const purpose = PURPOSES.find((one) => one === sent.get('purpose'));
    if (purpose === undefined) return await pageOf(asked, await openRecord(asked), { wrong: true });
    return await pageOf(asked, await openRecord(asked, purpose), { revealed: purpose });
  },
};

/**
 * Finds the record, and writes down in the same transaction that it was seen: with a purpose what that shows, else what is not hidden.
 *
 * @throws {Refusal} `record-unknown`
 */
async function openRecord({ parts, params, viewer }: Asked, purpose?: Purpose): Promise<Found> {
  const { source = '', entity = '', id = '' } = params;
  if (!isEntityName(entity) || !isRecordId(id)) throw new Refusal('record-unknown');
  return await inTransaction(parts.tables, async (trx) => {
    const row = await trx
      .selectFrom('records')
      .select('body')
      .where('source', '=', source)
      .where('entity', '=', entity)
      .where('id', '=', id)
      .executeTakeFirst();
    if (!row) throw new Refusal('record-unknown');
    const record =
      purpose === undefined ? openPart(entity, row.body) : partFor(parts.sights[purpose], entity, row.body);
    await parts.access.record(trx, {
      at: parts.clock().toISOString(),
      action: 'read',
      client: viewer.name,
      ...(purpose !== undefined && { purpose }),
      records: [{ source, entity, id, record }],
    });
    return { source, entity, id, body: row.body };
  });
}

async function pageOf(
  asked: Asked,
  found: Found,
  { revealed, wrong = false }: { readonly revealed?: Purpose; readonly wrong?: boolean } = {},
): Promise<Shown> {
  const { language, to } = asked;
  const { source, entity, id, body } = found;
  const say = sayIn(RECORD_WORDS, language);
  const { entities } = await loadWords(language);
  const heading = `${entities[entity][0]} ${id}`;
  return {
    heading: heading.charAt(0).toLocaleUpperCase(language) + heading.slice(1),
    crumbs: [
      { title: say('records'), href: to('/portal/records') },
      { title: entities[entity][1], href: to('/portal/records', { entity, source }) },
    ],
    content: [
      html`<h2>${say('fields')}</h2><p class="${revealed ? 'box warning' : ''}">${say(revealed ? 'fields.revealed' : 'fields.masked')}</p>`,
      fieldTable(asked, source, entity, body, revealed && asked.parts.sights[revealed]),
      revealed === undefined && asked.viewer.acts && hidesAny(entity, body) ? revealForm(asked, found, wrong) : '',
      await recordHistory(asked, source, entity, id),
      await recordViewers(asked, source, entity, id, body),
    ],
    ...(wrong && { status: 422 }),
  };
}

function revealForm(asked: Asked, { source, entity, id }: Found, wrong: boolean): Html {
  const say = sayIn(RECORD_WORDS, asked.language);
  const control = choice(asked, {
    name: 'purpose',
    label: say('purpose'),
    hint: say('reveal.about'),
    required: true,
    error: wrong ? say('purpose.missing') : undefined,
    options: [['', '–'], ...PURPOSES.map((purpose) => [purpose, say(`purpose.${purpose}`)] as const)],
  });
  const action = asked.to(recordPath(source, entity, id));
  return html`<h2>${say('reveal')}</h2>${form(asked, { action, send: say('reveal.button'), wrong }, control)}`;
}
