import { codes, defineCodeList } from '../code-list.ts';

/** Whether a higher value of an indicator is better. */
export const indicatorDirection = defineCodeList({
  id: 'indicator-direction',
  title: { en: 'Direction of an indicator', es: 'Sentido de un indicador', pt: 'Sentido de um indicador' },
  source: 'the directions of this standard',
  date: '2027',
  verified: true,
  codes: () =>
    codes([
      ['higher-is-better', 'Higher is better', 'Más alto es mejor', 'Mais alto é melhor'],
      ['lower-is-better', 'Lower is better', 'Más bajo es mejor', 'Mais baixo é melhor'],
      ['target', 'Near a target is better', 'Cerca de una meta es mejor', 'Perto de uma meta é melhor'],
      ['neutral', 'Neither', 'Ninguno', 'Nenhum'],
    ]),
});
