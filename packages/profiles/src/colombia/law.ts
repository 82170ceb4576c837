import type { FieldPrivacy } from '../facts/field-privacy.ts';
import type { LegalBasis } from '../facts/legal-basis.ts';
import { ANEXO_6A } from './sources.ts';

export const law: readonly LegalBasis[] = [
  {
    law: 'Ley 1581 de 2012, art. 7; Sentencia C-748 de 2011; Decreto 1377 de 2013, art. 12',
    text: {
      en: 'Data of minors may not be processed, except public data. It is allowed where it serves the best interest of the child and respects fundamental rights; the guardian authorises it after hearing the child.',
      es: 'El tratamiento de datos de menores está prohibido, salvo los de naturaleza pública. Se permite cuando responde al interés superior del niño y respeta sus derechos fundamentales; autoriza el representante, previa escucha del menor.',
      pt: 'O tratamento de dados de menores é proibido, exceto os públicos. É permitido quando atende ao melhor interesse da criança e respeita os direitos fundamentais; o responsável autoriza depois de ouvir a criança.',
    },
    source: 'texts of the laws',
    date: '2013',
    verified: true,
  },
];

/** Fields that the dictionary of the export calls reserved (R) and the standard puts lower. Those that it calls public (P) are not lowered: its file goes without names. */
export const privacy: readonly FieldPrivacy[] = (['birthDate', 'stateOfBirth', 'cityOfBirth'] as const).map(
  (field) => ({
    ...ANEXO_6A,
    entity: 'person',
    field,
    privacy: 'direct-id',
  }),
);
