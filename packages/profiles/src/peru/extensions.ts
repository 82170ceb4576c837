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
