import { codes, defineCodeList } from '../code-list.ts';

/** What the holder of a post does. */
export const postKind = defineCodeList({
  id: 'post-kind',
  title: { en: 'Kind of post', es: 'Tipo de plaza', pt: 'Tipo de posto de trabalho' },
  source: 'the kinds of post of this standard',
  date: '2027',
  verified: true,
  extensible: true,
  codes: () =>
    codes([
      ['teacher', 'Teacher', 'Docente'],
      ['teacher-aide', 'Teaching aide', 'Asistente de aula', 'Auxiliar de classe'],
      ['special-educator', 'Special needs educator', 'Educador diferencial', 'Educador especial'],
      ['principal', 'Principal', 'Dirección', 'Direção'],
      ['deputy-principal', 'Deputy principal', 'Subdirección', 'Vice-direção'],
      ['coordinator', 'Pedagogical coordinator', 'Coordinación pedagógica', 'Coordenação pedagógica'],
      ['counsellor', 'Counsellor', 'Orientación', 'Orientação educacional'],
      ['psychologist', 'Psychologist', 'Psicología', 'Psicologia'],
      ['librarian', 'Librarian', 'Biblioteca'],
      [
        'technician',
        'ICT or laboratory technician',
        'Técnico de informática o laboratorio',
        'Técnico de informática ou laboratório',
      ],
      ['administrative', 'Office staff', 'Administración', 'Secretaria e administração'],
      ['health', 'Health worker', 'Salud', 'Saúde'],
      ['kitchen', 'Kitchen worker', 'Cocina y alimentación', 'Cozinha e alimentação'],
      ['cleaning', 'Cleaning and upkeep', 'Aseo y mantenimiento', 'Limpeza e manutenção'],
      ['security', 'Guard', 'Vigilancia', 'Vigilância'],
      ['transport', 'Driver or attendant', 'Transporte escolar'],
      ['other', 'Other', 'Otro', 'Outro'],
    ]),
});
