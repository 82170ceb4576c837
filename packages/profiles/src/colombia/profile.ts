import { codes, defineCodeList } from '@emis-sdk/model';
import { UNCONFIRMED } from '../facts/unconfirmed.ts';
import { defineProfile } from '../profile.ts';
import { ageReference } from './age-reference.ts';
import * as enrolmentLists from './codes/enrolment-lists.ts';
import { grades, levels } from './codes/levels.ts';
import * as personLists from './codes/person-lists.ts';
import { divipola, divipolaCoding } from './codes/territories.ts';
import { documents } from './documents.ts';
import { editions } from './editions.ts';
import { extensions } from './extensions.ts';
import { ANEXO_6A_FORMAT } from './files/anexo-6a.ts';
import * as numbers from './identifiers.ts';
import { law, privacy } from './law.ts';
import { COLOMBIAN_RULES } from './rules/index.ts';
import { ANEXO_6A } from './sources.ts';

const documentKinds = defineCodeList({
  id: 'co.tipo-documento',
  title: { en: 'Kind of document', es: 'Tipo de documento', pt: 'Tipo de documento' },
  source: `${ANEXO_6A.source}, TIPO_DOCUMENTO. A vendor’s file reads 1 as RC and 3 as CC: it is wrong`,
  date: ANEXO_6A.date,
  verified: ANEXO_6A.verified,
  codes: codes(documents.map(({ code, title }) => [code, title.en, title.es, title.pt])),
});

/** Colombia's edition of the standard for the school year 2026. */
export const colombia = defineProfile({
  id: 'colombia',
  edition: '2026',
  country: 'CO',
  title: { en: 'Colombia', es: 'Colombia', pt: 'Colômbia' },
  codeLists: [grades, divipola, documentKinds, ...Object.values(personLists), ...Object.values(enrolmentLists)],
  identifiers: [
    ...numbers.DOCUMENT_NUMBERS,
    numbers.perId,
    numbers.nit,
    numbers.dane,
    numbers.consSede,
    numbers.divipolaCode,
  ],
  schoolIdentifier: numbers.dane.type,
  ...COLOMBIAN_RULES,
  // Its own rule counts ages at 30 June.
  severities: { 'enrolment.age-for-grade': 'off' },
  levels,
  calendars: [
    {
      ...UNCONFIRMED,
      id: 'co.a',
      title: { en: 'Calendar A', es: 'Calendario A', pt: 'Calendário A' },
      startMonth: 1,
      endMonth: 11,
    },
    {
      ...UNCONFIRMED,
      id: 'co.b',
      title: { en: 'Calendar B', es: 'Calendario B', pt: 'Calendário B' },
      startMonth: 8,
      endMonth: 6,
    },
  ],
  ageReference,
  scales: [
    {
      ...ANEXO_6A,
      scale: '1/2/3/4',
      title: { en: 'Levels of performance', es: 'Escala de valoración', pt: 'Níveis de desempenho' },
      pass: '3',
    },
  ],
  territories: [divipolaCoding],
  documents,
  extensions,
  privacy,
  law,
  editions,
  formats: [ANEXO_6A_FORMAT],
});
