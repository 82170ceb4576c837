import { dhis2MappingJsonSchema } from '@emis-sdk/formats/mapping';
import {
  columnKind,
  DESCRIPTOR_TABLES,
  DHIS2_DEFAULT,
  ED_FI_JOINED,
  ED_FI_RESOURCES,
  ED_FI_STUDENT_VIEW,
  type FieldFacts,
  type FieldRow,
  fieldFacts,
  tableOf,
} from '@emis-sdk/formats/mappings';
import { ENTITY_NAMES, type EntityName } from '@emis-sdk/model';
import { code, link, page, plain, table } from './markdown.ts';
import { oneRosterPages } from './oneroster-pages.ts';

const entityLink = (entity: string) => link(entity, `../standard/entities/${entity}.md`);

/** The pages of the formats whose mapping is a table in the code, by their names. */
export function formatTablePages(): Map<string, string> {
  return new Map([
    ...oneRosterPages(),
    ['emis-ndjson.md', ndjsonPage()],
    ['emis-csv.md', csvPage()],
    ['parquet.md', parquetPage()],
    ['dhis2-tracker.md', dhis2Page()],
    ['ed-fi.md', edFiPage()],
  ]);
}

function ndjsonPage(): string {
  return page(
    '# emis-ndjson',
    'A file `<entity>.ndjson` (or `.jsonl`) for each entity, one record a line as JSON, UTF-8. Fields stand under their own names; unknown ones travel on as extensions.',
    'Or one file under any other name, in which each line says what it holds: `{"entity":"person","record":{…}}`, in any order. Such a file is read once for each entity in it, unless its lines are in the order of the entities already.',
    '`emis.json` beside the files says what the folder holds. It may be left out; where it is there, its counts must be right, so that a file that was cut short is noticed.',
    table(
      ['field', 'what'],
      [
        ['`format`', '`emis-ndjson`'],
        ['`schemaVersion`', '1'],
        ['`edition`', 'the edition of the standard; records of an earlier one are carried over'],
        ['`profile`', 'the profile that the records are meant for; optional'],
        ['`schoolYear`', 'the calendar year in which their school year ends; optional'],
        ['`counts`', 'entity -> number of lines'],
      ],
    ),
    'A line is not read, and said so with its number, when it is no JSON object, repeats a key, has a key `__proto__`, a number that would lose digits (past 2^53), half of a surrogate pair, more than 32 levels, 256 fields, 10,000 values in a list, or 1,048,576 characters.',
    '## Files',
    table(
      ['file', 'entity'],
      ENTITY_NAMES.map((entity) => [code(`${entity}.ndjson`), entityLink(entity)]),
    ),
  );
}

const CELLS: Readonly<Record<FieldFacts['kind'], string>> = {
  text: 'text',
  id: 'text',
  code: 'text',
  date: 'YYYY-MM-DD',
  time: 'HH:MM',
  integer: 'whole number',
  number: 'number',
  boolean: 'true or false',
  list: 'values joined by `; `',
  object: 'JSON',
};

function csvPage(): string {
  return page(
    '# emis-csv',
    'A file `<entity>.csv` for each entity: UTF-8, commas, a header of the fields’ names in any order, a row for each record. What is read may also have semicolons or tabs, another encoding, and columns of its own, which are kept as extensions.',
    '## Cells',
    [
      '- An empty cell is an absent field.',
      '- A list is its values joined by `; `. Where a value is empty, holds a semicolon, begins with `[` or has blanks around it, the list is JSON.',
      '- Objects, lists of objects and `extensions` are JSON.',
      '- A text that begins with `=`, `+`, `-` or `@` (or their wide forms), after apostrophes or not, gets one apostrophe before it, so that no spreadsheet takes it for a formula. So does one that begins with apostrophes and a quotation mark.',
      '- A text that is blank, or holds control characters or half a surrogate pair, is an apostrophe and a JSON text: `\'"two\\nlines"`.',
      '- Reading takes back exactly what writing put there. Numbers, which no spreadsheet takes for a formula, stand as they are.',
    ].join('\n'),
    '## Columns',
    ...ENTITY_NAMES.flatMap((entity) => [`### ${entity}`, columnsOf(entity)]),
  );
}

function columnsOf(entity: EntityName): string | undefined {
  const facts = fieldFacts(entity);
  return table(
    ['column', 'cell'],
    tableOf(entity).columns.map(({ name }) => [code(name), CELLS[facts.get(name)?.kind ?? 'object']]),
  );
}

function parquetPage(): string {
  return page(
    '# parquet',
    'A file `<entity>.parquet` for each entity, a column for each field, in row groups of 5,000 rows, compressed with Snappy. What is absent is null. Lists and nested values are JSON as text. It is written, not read.',
    table(
      ['kind of field', 'column'],
      [...kinds()].map(([kind, says]) => [kind, says]),
    ),
    'A value that is no value of its column (a day that does not exist, a text where a number belongs) is null, and told as lost.',
  );
}

