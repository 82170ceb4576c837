import type { WriteOptions, WrittenPart } from '@emis-sdk/formats';
import { rowXml, writeWorkbook } from '@emis-sdk/formats/tables';
import type { Enrolment, OpenDataset, RawRecord } from '@emis-sdk/model';
import { enrolmentCells } from './siagie-cells.ts';
import { SIAGIE_COLUMNS } from './siagie-columns.ts';
import { gatherSiagie, type Lost } from './siagie-gathered.ts';

/**
 * Writes a workbook for each school and year: a row for each enrolment. What rows take of people, schools and sections is kept in memory, and so
 * are the enrolments, as those of a school may stand anywhere.
 */
export async function* writeSiagie(open: OpenDataset, options: WriteOptions): AsyncGenerator<WrittenPart> {
  const lost: Lost = (entity, field, reason) =>
    options.onLost?.({ entity, ...(field !== undefined && { field }), reason });
  const gathered = await gatherSiagie(open, options, lost);
  const files = new Map<string, string[][]>();
  for (const enrolment of gathered.enrolments) {
    const school = gathered.schools.get(enrolment.schoolId);
    const year = yearOf(enrolment, options);
    if (school === undefined || year === undefined || !gathered.students.has(enrolment.studentId)) {
      lost('enrolment', undefined, 'no-record-to-stand-on');
      continue;
    }
    const file = `MatriculaIE_${school}_${year}.xlsx`;
    const rows = files.get(file) ?? [];
    rows.push(enrolmentCells(enrolment, gathered, lost));
    files.set(file, rows);
  }
  for (const [file, rows] of files) {
    for await (const bytes of writeWorkbook([{ name: 'Matricula', rows: sheetOf(rows) }])) yield { file, bytes };
  }
}

function yearOf({ schoolYear, entryDate }: Enrolment & RawRecord, { asOf }: WriteOptions): string | undefined {
  return /^\d{4}/.exec(String(schoolYear ?? entryDate ?? asOf ?? ''))?.[0];
}

function* sheetOf(rows: readonly (readonly string[])[]): Generator<string> {
  yield rowXml(
    1,
    SIAGIE_COLUMNS.map(({ heading }) => ({ text: heading, style: 'heading' })),
  );
  for (const [index, cells] of rows.entries()) {
    // As text, so that no leading zero is lost.
    yield rowXml(
      index + 2,
      cells.map((text) => (text === '' ? undefined : { text })),
    );
  }
}
