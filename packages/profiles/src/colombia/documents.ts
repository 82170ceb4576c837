import type { DocumentType } from '../facts/document-type.ts';
import * as number from './identifiers.ts';
import { ANEXO_6A } from './sources.ts';

/** The kinds of document of SIMAT. A number goes with every one: who has no document is given one by the secretariat (8). */
export const documents: readonly DocumentType[] = (
  [
    ['1', number.cedula],
    ['2', number.tarjeta],
    ['3', number.extranjeria],
    ['5', number.registroCivil],
    ['6', number.nip],
    ['7', number.nuip],
    ['8', number.nes],
    ['9', number.cabildo],
    ['10', number.pep],
    ['11', number.visa],
    ['12', number.tmf],
    ['13', number.ppt],
  ] as const
).map(([code, { type, title }]) => ({ ...ANEXO_6A, code, title, number: 'required', identifier: type }));

/** Kinds that foreigners have: only with these may the birth date be missing. Which they are is read from their names. */
export const FOREIGN_DOCUMENTS: ReadonlySet<string> = new Set(['3', '10', '11', '12', '13']);
