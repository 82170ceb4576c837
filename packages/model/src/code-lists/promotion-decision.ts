import { codes, defineCodeList } from '../code-list.ts';

/** What was decided at the end of a school year. */
export const promotionDecision = defineCodeList({
  id: 'promotion-decision',
  title: { en: 'Decision at the end of the year', es: 'Situación final', pt: 'Situação final' },
  source:
    'EMIS SDK, after EntryGradeLevelReasonDescriptor of Ed-Fi data standard 5.2 (promotion, accelerated, probationary; nonpromotion)',
  date: '2027',
  verified: false,
  extensible: true,
  codes: () =>
    codes([
      ['promoted', 'Promoted', 'Promovido', 'Aprovado'],
      ['promoted-with-conditions', 'Promoted with conditions', 'Promovido con condiciones', 'Aprovado com dependência'],
      ['accelerated', 'Promoted by more than one grade', 'Promovido en más de un grado', 'Avançado mais de uma série'],
      ['to-sit-again', 'To sit an examination again', 'Debe rendir examen nuevamente', 'Em recuperação'],
      ['repeats', 'Repeats the grade', 'Repite el grado', 'Reprovado'],
      ['graduated', 'Completed the level', 'Egresado del nivel', 'Concluiu o nível'],
      ['not-evaluated', 'Not evaluated', 'No evaluado', 'Não avaliado'],
      ['pending', 'Not yet decided', 'Pendiente', 'Pendente'],
    ]),
});
