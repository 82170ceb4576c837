import type { Finding } from '@emis-sdk/model';
import type { Table } from '../table/table.ts';
import { mapCode } from './codes.ts';
import { NOT_OF_THE_RECORD, SCHOOL_FIELDS, TERRITORY_FIELDS } from './fields.ts';
import { ownText } from './own-text.ts';
import { type Draft, RecordMaker } from './record-maker.ts';
import type { Batches, Roster } from './roster.ts';

/** Reads the organisations that are schools, or those that are not: the two stand in one file, but are two entities. */
export async function* readOrgs(roster: Roster, entity: 'territory' | 'school'): Batches {
  const table = roster.tables.get('orgs.csv');
  if (!table) return;
  const isSchool = entity === 'school';
  const maker = new RecordMaker(entity, table, isSchool ? SCHOOL_FIELDS : TERRITORY_FIELDS, roster.context, {
    aside: [...NOT_OF_THE_RECORD, 'type', 'identifier'],
  });
  const columns = { ...maker.columns, identifiers: table.nameOf('identifier') };
  const schools = new Set<string>();
  if (!isSchool) yield* indexSchools(roster, table, schools);
  const codeType = isSchool ? roster.context.schoolIdentifier : 'territory-code';
  yield* table.read((row, items) => {
    const type = table.cell(row, 'type') ?? '';
    const mapped = roster.dialect.orgTypes(type);
    if (((mapped?.code ?? type) === 'school') !== isSchool) return;
    const draft = maker.draft(row);
    const said: Finding[] = [];
    const kind = mapCode(roster.dialect.orgTypes, type, maker.note(said, row, 'type'), 'open');
    if (!isSchool && type !== '') draft.record['kind'] = kind;
    if (mapped && !mapped.exact) keepOriginal(draft, table.nameOf('type'), type);
    const { parentId } = draft.record;
    if (typeof parentId === 'string' && schools.has(parentId)) {
      // A territory contains schools, not the other way round: a department of a college keeps its parent as it stands.
      delete draft.record['parentId'];
      keepOriginal(draft, table.nameOf('parentSourcedId'), parentId);
      maker.note(said, row, 'parentSourcedId')('roster.parent-is-school', { params: { id: parentId } });
    }
    const value = table.cell(row, 'identifier');
    if (value !== undefined) draft.record['identifiers'] = [{ type: codeType, value }];
    if (said.length > 0) draft.findings = [...draft.findings, ...said];
    items.push(maker.item(row, draft, { columns }));
  });
}

function keepOriginal(draft: Draft, column: string, cell: string): void {
  const { extensions } = draft.record;
  draft.record['extensions'] = { ...(extensions as object | undefined), [column]: cell };
}

function indexSchools(roster: Roster, table: Table, schools: Set<string>): Batches {
  return table.read((row) => {
    const [id, type = ''] = [table.cell(row, 'sourcedId'), table.cell(row, 'type')];
    if (id !== undefined && (roster.dialect.orgTypes(type)?.code ?? type) === 'school') schools.add(ownText(id));
  });
}
