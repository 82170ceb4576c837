import type { FormatText, ReadableFormat, WritableFormat } from '@emis-sdk/formats';

const TITLE: FormatText = {
  en: 'SIAGIE, enrolment workbook (Peru; third-party, not confirmed)',
  es: 'SIAGIE, libro de matrícula (Perú; de terceros, sin confirmar)',
  pt: 'SIAGIE, pasta de trabalho de matrícula (Peru; de terceiros, não confirmada)',
};

/**
 * The workbook by which a school enrols its students in SIAGIE, as a private developer describes it: what stands in each column, by its letter.
 * No official template was at hand, so nothing that follows from it refuses a record, and what is written is to be pasted into the template of
 * the year, not uploaded as it is. Read and written by modules that are loaded when there is a workbook.
 */
export const SIAGIE_FORMAT: ReadableFormat & WritableFormat = {
  id: 'siagie-matricula',
  title: TITLE,
  entities: ['school', 'class', 'person', 'guardian-link', 'enrolment', 'class-enrolment'],
  gives: 'files',
  async recognise(bundle) {
    const workbooks = bundle.files.filter(({ name }) => /\.xls[xm]$/i.test(name));
    if (workbooks.length === 0) return undefined;
    const { siagieSheets } = await import('./siagie-sheet.ts');
    for (const source of workbooks) {
      const [first] = (await siagieSheets(source)).sheets;
      if (first) return reasonOf(first.file);
    }
    return undefined;
  },
  async *read(bundle, options) {
    const { readSiagie } = await import('./read-siagie.ts');
    yield* readSiagie(bundle, options);
  },
  async *write(open, options) {
    const { writeSiagie } = await import('./write-siagie.ts');
    yield* writeSiagie(open, options);
  },
};

function reasonOf(sheet: string): FormatText {
  return {
    en: `the columns of ${sheet} hold what those of SIAGIE’s enrolment workbook are said to hold: DNI in A, day of birth in E, sex in F, kind of enrolment in K`,
    es: `las columnas de ${sheet} contienen lo que se dice del libro de matrícula de SIAGIE: DNI en A, fecha de nacimiento en E, sexo en F, tipo de matrícula en K`,
    pt: `as colunas de ${sheet} contêm o que se diz da pasta de matrícula do SIAGIE: DNI em A, data de nascimento em E, sexo em F, tipo de matrícula em K`,
  };
}
