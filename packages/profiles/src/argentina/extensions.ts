import { codes, defineCodeList, type PrivacyClass } from '@emis-sdk/model';
import type { ExtensionField } from '../facts/extension-field.ts';
import { documents } from './documents.ts';
import { BNH } from './sources.ts';

/** The column with the kind of document. */
export const DOCUMENT_TYPE = 'metadata.ar.tipo_documento';

export const documentTypes = defineCodeList({
  id: 'ar.tipo-documento',
  title: { en: 'Kind of document', es: 'Tipo de documento', pt: 'Tipo de documento' },
  source: `${BNH.source}; the sources do not name the kinds 2 to 5`,
  date: BNH.date,
  verified: BNH.verified,
  codes: codes(documents.map(({ code, title }) => [code, title.en, title.es, title.pt])),
});

export const yesNo = defineCodeList({
  id: 'ar.si-no',
  title: { en: 'Yes or no', es: 'Sí o no', pt: 'Sim ou não' },
  source: `${BNH.source}, lists of 1, 2 and -2`,
  date: BNH.date,
  verified: BNH.verified,
  codes: codes([
    ['1', 'Yes', 'Sí', 'Sim'],
    ['2', 'No', 'No', 'Não'],
    ['-2', 'No information', 'Sin información', 'Sem informação'],
  ]),
});

type Row = readonly [
  name: string,
  entity: 'person' | 'enrolment' | 'class',
  privacy: PrivacyClass,
  list: string,
  en: string,
  es: string,
  pt: string,
];

const ROWS: readonly Row[] = [
  [
    'tipo_documento',
    'person',
    'quasi-id',
    'ar.tipo-documento',
    'Kind of document',
    'Tipo de documento',
    'Tipo de documento',
  ],
  ['sexo', 'person', 'quasi-id', '', 'Sex as coded there', 'Sexo según su código', 'Sexo segundo o código'],
  ['fecha', 'enrolment', 'operational', '', 'Day of the report', 'Fecha del informe', 'Data do relatório'],
  [
    'pais_nacimiento',
    'person',
    'quasi-id',
    '',
    'Country of birth (code)',
    'País de nacimiento (código)',
    'País de nascimento (código)',
  ],
  [
    'provincia_nacimiento',
    'person',
    'quasi-id',
    '',
    'Province of birth (code)',
    'Provincia de nacimiento (código)',
    'Província de nascimento (código)',
  ],
  ['nacionalidad', 'person', 'quasi-id', '', 'Nationality (code)', 'Nacionalidad (código)', 'Nacionalidade (código)'],
  [
    'pais_residencia',
    'person',
    'quasi-id',
    '',
    'Country of residence (code)',
    'País de residencia (código)',
    'País de residência (código)',
  ],
  [
    'provincia_residencia',
    'person',
    'quasi-id',
    '',
    'Province of residence (code)',
    'Provincia de residencia (código)',
    'Província de residência (código)',
  ],
  [
    'localidad_residencia',
    'person',
    'quasi-id',
    '',
    'Locality of residence (code)',
    'Localidad de residencia (código)',
    'Localidade de residência (código)',
  ],
  ['pueblo_indigena', 'person', 'sensitive', '', 'Indigenous people', 'Pueblo indígena', 'Povo indígena'],
  ['discapacidad', 'person', 'sensitive', '', 'Disability', 'Discapacidad', 'Deficiência'],
  [
    'ppi',
    'enrolment',
    'sensitive',
    '',
    'Pedagogical plan for inclusion',
    'Proyecto pedagógico para la inclusión',
    'Projeto pedagógico de inclusão',
  ],
  [
    'beneficio_alimentario_gratuito',
    'enrolment',
    'sensitive',
    'ar.si-no',
    'Free meals',
    'Beneficio alimentario gratuito',
    'Alimentação gratuita',
  ],
  [
    'fuente_financiamiento',
    'enrolment',
    'sensitive',
    '',
    'Who pays for the meals',
    'Fuente de financiamiento',
    'Fonte de financiamento',
  ],
  ['prestacion_tipo', 'enrolment', 'sensitive', '', 'Kind of meal', 'Tipo de prestación', 'Tipo de refeição'],
  ['espacio_comedor', 'enrolment', 'operational', '', 'Place for meals', 'Espacio de comedor', 'Espaço do refeitório'],
  ['oferta_padron', 'enrolment', 'operational', '', 'Offer in the register', 'Oferta del Padrón', 'Oferta do cadastro'],
  [
    'duracion_oferta',
    'enrolment',
    'operational',
    '',
    'Length of the offer',
    'Duración de la oferta',
    'Duração da oferta',
  ],
  ['grado', 'enrolment', 'quasi-id', '', 'Grade as coded there', 'Grado según su código', 'Série segundo o código'],
  ['orientacion', 'enrolment', 'operational', '', 'Orientation', 'Orientación', 'Orientação'],
  [
    'modalidad_dictado',
    'enrolment',
    'operational',
    '',
    'Way of teaching',
    'Modalidad de dictado',
    'Modalidade de ensino',
  ],
  ['tipo_seccion', 'class', 'public', '', 'Kind of section', 'Tipo de sección', 'Tipo de turma'],
  ['turno', 'class', 'public', '', 'Shift', 'Turno', 'Turno'],
];

/** Fields of the national file for which the standard has none. Their code lists were not at hand, but for two. */
export const extensions: readonly ExtensionField[] = ROWS.map(([name, entity, privacy, list, en, es, pt]) => ({
  ...BNH,
  entity,
  name: `metadata.ar.${name}`,
  title: { en, es, pt },
  privacy,
  ...(list !== '' && { codeList: list }),
}));
