import type { DocumentType } from '../facts/document-type.ts';
import { dni, foreignDocument, otherDocument } from './identifiers.ts';
import { BNH } from './sources.ts';

/** The kinds of document of the national file. Kind 11, has none, forbids a number; in kind 12 it may still be missing. */
export const documents: readonly DocumentType[] = [
  { ...BNH, code: '1', title: dni.title, number: 'required', identifier: dni.type },
  ...['2', '3', '4', '5'].map(
    (code): DocumentType => ({
      ...BNH,
      code,
      title: { en: `Other document (${code})`, es: `Otro documento (${code})`, pt: `Outro documento (${code})` },
      number: 'required',
      identifier: otherDocument.type,
    }),
  ),
  {
    ...BNH,
    code: '11',
    title: { en: 'Has none', es: 'No posee', pt: 'Não possui' },
    number: 'forbidden',
  },
  {
    ...BNH,
    code: '12',
    title: { en: 'In process', es: 'En trámite', pt: 'Em processo' },
    number: 'optional',
    identifier: otherDocument.type,
  },
  { ...BNH, code: '13', title: foreignDocument.title, number: 'required', identifier: foreignDocument.type },
];
