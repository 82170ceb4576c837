import type { ReadItem } from '@emis-sdk/model';
import type { Table } from '../table/table.ts';
import { DEMOGRAPHIC_FIELDS, NOT_OF_THE_RECORD } from './fields.ts';
import { type JoinedFile, rowOf } from './joined.ts';
import { KeptRows } from './kept-rows.ts';
import { ownText } from './own-text.ts';
import { RecordMaker } from './record-maker.ts';
import type { Batches, Roster } from './roster.ts';

/** Keeps the rows of `demographics.csv` until the persons come by. */
export async function* keepDemographics(roster: Roster, keep: (file: JoinedFile) => void): Batches {
  const table = roster.tables.get('demographics.csv');
  if (!table) return;
  const maker = new RecordMaker('person', table, DEMOGRAPHIC_FIELDS, roster.context, {
    aside: [...NOT_OF_THE_RECORD, 'sourcedId'],
  });
  const rows = new KeptRows(table);
  yield* table.read((row, items) => {
    const person = table.cell(row, 'sourcedId');
    if (person === undefined) items.push(unread(roster, table, row.row, 'roster.row-without-person'));
    else if (!rows.add(person, row)) items.push(unread(roster, table, row.row, 'roster.row-twice', person));
  });
  keep({ table, maker, rows });
}

/** Keeps what `userFlags.csv` says of each person: any number of words. */
export async function* keepFlags(
  roster: Roster,
  flags: Map<string, { readonly row: number; readonly words: string[] }>,
): Batches {
  const table = roster.tables.get('userFlags.csv');
  if (!table) return;
  yield* table.read((row, items) => {
    const person = table.cell(row, 'userSourcedId');
    if (person === undefined) {
      items.push(unread(roster, table, row.row, 'roster.row-without-person'));
      return;
    }
    for (const finding of row.findings) items.push({ type: 'finding', finding, unread: false });
    const word = ownText(table.cell(row, 'flag') ?? '');
    const known = flags.get(person);
    if (known) known.words.push(word);
    else flags.set(ownText(person), { row: row.row, words: [word] });
  });
}

/** That a row is listed as unread, because it belongs to nobody or repeats another. */
export function unread(
  roster: Roster,
  table: Table,
  row: number,
  code: 'roster.row-without-person' | 'roster.row-twice',
  person?: string,
): ReadItem {
  const column = table.place('userSourcedId') === undefined ? 'sourcedId' : 'userSourcedId';
  const finding = roster.context.finding(
    code,
    rowOf(table, { row }, column),
    person === undefined ? {} : { params: { person } },
  );
  return { type: 'finding', finding, unread: true };
}
