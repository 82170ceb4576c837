import { family, given } from './roster-lines.ts';

const SIMAT: readonly (readonly [column: string, make: (row: number) => string])[] = [
  ['ANO_INF', () => '2026'],
  ['MUN_CODIGO', () => '001'],
  ['CODIGO_DANE', (row) => `105001${String(row % 1000).padStart(6, '0')}`],
  ['DANE_ANTERIOR', (row) => `105001${String(row % 1000).padStart(6, '0')}`],
  ['CONS_SEDE', (row) => `105001${String(row % 1000).padStart(6, '0')}01`],
  ['PER_ID', (row) => String(10_000_000 + row)],
  ['TIPO_DOCUMENTO', () => '2'],
  ['NRO_DOCUMENTO', (row) => String(1_000_000_000 + row)],
  ['EXP_DEPTO', () => '05'],
  ['EXP_MUN', () => '001'],
  ['APELLIDO1', family],
  ['APELLIDO2', (row) => family(row >> 3)],
  ['NOMBRE1', given],
  ['NOMBRE2', () => ''],
  ['DIRECCION_RESIDENCIA', (row) => `CL ${row % 99} # 12-${row % 77}`],
  ['TEL', (row) => String(3_000_000 + row)],
  ['RES_DEPTO', () => '05'],
  ['RES_MUN', () => '001'],
  ['ESTRATO', (row) => String(row % 6)],
  ['SISBEN', () => '9'],
  ['FECHA_NACIMIENTO', (row) => `${String(1 + (row % 28)).padStart(2, '0')}/04/2015`],
  ['NAC_DEPTO', () => '05'],
  ['NAC_MUN', () => '001'],
  ['GENERO', (row) => (row % 2 === 0 ? 'F' : 'M')],
  ['PROVIENE_SECTOR_PRIV', () => 'N'],
  ['PROVIENE_OTR_MUN', () => 'N'],
  ['TIPO_DISCAPACIDAD', () => '99'],
  ['CAP_EXC', () => '9'],
  ['CODIGO_ETNIA', () => '0'],
  ['RES', () => '0'],
  ['INS_FAMILIAR', () => ''],
  ['TIPO_JORNADA', () => '2'],
  ['CARACTER', () => ''],
  ['ESPECIALIDAD', () => '00'],
  ['GRADO', (row) => String(row % 12)],
  ['GRUPO', (row) => `0${row % 4}`],
  ['METODOLOGIA', () => '1'],
  ['MATRICULA_CONTRATADA', () => 'N'],
  ['REPITENTE', () => 'N'],
  ['NUEVO', () => 'N'],
  ['FUENT_RECUR', () => '1'],
  ['ZON_ALU', () => '1'],
  ['CAB_FAMILIA', () => 'N'],
  ['BEN_MAD_FLIA', () => 'N'],
  ['BEN_VET_FP', () => 'N'],
  ['BEN_HER_NAC', () => 'N'],
  ['PAIS_ORIGEN', () => '170'],
];
export const SIMAT_HEADER = SIMAT.map(([column]) => column).join(';');
export const simatRow = (row: number): string => SIMAT.map(([, make]) => make(row)).join(';');

export const CHILE_HEADER =
  'AGNO;RBD;DGV_RBD;NOM_RBD;COD_DEPE;COD_DEPE2;RURAL_RBD;ESTADO_ESTAB;COD_ENSE;COD_GRADO;LET_CUR;COD_JOR;MRUN;GEN_ALU;FEC_NAC_ALU';
export const chileRow = (row: number): string =>
  `2026;${1000 + (row % 1000)};3;LICEO ${row % 1000};2;1;0;1;110;${1 + (row % 8)};${'ABCD'[row % 4]};3;${5_000_000 + row};${1 + (row % 2)};201504`;

export const BNH_20_HEADER =
  'ID_PERSONA_JURISDICCIONAL,APELLIDOS,NOMBRES,TIPO_DOCUMENTO,NUMERO_DOCUMENTO,CUIL,FECHA_NACIMIENTO,SEXO,PAIS_NACIMIENTO,PROVINCIA_NACIMIENTO,LUGAR_NACIMIENTO,NACIONALIDAD,PAIS_RESIDENCIA,PROVINCIA_RESIDENCIA,LOCALIDAD_RESIDENCIA,CUEANEXO,OFERTA_PADRON,DURACION_OFERTA,GRADO,ORIENTACION';
export const bnh20Row = (row: number): string =>
  `${row},${family(row)},${given(row)},1,${40_000_000 + row},,2015-04-05,F,14,6,La Plata,14,14,6,6441,${600_000_000 + (row % 1000)},101,6,${1 + (row % 6)},-1`;

export const BNH_33_HEADER =
  'id_persona_jurisdiccional|fecha|apellidos|nombres|cd_tipo_documento|nro_documento|cuil|fecha_nacimiento|cd_sexo|cd_pais_nacimiento|cd_provincia_nacimiento|lugar_nacimiento|cd_nacionalidad|cd_pais_residencia|cd_provincia_residencia|cd_localidad_residencia|cd_pueblo_indigena|cd_discapacidad|cd_ppi|beneficio_alimentario_gratuito|fuente_financiamiento|prestacion_tipo|espacio_comedor|cueanexo|cd_oferta_padron|cd_duracion_oferta|cd_grado|cd_orientacion|modalidad_dictado|id_seccion|nombre_seccion|cd_tipo_seccion|cd_turno';
export const bnh33Row = (row: number): string =>
  `${row}|2026-04-30|${family(row)}|${given(row)}|1|${40_000_000 + row}||2015-04-05|F|14|6|La Plata|14|14|6|6441|-2|-2|-2|-2|-2|-2|-2|${600_000_000 + (row % 1000)}|101|6|${1 + (row % 6)}|-1|1|${row % 4}|${'ABCD'[row % 4]}|1|1`;
