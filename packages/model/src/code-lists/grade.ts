import { codes, defineCodeList } from '../code-list.ts';

/** Grades as OneRoster writes them. A national profile replaces this list by its own. */
export const grade = defineCodeList({
  id: 'grade',
  title: { en: 'Grade', es: 'Grado', pt: 'Série' },
  source: 'CEDS Entry Grade Level, as OneRoster uses it by default; read second-hand, so unverified',
  date: '2026',
  verified: false,
  extensible: true,
  codes: () =>
    codes([
      ['IT', 'Infant or toddler', 'Sala cuna', 'Creche'],
      ['PR', 'Preschool', 'Preescolar', 'Pré-escola'],
      ['PK', 'Pre-kindergarten', 'Prekínder', 'Pré I'],
      ['TK', 'Transitional kindergarten', 'Transición', 'Transição'],
      ['KG', 'Kindergarten', 'Kínder', 'Pré II'],
      ...Array.from({ length: 13 }, (_, index) => {
        const code = String(index + 1).padStart(2, '0');
        return [code, `Grade ${index + 1}`, `${index + 1}.º grado`, `${index + 1}ª série`] as const;
      }),
      ['PS', 'Post-secondary', 'Postsecundaria', 'Pós-secundário'],
      ['UG', 'Ungraded', 'Sin grado', 'Não seriado'],
      ['Other', 'Other', 'Otro', 'Outro'],
    ]),
});
