import { canRead, canWrite, FORMATS, type Format, textIn, type WritableFormat } from '@emis-sdk/formats';
import { ENTITIES, ENTITY_NAMES } from '@emis-sdk/model';
import type { CountryProfile } from '@emis-sdk/profiles';
import { formatTablePages } from './format-table-pages.ts';
import { code, link, page, plain, table } from './markdown.ts';
import { type Fate, Travels } from './what-travels.ts';

/** Pages about file formats, by their path. */
export async function formatPages(profiles: readonly CountryProfile[]): Promise<Map<string, string>> {
  const national = profiles.flatMap(({ id, formats }) => formats.map((format) => [id, format] as const));
  return new Map([
    ['docs/formats/README.md', indexPage(national)],
    ['docs/formats/what-travels-where.md', await whatTravelsPage(FORMATS.filter(canWrite))],
  ]);
}

/** Formats whose tables have a page of their own. */
const TABLES = [...formatTablePages().keys()].map((file) => file.replace('.md', ''));

function indexPage(national: readonly (readonly [profile: string, format: Format])[]): string {
  const rows = (formats: readonly (readonly [profile: string, format: Format])[]) =>
    formats.map(([profile, format]) => [
      code(format.id),
      plain(textIn(format.title, 'en')),
      profile,
      canRead(format) ? 'yes' : '',
      canWrite(format) ? 'yes' : '',
      String(format.entities.length),
    ]);
  return page(
    '# File formats',
    'How school records are kept in files. `emis validate` finds out the format of what it is given; `emis convert` writes another one and says what does not ' +
      'fit. Everything here is made from the code.',
    table(
      ['format', 'name', 'country', 'read', 'written', 'kinds of record'],
      [...rows(FORMATS.map((format) => ['', format])), ...rows(national)],
    ),
    `Tables by which they are read and written: ${TABLES.map((name) => link(name, `${name}.md`)).join(', ')}.`,
    `${link('What travels where', 'what-travels-where.md')}: which entity and field goes into which format.`,
  );
}

const SIGNS: Readonly<Record<Fate, string>> = { kept: '✓', changed: '~', lost: '' };

async function whatTravelsPage(formats: readonly WritableFormat[]): Promise<string> {
  const travels = await Promise.all(formats.map((format) => Travels.in(format)));
  const columns = formats.map(({ id }) => id);
  const readOnly = FORMATS.filter((format) => !canWrite(format));
  return page(
    '# What travels where',
    'Which entity and field goes into which format, of those that can be written. It was found out by writing one record of each entity that has every field. ' +
      '✓: it is written, and read back as it was. ~: it is written, but comes back changed. Blank: it stays behind, and `emis convert` says so.',
    'A value may still be too long, or have signs that a format cannot hold: that depends on the value, and is said when it happens.',
    '## Entities',
    'The columns to the right are formats that are read and not written: they may hold records of these kinds.',
    table(
      ['entity', ...columns, ...readOnly.map(({ id }) => id)],
      ENTITY_NAMES.map((entity) => [
        link(entity, `../standard/entities/${entity}.md`),
        ...travels.map((one) => SIGNS[one.ofEntity(entity)]),
        ...readOnly.map(({ entities }) => (entities.includes(entity) ? 'read' : '')),
      ]),
    ),
    ...ENTITY_NAMES.flatMap((entity) => [
      `## ${entity}`,
      table(
        ['field', ...columns],
        Object.keys(ENTITIES[entity].fields)
          .filter((field) => field !== 'id' && field !== 'extensions')
          .map((field) => [code(field), ...travels.map((one) => SIGNS[one.ofField(entity, field)])]),
      ),
    ]),
  );
}
