import type { DocumentType } from '../facts/document-type.ts';
import type { ExtensionField } from '../facts/extension-field.ts';
import { UNCONFIRMED } from '../facts/unconfirmed.ts';
import { dni, foreignCard, siagieCode } from './identifiers.ts';
import { PADRON, SIAGIE } from './sources.ts';

/** What a school may write of a pupil’s document. Who has none is given a code by SIAGIE. */
export const documents: readonly DocumentType[] = [dni, foreignCard, siagieCode].map(({ type, title }) => ({
  ...UNCONFIRMED,
  code: type.slice(3),
  title,
  number: 'required',
  identifier: type,
}));

/** Columns of the enrolment workbook for which the standard has no field. */
function own(
  entity: ExtensionField['entity'],
  rows: readonly (readonly [
    name: string,
    en: string,
    es: string,
    pt: string,
    privacy: ExtensionField['privacy'],
    codeList?: string,
  ])[],
): ExtensionField[] {
  return rows.map(([name, en, es, pt, privacy, codeList]) => ({
    ...SIAGIE,
    entity,
    name: `metadata.pe.${name}`,
    title: { en, es, pt },
    privacy,
    ...(codeList === undefined ? {} : { codeList }),
  }));
}

/** Columns of the enrolment workbook and of the register for which the standard has no field. */
export const extensions: readonly ExtensionField[] = [
  {
    ...SIAGIE,
    entity: 'enrolment',
    name: 'metadata.pe.tipo_matricula',
    title: { en: 'Kind of enrolment', es: 'Tipo de matrícula', pt: 'Tipo de matrícula' },
    privacy: 'quasi-id',
    codeList: 'pe.tipo-matricula',
  },
  {
    ...SIAGIE,
    entity: 'enrolment',
    name: 'metadata.pe.condicion',
    title: { en: 'Outcome of the year before', es: 'Situación del año anterior', pt: 'Situação do ano anterior' },
    privacy: 'sensitive',
    codeList: 'pe.condicion',
  },
  // What the enrolment workbook holds in columns of its own, or of which the code is not known.
  ...own('enrolment', [
    ['nivel', 'Level', 'Nivel', 'Nível', 'quasi-id', 'pe.nivel'],
    ['grado', 'Grade', 'Grado', 'Série', 'quasi-id'],
    ['seccion', 'Section', 'Sección', 'Turma', 'quasi-id'],
    ['exoneracion_1', 'First exemption', 'Primera exoneración', 'Primeira dispensa', 'sensitive'],
    ['exoneracion_2', 'Second exemption', 'Segunda exoneración', 'Segunda dispensa', 'sensitive'],
  ]),
  ...own('person', [
    ['sexo', 'Sex', 'Sexo', 'Sexo', 'quasi-id', 'pe.sexo'],
    ['documento', 'Document that is no DNI', 'Documento que no es DNI', 'Documento que não é DNI', 'direct-id'],
    [
      ...(['ubigeo_nacimiento', 'Place of birth', 'Ubigeo de nacimiento', 'Ubigeo de nascimento'] as const),
      ...(['quasi-id', 'pe.ubigeo-reniec'] as const),
    ],
    ['lengua_materna', 'Mother tongue', 'Lengua materna', 'Língua materna', 'sensitive'],
    ['etnia', 'Ethnic group', 'Etnia', 'Etnia', 'sensitive'],
  ]),
  ...own('guardian-link', [['parentesco', 'Kinship', 'Parentesco', 'Parentesco', 'quasi-id']]),
  {
    ...PADRON,
    entity: 'school',
    name: 'metadata.pe.niv_mod',
    title: { en: 'Level and kind of service', es: 'Nivel y modalidad', pt: 'Nível e modalidade' },
    privacy: 'public',
    codeList: 'pe.niv-mod',
  },
  {
    ...PADRON,
    entity: 'school',
    name: 'metadata.pe.gestion',
    title: { en: 'Who runs the school', es: 'Gestión', pt: 'Gestão' },
    privacy: 'public',
    codeList: 'pe.gestion',
  },
];