function dhis2Page(): string {
  return page(
    '# dhis2-tracker',
    'Students and their enrolments as one JSON file, a nested payload of `POST /api/tracker` of DHIS2 (2.36 and later): a tracked entity for each student, an enrolment of the programme for each place in a school. It is written, not read. It was not tried on a DHIS2 in operation.',
    `Names and meanings are those of ${link('its developer manual', 'https://github.com/dhis2/dhis2-docs/blob/master/src/developer/web-api/tracker.md')}. Send it with \`importMode=VALIDATE\` first; large files are better sent with \`async=true\`.`,
    '## What it is called there',
    'Where nobody says otherwise, metadata is named by these codes, which are ours and no standard of DHIS2: create them there, and import with `idScheme=CODE`.',
    table(
      ['what', 'code'],
      [
        ['tracked entity type', code(DHIS2_DEFAULT.trackedEntityType)],
        ['programme', code(DHIS2_DEFAULT.program)],
        ...Object.entries(DHIS2_DEFAULT.attributes).map(([field, to]) => [
          `attribute of ${code(`person.${field}`)}`,
          code(to),
        ]),
        ['organisation unit', 'the plain code of the school in its country'],
      ],
    ),
    'A DHIS2 with names of its own, codes or UIDs, is described by a mapping, a JSON file ([schema](../../packages/formats/schemas/dhis2-mapping.schema.json)). `emis convert <in> --to dhis2 --mapping <file> -o <out>` takes it, and so does `dhis2Tracker` of `@emis-sdk/formats/mapping`; [an example](../../examples/own-tables/README.md#on-to-a-dhis2).',
    table(['member', 'what it says'], dhis2Members()),
    '## Enrolments',
    table(
      ['property', 'from'],
      [
        [
          '`enrolledAt`, `occurredAt`',
          '`entryDate`; else the first day of the session; else the day that the mapping says',
        ],
        [
          '`status`',
          '`ACTIVE` until the exit date is over; then `COMPLETED` where the reason is `completed`, `graduated` or not said, else `CANCELLED` (our reading)',
        ],
        ['`completedAt`', '`exitDate`, of a completed one'],
        [
          '`orgUnit`',
          'the school; that of the tracked entity, which DHIS2 never changes, is the school of the first enrolment',
        ],
        ['`events`', 'always empty'],
      ],
    ),
    'Days are `YYYY-MM-DD`. An enrolment without a school that has a code, or without any day, is left out and told: DHIS2 would refuse it. So is a person without an enrolment.',
    '## Ids',
    'Ids of DHIS2 are 11 characters (unverified), the first a letter. They are made of SHA-256 over the ids of the records, always the same from the same: that any two of a million share one has odds of about 1 to 87 million. An id of an enrolment is made of its own and the student’s. `keepIds` of a mapping takes ids that have the form already.',
    'NUL and halves of characters are taken out of values, and told.',
  );
}

/** What a mapping to DHIS2 may say, as its schema has it. */
function dhis2Members(): string[][] {
  const { properties } = dhis2MappingJsonSchema() as { properties: Record<string, { description?: string }> };
  return Object.entries(properties).flatMap(([name, { description }]) =>
    description === undefined ? [] : [[code(name), plain(description)]],
  );
}

function kinds(): Map<string, string> {
  const all = ENTITY_NAMES.flatMap((entity) => [...fieldFacts(entity).values()]);
  return new Map(all.map((facts) => [facts.kind, columnKind(facts).says]));
}

function edFiPage(): string {
  return page(
    '# ed-fi',
    'Interchanges in XML and resources of the API in JSON (a list, or one a line; a file for each resource, named after it: `students.json`), of data standards 3 to 6. It is read, not written.',
    [
      '- Ids are made of natural keys, the same from every reference: `student@604822`, `255901@2026@…`. A letter that ids cannot hold is written by its number.',
      '- Element names are those of the XML; JSON names are matched to them. References by XML id (`ref="…"`) are followed.',
      '- What no field takes travels under `extensions.edFi`, as it stands. `_etag` and `link` of the API are dropped: they say nothing of the record.',
      '- Resources that are not listed here are counted, and told with their number.',
      `- ${ED_FI_JOINED.map(code).join(' and ')} become no records of their own: what they say is read into students and classes. Their other fields are counted and told.`,
      '- A descriptor that its table does not know is kept as a private code, `ext:…`. Where a table loses something, the original stays an extension.',
    ].join('\n'),
    '## Resources',
    ...ED_FI_RESOURCES.flatMap(({ resource, formerly = [], entity, key, always = {}, rows, unless }) => [
      `### ${resource} → ${entityLink(entity)}`,
      formerly.length > 0 ? `Earlier called ${formerly.map(code).join(', ')}.` : '',
      unless ? `Passed over where ${code(unless)} is there.` : '',
      `Id: ${key.map(([path, part]) => (path === '' ? `key of the ${part}` : part === 'text' ? code(path) : `${part} at ${code(path)}`)).join(', ')}.`,
      table(
        ['field', 'from', 'how'],
        [
          ...Object.entries(always).map(([field, value]) => [code(field), '', `always ${code(JSON.stringify(value))}`]),
          ...rowsOf(rows),
        ],
      ),
    ]),
    `### ${ED_FI_STUDENT_VIEW.resource} → joined to the student`,
    table(['field', 'from', 'how'], rowsOf(ED_FI_STUDENT_VIEW.rows)),
    '## Descriptors',
    ...DESCRIPTOR_TABLES.flatMap(({ descriptor, list, exact, inexact = {} }) => [
      `### ${descriptor} → ${link(list, `../standard/code-lists/${list}.md`)}`,
      table(
        ['Ed-Fi', 'standard', 'loses something'],
        [
          ...Object.entries(exact).map(([from, to]) => [plain(from), code(to), '']),
          ...Object.entries(inexact).map(([from, to]) => [plain(from), code(to), 'yes']),
        ],
      ),
    ]),
  );
}

function rowsOf(rows: readonly FieldRow[]): string[][] {
  return rows.map(({ field, paths, take }) => [
    code(field),
    paths.map((path) => (path === '' ? 'the element' : code(path))).join(' or '),
    plain(take.says),
  ]);
}
