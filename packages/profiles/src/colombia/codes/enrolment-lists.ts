import { codes, defineCodeList } from '@emis-sdk/model';
import { ANEXO_6A } from '../sources.ts';

const about = (column: string) => ({
  source: `${ANEXO_6A.source}, ${column}`,
  date: ANEXO_6A.date,
  verified: ANEXO_6A.verified,
});

export const yesNo = defineCodeList({
  id: 'co.si-no',
  title: { en: 'Yes or no', es: 'Sí o no', pt: 'Sim ou não' },
  ...about('REPITENTE, NUEVO and others'),
  codes: codes([
    ['S', 'Yes', 'Sí', 'Sim'],
    ['N', 'No', 'No', 'Não'],
  ]),
});

/** The codes of the export; records of the standard say `shift-kind` codes. */
export const shifts = defineCodeList({
  id: 'co.jornada',
  title: { en: 'Shift', es: 'Jornada', pt: 'Turno' },
  ...about('TIPO_JORNADA'),
  codes: codes([
    ['1', 'Full day', 'Completa', 'Completo'],
    ['2', 'Morning', 'Mañana', 'Manhã'],
    ['3', 'Afternoon', 'Tarde', 'Tarde'],
    ['4', 'Night', 'Nocturna', 'Noturno'],
    ['5', 'Weekend', 'Fin de semana', 'Fim de semana'],
    ['6', 'Single', 'Única', 'Único'],
  ]),
});

export const methodologies = defineCodeList({
  id: 'co.metodologia',
  title: { en: 'Way of teaching', es: 'Metodología', pt: 'Metodologia' },
  source: `${ANEXO_6A.source}, METODOLOGIA; 2 to 5, 8, 12, 39, 43 and 51 stand in other files, without a meaning`,
  date: ANEXO_6A.date,
  verified: false,
  codes: codes([
    ['1', 'Traditional', 'Educación tradicional', 'Tradicional'],
    ['9', 'Catching up', 'Aceleración del aprendizaje', 'Aceleração da aprendizagem'],
    [
      '10',
      'Over-age students and adults',
      'Programas para jóvenes en extraedad y adultos',
      'Jovens fora da idade e adultos',
    ],
    ['11', 'Preschool', 'Preescolar', 'Pré-escolar'],
    ...['2', '3', '4', '5', '8', '12', '39', '43', '51'].map(
      (code) => [code, `Other (${code})`, `Otra (${code})`, `Outra (${code})`] as const,
    ),
  ]),
});

export const characters = defineCodeList({
  id: 'co.caracter',
  title: { en: 'Character of the upper secondary', es: 'Carácter', pt: 'Caráter' },
  ...about('CARACTER'),
  codes: codes([
    ['0', 'Academic (0)', 'Académico (0)', 'Acadêmico (0)'],
    ['1', 'Academic', 'Académico', 'Acadêmico'],
    ['2', 'Technical', 'Técnico', 'Técnico'],
  ]),
});

export const boarding = defineCodeList({
  id: 'co.internado',
  title: { en: 'Boarding', es: 'Internado', pt: 'Internato' },
  ...about('CODIGO_INTERNADO'),
  codes: codes([
    ['1', 'Boarding', 'Internado', 'Internato'],
    ['2', 'Half boarding', 'Semiinternado', 'Semi-internato'],
    ['3', 'None', 'Ninguno', 'Nenhum'],
  ]),
});

export const valuations = defineCodeList({
  id: 'co.valoracion',
  title: { en: 'Level of performance', es: 'Valoración', pt: 'Nível de desempenho' },
  ...about('CODIGO_VALORACION_1'),
  codes: codes([
    ['1', 'Superior', 'Superior', 'Superior'],
    ['2', 'High', 'Alto', 'Alto'],
    ['3', 'Basic', 'Básico', 'Básico'],
    ['4', 'Low', 'Bajo', 'Baixo'],
  ]),
});

export const supports = defineCodeList({
  id: 'co.apoyo',
  title: { en: 'Academic support', es: 'Apoyo académico especial', pt: 'Apoio acadêmico especial' },
  ...about('APOYO_ACADEMICO_ESPECIAL'),
  codes: codes([
    ['01', 'None', 'Ninguno', 'Nenhum'],
    ['02', 'Hospital class', 'Aula hospitalaria', 'Classe hospitalar'],
    ['03', 'At home', 'Domiciliario', 'Domiciliar'],
    ['04', 'Support institution', 'Institución de apoyo', 'Instituição de apoio'],
    ['05', 'In the school', 'En la institución educativa', 'Na escola'],
  ]),
});

export const detentions = defineCodeList({
  id: 'co.srpa',
  title: { en: 'Juvenile justice', es: 'Sistema de responsabilidad penal para adolescentes', pt: 'Justiça juvenil' },
  ...about('SRPA'),
  codes: codes([
    ['01', 'None', 'No aplica', 'Não se aplica'],
    ['02', 'Detained', 'Con privación de libertad', 'Com privação de liberdade'],
    ['03', 'Not detained', 'Sin privación de libertad', 'Sem privação de liberdade'],
  ]),
});

export const funding = defineCodeList({
  id: 'co.fuente',
  title: { en: 'Source of funds', es: 'Fuente de recursos', pt: 'Fonte de recursos' },
  ...about('FUENT_RECUR'),
  codes: codes([
    ['1', 'SGP', 'SGP', 'SGP'],
    ['2', 'FNR', 'FNR', 'FNR'],
    ['3', 'Additional national funds', 'Recursos adicionales de la nación', 'Recursos adicionais da nação'],
    ['4', 'Other national funds', 'Otros recursos de la nación', 'Outros recursos da nação'],
    ['5', 'Own funds', 'Recursos propios', 'Recursos próprios'],
  ]),
});

export const specialities = defineCodeList({
  id: 'co.especialidad',
  title: { en: 'Speciality', es: 'Especialidad', pt: 'Especialidade' },
  source: `${ANEXO_6A.source}, ESPECIALIDAD; the meanings were not at hand`,
  date: ANEXO_6A.date,
  verified: false,
  codes: codes(
    ['00', '05', '06', '07', '08', '09', '10', '16'].map((code) => [
      code,
      `Speciality ${code}`,
      `Especialidad ${code}`,
      `Especialidade ${code}`,
    ]),
  ),
});
