import { ONEROSTER_BINDINGS, ONEROSTER_TABLES } from '@emis-sdk/formats/mappings';
import { code, link, page, table } from './markdown.ts';

/** The pages of the versions of OneRoster, from the table by which they are read and written. */
export function oneRosterPages(): Map<string, string> {
  return new Map([
    ['oneroster-1.1.md', oneRosterPage('1.1')],
    ['oneroster-1.2.md', oneRosterPage('1.2')],
  ]);
}

function oneRosterPage(version: '1.1' | '1.2'): string {
  const files = ONEROSTER_TABLES[version];
  const bound = ONEROSTER_BINDINGS.filter((binding) => binding.file[version] !== undefined);
  const rows = bound.flatMap(({ entity, file, fields, made = {} }) => {
    const name = file[version] ?? '';
    const names = files.find((spec) => spec.file === name)?.columns.map((column) => column.name) ?? [];
    const place = (column: string, field: string) =>
      names.includes(column) || column.startsWith('metadata.') ? column : `metadata.emis.${field}`;
    // Where the versions call one column differently, only that of this version is shown.
    const shown = fields.filter(
      ({ field, column }) =>
        names.includes(column) || !fields.some((one) => one.field === field && names.includes(one.column)),
    );
    return [
      ...shown.map(({ field, column }) => [entity, field, name, code(place(column, field))]),
      ...Object.entries(made).map(([field, of]) => [entity, field, name, of]),
    ].map(([kind = '', ...rest]) => [link(kind, `../standard/entities/${kind}.md`), ...rest]);
  });
  return page(
    `# OneRoster ${version} CSV`,
    'Fields that are not named here stand in a column `metadata.emis.<field>` of the file of their entity. `metadata.emis.exact` is a JSON object of fields that the other columns of a row do not say exactly: each takes the place of what stands there, and `null` says that the record has no such field, although the format wanted a value.',
    version === '1.1'
      ? 'Guardian links, enrolments and staff assignments stand in the row of their person: `agentSourcedIds`, `orgSourcedIds`, `role` and `grades`; and as JSON lists in `metadata.emis.guardianLinks`, `metadata.emis.enrolments` and `metadata.emis.staffAssignments` where those do not say them exactly.'
      : 'Guardian links stand in the row of the student, in `agentSourcedIds`, and as a JSON list in `metadata.emis.guardianLinks` where that does not say them exactly.',
    'A mark without text and number has its status in their place (`exempt`). The status of an ordinary mark, `fully graded`, is not kept; any other is, and so are all columns that no field is for, under `extensions`. A mark is not final unless `metadata.emis.final` says so; a resource is of the kind `other` unless `metadata.emis.kind` does, and is called by its code where it has no title.',
    version === '1.1'
      ? 'What is given to a course has `@course` behind its id, as the files of resources count their rows each by itself.'
      : 'Where several files hold records of one kind, each counts its rows by itself. So `@course` and `@person` stand behind the ids of what is given to courses and persons, and `@work-conversion`, `@mark-objective` and `@mark-conversion` behind those of the bases of marks; the rows have the ids without it.',
    table(['entity', 'field', 'file', 'column, or what it is made of'], rows),
  );
}
