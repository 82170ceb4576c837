import { html } from 'hono/html';
import { eventsOf } from '../administration/events.ts';
import { accessesWithin } from '../administration/oversight.ts';
import { AUDIT_WORDS } from '../messages/portal-audit.ts';
import { accessTable } from './access-table.ts';
import { administratorBy } from './administering.ts';
import { instant } from './instant.ts';
import type { Asked, Html, Shown } from './portal-page.ts';
import { sayIn } from './say.ts';
import { table } from './table.ts';

const A_PAGE = 25;

/**
 * What the record of access holds of the products that lie within the territories of an account, and what administrators did there: as the API tells it to
 * those who oversee (`administration/oversight.ts`).
 */
export async function accessesWithinShown(asked: Asked): Promise<Shown> {
  const { parts, language, viewer, query, to } = asked;
  const say = sayIn(AUDIT_WORDS, language);
  const text = query.get('before') ?? '';
  const before = /^\d{1,15}$/.test(text) ? Number(text) : undefined;
  const found = await accessesWithin(parts.tables, administratorBy(viewer), { limit: A_PAGE + 1, before });
  const accesses = found.slice(0, A_PAGE);
  const last = accesses.at(-1);
  const older =
    found.length > A_PAGE && last
      ? html`<nav class="more" aria-label="${say('more')}"><a href="${to('/portal/audit', { before: last.place })}">${say('older')}</a></nav>`
      : '';
  return {
    heading: say('audit'),
    content: [
      html`<p>${say('within')}</p>`,
      accesses.length === 0
        ? html`<p>${say('none')}</p>`
        : await accessTable(
            language,
            accesses.map((one) => ({ ...one, who: one.client.name })),
          ),
      older,
      before === undefined ? await eventTable(asked) : '',
    ],
  };
}

async function eventTable({ parts, language, viewer }: Asked): Promise<Html | string> {
  const say = sayIn(AUDIT_WORDS, language);
  const events = await eventsOf(parts.tables, administratorBy(viewer), 'clients', { limit: A_PAGE });
  if (events.length === 0) return '';
  const actors = [...new Set(events.map(({ by }) => by))];
  const clients = await parts.tables.selectFrom('clients').select(['id', 'name']).where('id', 'in', actors).execute();
  const names = new Map(clients.map(({ id, name }) => [id, name]));
  const columns = [{ title: say('when') }, { title: say('who') }, { title: say('what') }, { title: say('product') }];
  const rows = events.map(({ at, by, action, about, details }) => {
    const word = `event.${action}`;
    return [
      instant(at),
      names.get(by) ?? by,
      Object.hasOwn(AUDIT_WORDS, word) ? say(word as keyof typeof AUDIT_WORDS) : action,
      typeof details['name'] === 'string' ? details['name'] : about,
    ];
  });
  return table(say('events'), columns, rows);
}
