/** What a column of the enrolment workbook holds, and to which record it goes. */
export interface SiagieColumn {
  /** Its letter: all that is known of where it stands. */
  readonly letter: string;
  /** What we write above it, as no official template was at hand. */
  readonly heading: string;
  readonly of: 'person' | 'enrolment' | 'guardian';
  readonly kind: 'text' | 'date';
}

const column = (
  letter: string,
  heading: string,
  of: SiagieColumn['of'] = 'person',
  kind: SiagieColumn['kind'] = 'text',
): SiagieColumn => ({ letter, heading, of, kind });

/** Columns A to T of `MatriculaIE_{modular code}_{year}.xlsx`, as a third party describes them. The order is theirs, the headings are ours. */
export const SIAGIE_COLUMNS: readonly SiagieColumn[] = [
  column('A', 'DNI'),
  column('B', 'Apellido paterno'),
  column('C', 'Apellido materno'),
  column('D', 'Nombres'),
  column('E', 'Fecha de nacimiento', 'person', 'date'),
  column('F', 'Sexo'),
  column('G', 'Ubigeo de nacimiento'),
  column('H', 'Nivel', 'enrolment'),
  column('I', 'Grado', 'enrolment'),
  column('J', 'Sección', 'enrolment'),
  column('K', 'Tipo de matrícula', 'enrolment'),
  column('L', 'Condición', 'enrolment'),
  column('M', 'Fecha de matrícula', 'enrolment', 'date'),
  column('N', 'DNI del apoderado', 'guardian'),
  column('O', 'Nombres del apoderado', 'guardian'),
  column('P', 'Parentesco', 'guardian'),
  column('Q', 'Lengua materna'),
  column('R', 'Etnia'),
  column('S', 'Exoneración 1', 'enrolment'),
  column('T', 'Exoneración 2', 'enrolment'),
];

/** The file’s name says the school and the year; nothing in the sheet does. */
export function namedBy(file: string): { readonly school?: string; readonly year?: number } {
  const match = /^MatriculaIE_(\d{7}(?:-?\d)?)_(\d{4})/i.exec(file.split('/').at(-1) ?? '');
  return match ? { school: match[1] ?? '', year: Number(match[2]) } : {};
}

/** The fields that have no place in the standard, by their columns. */
export const SIAGIE_EXTENSIONS = {
  sex: 'metadata.pe.sexo',
  birthPlace: 'metadata.pe.ubigeo_nacimiento',
  tongue: 'metadata.pe.lengua_materna',
  people: 'metadata.pe.etnia',
  document: 'metadata.pe.documento',
  level: 'metadata.pe.nivel',
  grade: 'metadata.pe.grado',
  section: 'metadata.pe.seccion',
  kind: 'metadata.pe.tipo_matricula',
  condition: 'metadata.pe.condicion',
  exemption1: 'metadata.pe.exoneracion_1',
  exemption2: 'metadata.pe.exoneracion_2',
  kinship: 'metadata.pe.parentesco',
} as const;
