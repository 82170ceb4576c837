import { isEntityName, type Language } from '@emis-sdk/model';
import { PURPOSES } from '@emis-sdk/protocol';
import { loadWords } from '@emis-sdk/validation/words';
import { html } from 'hono/html';
import { AUDIT_WORDS } from '../messages/portal-audit.ts';
import { RECORD_WORDS } from '../messages/portal-records.ts';
import { instant } from './instant.ts';
import type { Html } from './portal-page.ts';
import { sayIn } from './say.ts';
import { table } from './table.ts';

/** An entry of the record of access, of any kind: what one does not have is not shown. */
export interface ShownAccess {
  readonly place: number;
  readonly at: string;
  readonly who: string;
  readonly action: string;
  readonly purpose?: string | undefined;
  readonly because?: string | undefined;
  readonly act?: string | undefined;
  readonly about?: string | undefined;
  readonly entities: Readonly<Record<string, { readonly count: number }>>;
  readonly persons: number;
}

/** Entries of the record of access, as they stand in it or as much of them as somebody may see. */
export async function accessTable(language: Language, accesses: readonly ShownAccess[]): Promise<Html> {
  const say = sayIn(AUDIT_WORDS, language);
  const number = new Intl.NumberFormat(language);
  const { entities: words } = await loadWords(language);
  const columns = [
    { title: say('place'), numeric: true },
    { title: say('when') },
    { title: say('who') },
    { title: say('what') },
    { title: say('why') },
    { title: say('records') },
    { title: say('persons'), numeric: true },
  ];
  const wordOf = (word: string, otherwise: string) =>
    Object.hasOwn(AUDIT_WORDS, word) ? say(word as keyof typeof AUDIT_WORDS) : otherwise;
  const cells = accesses.map(({ place, at, who, action, purpose, because, act, about = '', entities, persons }) => {
    const records = Object.entries(entities).map(
      ([name, { count }]) => `${number.format(count)} ${isEntityName(name) ? words[name][count === 1 ? 0 : 1] : name}`,
    );
    return [
      number.format(place),
      instant(at),
      who,
      wordOf(`action.${action}`, action),
      because === undefined ? purposeWord(purpose, language) : wordOf(`because.${because}`, because),
      act === undefined ? records.join(', ') || '–' : html`<code>${act}</code> ${about}`,
      number.format(persons),
    ];
  });
  return table(say('entries'), columns, cells);
}

/** A purpose in words; another one as it is written. */
export function purposeWord(purpose: string | undefined, language: Language): string {
  const known = PURPOSES.find((one) => one === purpose);
  return known === undefined ? (purpose ?? '–') : sayIn(RECORD_WORDS, language)(`purpose.${known}`);
}
