import type { LegalBasis } from '../facts/legal-basis.ts';

export const law: readonly LegalBasis[] = [
  {
    law: 'Ley 29733; reglamento DS 016-2024-JUS',
    text: {
      en: 'The regulation of 30 November 2024 replaces DS 003-2013-JUS: incidents reported within 48 hours, a data-protection officer by a calendar of four years, portability, impact assessment. Those over 14 may consent under conditions.',
      es: 'El reglamento del 30 de noviembre de 2024 reemplaza al DS 003-2013-JUS: aviso de incidentes en 48 horas, oficial de datos personales según un cronograma de cuatro años, portabilidad, evaluación de impacto. Los mayores de 14 pueden consentir con condiciones.',
      pt: 'O regulamento de 30 de novembro de 2024 substitui o DS 003-2013-JUS: aviso de incidentes em 48 horas, encarregado de dados conforme um calendário de quatro anos, portabilidade, avaliação de impacto. Maiores de 14 podem consentir sob condições.',
    },
    source: 'universaltvhd.com, summary of MINJUSDH; that it is in force since 2025-03-30 is unverified',
    date: '2025',
    verified: false,
  },
];
