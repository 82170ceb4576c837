import type { LegalBasis } from '../facts/legal-basis.ts';

export const law: readonly LegalBasis[] = [
  {
    law: 'Ley Federal de Protección de Datos Personales en Posesión de los Particulares; Ley General de Protección de Datos Personales en Posesión de Sujetos Obligados (DOF 20-03-2025)',
    from: '2025-03-21',
    text: {
      en: 'A privacy notice separates necessary from voluntary purposes. Consent is tacit as a rule and express for sensitive data. The Secretaría Anticorrupción y Buen Gobierno takes the place of INAI.',
      es: 'El aviso de privacidad separa las finalidades necesarias de las voluntarias. El consentimiento es tácito como regla y expreso para datos sensibles. La Secretaría Anticorrupción y Buen Gobierno sustituye al INAI.',
      pt: 'O aviso de privacidade separa as finalidades necessárias das voluntárias. O consentimento é tácito em regra e expresso para dados sensíveis. A Secretaría Anticorrupción y Buen Gobierno substitui o INAI.',
    },
    source: 'summaries of the DOF',
    date: '2025-03-20',
    verified: true,
  },
];
