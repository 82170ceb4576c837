import type { LegalBasis } from '../facts/legal-basis.ts';

/** The laws under which school data is kept, as the notes on data protection of the authority (ANPD) put them. */
export const law: readonly LegalBasis[] = [
  {
    law: 'Lei nº 13.709/2018 (LGPD), art. 14',
    source: 'ANPD; Lei nº 13.709/2018',
    date: '2018-08-14',
    verified: true,
    text: {
      en: 'Data of children and adolescents is used in their best interest. Whoever keeps it makes public what is collected, how it is used, and how rights are exercised.',
      es: 'Los datos de niños y adolescentes se usan en su mejor interés. Quien los guarda hace público qué se recoge, cómo se usa y cómo se ejercen los derechos.',
      pt: 'Os dados de crianças e adolescentes são tratados em seu melhor interesse. Quem os guarda torna público o que é coletado, como é usado e como se exercem os direitos.',
    },
  },
  {
    law: 'Enunciado CD/ANPD nº 1/2023',
    source: 'ANPD, Enunciado CD/ANPD nº 1',
    date: '2023',
    verified: true,
    text: {
      en: 'The bases of articles 7 and 11 may be used for data of children as long as their best interest prevails, case by case. Consent of a parent is needed only where consent is the base.',
      es: 'Las bases de los artículos 7 y 11 pueden usarse para datos de niños siempre que prevalezca su mejor interés, caso por caso. El consentimiento de un padre hace falta solo donde la base es el consentimiento.',
      pt: 'As bases dos artigos 7º e 11 podem ser usadas para dados de crianças desde que prevaleça seu melhor interesse, caso a caso. O consentimento de um dos pais só é necessário quando a base é o consentimento.',
    },
  },
];
