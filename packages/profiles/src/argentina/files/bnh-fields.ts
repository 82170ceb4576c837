import type { FormatText } from '@emis-sdk/formats';

/** What a field of the national file is of, so that one table serves reading, writing and the docs. */
export interface BnhField {
  /** Its name here: `metadata.ar.<key>` where it travels as an extension. */
  readonly key: string;
  /** Its column in the CSV of 20 columns; absent there when empty. */
  readonly in20: string;
  /** Its column in the file of 33 fields. */
  readonly in33: string;
  /** Where its value is kept: in fields of the standard, or as an extension of a record. */
  readonly kept: 'fields' | 'person' | 'enrolment' | 'class';
  /** Whether the file of 33 must have it; a code that is not known is then written -2, no information. */
  readonly need: 'value' | 'code' | 'optional';
}

type Row = readonly [key: string, in20: string, in33: string, kept: BnhField['kept'], need: BnhField['need']];

/** In the order of the file of 33 fields, which is that of the 20 columns as far as they go. */
const ROWS: readonly Row[] = [
  ['id_persona', 'ID_PERSONA_JURISDICCIONAL', 'id_persona_jurisdiccional', 'fields', 'value'],
  ['fecha', '', 'fecha', 'enrolment', 'value'],
  ['apellidos', 'APELLIDOS', 'apellidos', 'fields', 'value'],
  ['nombres', 'NOMBRES', 'nombres', 'fields', 'value'],
  ['tipo_documento', 'TIPO_DOCUMENTO', 'cd_tipo_documento', 'person', 'value'],
  ['numero_documento', 'NUMERO_DOCUMENTO', 'nro_documento', 'fields', 'optional'],
  ['cuil', 'CUIL', 'cuil', 'fields', 'optional'],
  ['fecha_nacimiento', 'FECHA_NACIMIENTO', 'fecha_nacimiento', 'fields', 'value'],
  ['sexo', 'SEXO', 'cd_sexo', 'person', 'value'],
  ['pais_nacimiento', 'PAIS_NACIMIENTO', 'cd_pais_nacimiento', 'person', 'code'],
  ['provincia_nacimiento', 'PROVINCIA_NACIMIENTO', 'cd_provincia_nacimiento', 'person', 'code'],
  ['lugar_nacimiento', 'LUGAR_NACIMIENTO', 'lugar_nacimiento', 'fields', 'optional'],
  ['nacionalidad', 'NACIONALIDAD', 'cd_nacionalidad', 'person', 'code'],
  ['pais_residencia', 'PAIS_RESIDENCIA', 'cd_pais_residencia', 'person', 'code'],
  ['provincia_residencia', 'PROVINCIA_RESIDENCIA', 'cd_provincia_residencia', 'person', 'optional'],
  ['localidad_residencia', 'LOCALIDAD_RESIDENCIA', 'cd_localidad_residencia', 'person', 'optional'],
  ['pueblo_indigena', '', 'cd_pueblo_indigena', 'person', 'code'],
  ['discapacidad', '', 'cd_discapacidad', 'person', 'code'],
  ['ppi', '', 'cd_ppi', 'enrolment', 'code'],
  ['beneficio_alimentario_gratuito', '', 'beneficio_alimentario_gratuito', 'enrolment', 'code'],
  ['fuente_financiamiento', '', 'fuente_financiamiento', 'enrolment', 'code'],
  ['prestacion_tipo', '', 'prestacion_tipo', 'enrolment', 'code'],
  ['espacio_comedor', '', 'espacio_comedor', 'enrolment', 'code'],
  ['cueanexo', 'CUEANEXO', 'cueanexo', 'fields', 'value'],
  ['oferta_padron', 'OFERTA_PADRON', 'cd_oferta_padron', 'enrolment', 'code'],
  ['duracion_oferta', 'DURACION_OFERTA', 'cd_duracion_oferta', 'enrolment', 'code'],
  ['grado', 'GRADO', 'cd_grado', 'enrolment', 'code'],
  ['orientacion', 'ORIENTACION', 'cd_orientacion', 'enrolment', 'code'],
  ['modalidad_dictado', '', 'modalidad_dictado', 'enrolment', 'code'],
  ['id_seccion', '', 'id_seccion', 'fields', 'code'],
  ['nombre_seccion', '', 'nombre_seccion', 'fields', 'code'],
  ['tipo_seccion', '', 'cd_tipo_seccion', 'class', 'code'],
  ['turno', '', 'cd_turno', 'class', 'code'],
];

const BNH_FIELDS: readonly BnhField[] = ROWS.map(([key, in20, in33, kept, need]) => ({
  key,
  in20,
  in33,
  kept,
  need,
}));

function titleOf(en: string, es: string, pt: string): FormatText {
  const name = (size: string) => `Base Nacional Homologada, ${size} (Argentina)`;
  return { en: name(en), es: name(es), pt: name(pt) };
}

/** One of the two layouts. */
export interface BnhLayout {
  readonly id: string;
  readonly title: FormatText;
  readonly file: string;
  readonly delimiter: ',' | '|';
  readonly fields: readonly BnhField[];
  columnOf(field: BnhField): string;
}

export const BNH_20: BnhLayout = {
  id: 'bnh-20',
  title: titleOf('20 columns', '20 columnas', '20 colunas'),
  file: 'bnh.csv',
  delimiter: ',',
  fields: BNH_FIELDS.filter(({ in20 }) => in20 !== ''),
  columnOf: ({ in20 }) => in20,
};

export const BNH_33: BnhLayout = {
  id: 'bnh-33',
  title: titleOf('33 fields', '33 campos', '33 campos'),
  file: 'bnh.txt',
  delimiter: '|',
  fields: BNH_FIELDS,
  columnOf: ({ in33 }) => in33,
};

/** No information, and not applicable. */
export const NO_INFORMATION = '-2';
export const NOT_APPLICABLE = '-1';
/** The code of Argentina in the list of countries. */
export const ARGENTINA = '14';
/** The kinds of document that ask something of the number. */
export const DOCUMENT = { dni: '1', none: '11', inProcess: '12', foreign: '13' } as const;

export function extensionOf(key: string): string {
  return `metadata.ar.${key}`;
}
