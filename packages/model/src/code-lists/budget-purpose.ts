import { codes, defineCodeList } from '../code-list.ts';

/** What money of an education budget is for. Salaries, other current spending and capital, the split of UIS, can be added up from it. */
export const budgetPurpose = defineCodeList({
  id: 'budget-purpose',
  title: { en: 'Purpose of spending', es: 'Finalidad del gasto', pt: 'Finalidade da despesa' },
  source: 'the purposes of this standard',
  date: '2027',
  verified: true,
  extensible: true,
  codes: () =>
    codes([
      ['salaries', 'Salaries of teaching staff', 'Remuneraciones del personal docente', 'Remuneração de docentes'],
      [
        'other-salaries',
        'Salaries of other staff',
        'Remuneraciones de otro personal',
        'Remuneração de outros profissionais',
      ],
      ['training', 'Training of staff', 'Formación del personal', 'Formação de profissionais'],
      [
        'teaching-materials',
        'Textbooks and teaching materials',
        'Textos y material didáctico',
        'Livros e material didático',
      ],
      [
        'digital-content',
        'Digital content and licences',
        'Contenidos digitales y licencias',
        'Conteúdos digitais e licenças',
      ],
      ['meals', 'School meals', 'Alimentación escolar', 'Alimentação escolar'],
      ['transport', 'School transport', 'Transporte escolar'],
      [
        'student-support',
        'Grants and support of students',
        'Becas y apoyo a estudiantes',
        'Bolsas e apoio a estudantes',
      ],
      [
        'utilities',
        'Water, power, connectivity',
        'Servicios básicos y conectividad',
        'Serviços básicos e conectividade',
      ],
      ['maintenance', 'Maintenance', 'Mantenimiento', 'Manutenção'],
      ['equipment', 'Equipment and furniture', 'Equipamiento y mobiliario', 'Equipamentos e mobiliário'],
      ['construction', 'Construction', 'Construcción', 'Construção'],
      ['administration', 'Administration', 'Administración', 'Administração'],
      ['transfers', 'Transfers to schools', 'Transferencias a escuelas', 'Repasses a escolas'],
      ['other', 'Other', 'Otro', 'Outro'],
    ]),
});
