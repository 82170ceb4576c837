import type { LegalBasis } from '../facts/legal-basis.ts';

const SUMMARIES = { source: 'summaries found by search', date: '2026-11', verified: false };

export const law: readonly LegalBasis[] = [
  {
    ...SUMMARIES,
    law: 'Ley 19.628',
    to: '2026-11-30',
    text: {
      en: 'Protection of private life; in force until Ley 21.719 takes its place.',
      es: 'Protección de la vida privada; rige hasta que la reemplaza la Ley 21.719.',
      pt: 'Proteção da vida privada; em vigor até ser substituída pela Ley 21.719.',
    },
  },
  {
    ...SUMMARIES,
    law: 'Ley 21.719',
    from: '2026-12-01',
    text: {
      en: 'An agency, notice of breaches, impact assessment, the interest of children first. That parents consent for those under 14 is unverified.',
      es: 'Una agencia, aviso de brechas, evaluación de impacto, el interés superior de los niños. Que los padres consientan por los menores de 14 no está verificado.',
      pt: 'Uma agência, aviso de incidentes, avaliação de impacto, o melhor interesse das crianças. Que os pais consintam pelos menores de 14 não está verificado.',
    },
  },
  {
    ...SUMMARIES,
    law: 'Ley 21.430, art. 33',
    text: {
      en: 'Privacy of children and adolescents.',
      es: 'Vida privada de niños, niñas y adolescentes.',
      pt: 'Vida privada de crianças e adolescentes.',
    },
  },
  {
    law: 'MINEDUC REX 3335/2020 (REX 917/2021); Superintendencia, Circular 30 (REX 30/2021, REX 432/2023); REX 700/2025',
    text: {
      en: 'The digital class book is optional and its software free to choose; the school must be able to export it and keep copies for five years. REX 700/2025 is for early childhood, from 2026-03-01.',
      es: 'El libro de clases digital es optativo y su software de libre elección; la escuela debe poder exportarlo y guardar copias por cinco años. La REX 700/2025 es para parvularia, desde el 2026-03-01.',
      pt: 'O diário de classe digital é opcional e o software de livre escolha; a escola deve poder exportá-lo e guardar cópias por cinco anos. A REX 700/2025 é para a educação infantil, a partir de 2026-03-01.',
    },
    source: 'github.com/Admin-EDE/DockerEdeCode at commit 2353015',
    date: '2024-02-27',
    verified: true,
  },
];
