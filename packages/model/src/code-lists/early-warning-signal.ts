import { codes, defineCodeList } from '../code-list.ts';

/** What may be seen before a student drops out. The list is our own. */
export const earlyWarningSignal = defineCodeList({
  id: 'early-warning-signal',
  title: { en: 'Signal', es: 'Señal', pt: 'Sinal' },
  source: 'this standard’s own',
  date: '2027',
  verified: false,
  extensible: true,
  codes: () =>
    codes([
      ['low-attendance', 'Low attendance', 'Baja asistencia', 'Baixa frequência'],
      ['consecutive-absences', 'Absent for many days in a row', 'Ausencias seguidas', 'Faltas seguidas'],
      ['low-marks', 'Low marks', 'Bajo rendimiento', 'Baixo rendimento'],
      ['over-age', 'Over-age for the grade', 'Sobreedad', 'Distorção idade-série'],
      ['repeated', 'Has repeated a grade', 'Ha repetido un grado', 'Já repetiu uma série'],
      ['many-moves', 'Many changes of school', 'Muchos cambios de escuela', 'Muitas mudanças de escola'],
      ['conduct', 'Conduct', 'Convivencia escolar', 'Convivência escolar'],
      ['work', 'Works', 'Trabaja', 'Trabalha'],
      [
        'pregnancy',
        'Pregnancy or parenthood',
        'Embarazo, maternidad o paternidad',
        'Gravidez, maternidade ou paternidade',
      ],
      ['poverty', 'Poverty of the family', 'Pobreza del hogar', 'Pobreza da família'],
      ['family-crisis', 'Crisis in the family', 'Crisis familiar', 'Crise familiar'],
      ['violence', 'Violence', 'Violencia', 'Violência'],
      ['health', 'Health', 'Salud', 'Saúde'],
      ['displacement', 'Displacement or migration', 'Desplazamiento o migración', 'Deslocamento ou migração'],
      ['not-enrolled', 'Not enrolled again', 'No se matriculó de nuevo', 'Não renovou a matrícula'],
      ['other', 'Other', 'Otra', 'Outro'],
    ]),
});
