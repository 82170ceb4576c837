import type { Column } from '@emis-sdk/formats/tables';

/** Columns without which a row says nothing of use; the dictionary requires more of them, and real exports leave some out. */
const REQUIRED = ['ANO_INF', 'CODIGO_DANE', 'NRO_DOCUMENTO', 'APELLIDO1', 'NOMBRE1', 'GRADO'];

const NAMES = [
  ...['ANO_INF', 'MUN_CODIGO', 'CODIGO_DANE', 'DANE_ANTERIOR', 'CONS_SEDE', 'PER_ID', 'TIPO_DOCUMENTO'],
  ...['NRO_DOCUMENTO', 'EXP_DEPTO', 'EXP_MUN', 'APELLIDO1', 'APELLIDO2', 'NOMBRE1', 'NOMBRE2'],
  ...['DIRECCION_RESIDENCIA', 'TEL', 'RES_DEPTO', 'RES_MUN', 'ESTRATO', 'SISBEN', 'FECHA_NACIMIENTO'],
  ...['NAC_DEPTO', 'NAC_MUN', 'GENERO', 'PROVIENE_SECTOR_PRIV', 'PROVIENE_OTR_MUN', 'TIPO_DISCAPACIDAD'],
  ...['CAP_EXC', 'CODIGO_ETNIA', 'RES', 'INS_FAMILIAR', 'TIPO_JORNADA', 'CARACTER', 'ESPECIALIDAD', 'GRADO'],
  ...['GRUPO', 'METODOLOGIA', 'MATRICULA_CONTRATADA', 'REPITENTE', 'NUEVO', 'FUENT_RECUR', 'ZON_ALU'],
  ...['CAB_FAMILIA', 'BEN_MAD_FLIA', 'BEN_VET_FP', 'BEN_HER_NAC', 'CODIGO_INTERNADO', 'CODIGO_VALORACION_1'],
  ...['NUM_CONVENIO', 'APOYO_ACADEMICO_ESPECIAL', 'SRPA', 'TRASTORNOS_ESPECIFICOS', 'PAIS_ORIGEN'],
  // Seen in an export of 2026.
  ...['CAMPESINO', 'PAIS_NACIMIENTO', 'CATEGORIA_AULA', 'CODIGO_VALORACION_2'],
];

/** What later exports call a column. */
const ALSO: Readonly<Record<string, readonly string[]>> = { SISBEN: ['SISBEN IV', 'SISBEN_IV'], ZON_ALU: ['ZONA'] };

/** The columns of the Anexo 6A, in the order of the dictionary of 2024, and behind them those that came later. */
export const ANEXO_6A_COLUMNS: readonly Column[] = NAMES.map((name) => ({
  name,
  need: REQUIRED.includes(name) ? 'R' : 'O',
  type: 'string',
  ...(ALSO[name] && { also: ALSO[name] }),
}));
