import type { AgeReference } from '../facts/age-reference.ts';
import { ANEXO_6A } from './sources.ts';

/** Age is counted on 30 June: so Bogotá derives it from the export. */
export const ageReference: AgeReference = { ...ANEXO_6A, counted: 'on-day', day: '06-30', of: 'end-year' };
