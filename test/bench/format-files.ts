import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { writeFiles } from '@emis-sdk/formats/node';
import type { OpenDataset } from '@emis-sdk/model';
import { datasetOf, streamCensusSchools } from '@emis-sdk/testing';
import * as edFi from './ed-fi-lines.ts';
import type { ReadCaseName } from './format-cases.ts';
import { madeDataset } from './made-dataset.ts';
import * as national from './national-lines.ts';
import * as roster from './roster-lines.ts';
import { writableFormat } from './writable-format.ts';
import { writeLines } from './write-lines.ts';

type WriteFolder = (folder: string, rows: number) => Promise<void>;

/** Writes a folder of a format with so many rows, about invented people. */
export const writeFormatFiles: Readonly<Record<ReadCaseName, WriteFolder>> = {
  'oneroster-1.1': roster.writeOneRoster11,
  'oneroster-1.2': roster.writeOneRoster12,
  'sds-1': roster.writeSds1,
  'sds-2': roster.writeSds2,
  'sds-2.1': roster.writeSds21,
  'emis-csv': byWriter('emis-csv'),
  'emis-ndjson': byWriter('emis-ndjson'),
  xlsx: byWriter('xlsx'),
  'ed-fi-xml': edFi.writeXml,
  'ed-fi-json': edFi.writeJson,
  'simat-anexo-6a': table('anexo.csv', national.SIMAT_HEADER, national.simatRow),
  'mineduc-matricula': table('matricula.csv', national.CHILE_HEADER, national.chileRow),
  'bnh-20': table('bnh.csv', national.BNH_20_HEADER, national.bnh20Row),
  'bnh-33': table('bnh.txt', national.BNH_33_HEADER, national.bnh33Row),
  'educacenso-2025': writeCensus,
};

function table(file: string, header: string, make: (row: number) => string): WriteFolder {
  return (folder, rows) => writeLines(join(folder, file), header, make, rows);
}

/** Files that only our own writer makes: of persons, as many as there are to be rows. */
function byWriter(id: string): WriteFolder {
  return (folder, rows) => write(id, folder, madeDataset({ person: rows }));
}

/** A student has some two lines: the own one, and those that tie the student to classes. */
async function writeCensus(folder: string, rows: number): Promise<void> {
  const options = { profile: 'brazil', students: Math.round(rows / 2.1), schoolYear: 2025, seed: 1 } as const;
  await write(
    'educacenso-2025',
    folder,
    datasetOf(() => streamCensusSchools(options)),
  );
}

async function write(id: string, folder: string, open: OpenDataset): Promise<void> {
  const format = await writableFormat(id);
  if (format.gives === 'files') await writeFiles(format.write(open, {}), folder);
  else {
    await mkdir(folder, { recursive: true });
    const file = id === 'xlsx' ? 'records.xlsx' : 'census.txt';
    await writeFiles(format.write(open, {}), join(folder, file), { gives: 'one-file' });
  }
}
