import { codes, defineCodeList } from '../code-list.ts';

/** What helps a student to learn. The list is our own. */
export const supportKind = defineCodeList({
  id: 'support-kind',
  title: { en: 'Kind of support', es: 'Tipo de apoyo', pt: 'Tipo de apoio' },
  source: 'this standard’s own',
  date: '2027',
  verified: false,
  extensible: true,
  codes: () =>
    codes([
      ['braille', 'Braille'],
      ['large-print', 'Large print', 'Letra grande', 'Letra ampliada'],
      ['sign-language', 'Sign language', 'Lengua de señas', 'Língua de sinais'],
      ['hearing-device', 'Hearing device', 'Ayuda auditiva', 'Recurso auditivo'],
      ['screen-reader', 'Screen reader or audio', 'Lector de pantalla o audio', 'Leitor de tela ou áudio'],
      ['easy-reading', 'Easy reading or pictograms', 'Lectura fácil o pictogramas', 'Leitura fácil ou pictogramas'],
      [
        'communication-device',
        'Means of communication',
        'Medio de comunicación alternativo',
        'Recurso de comunicação alternativa',
      ],
      [
        'mobility',
        'Wheelchair access or help with moving',
        'Acceso o ayuda para desplazarse',
        'Acesso ou ajuda para locomoção',
      ],
      ['assistant', 'Assistant in class', 'Asistente en el aula', 'Profissional de apoio em sala'],
      [
        'special-teacher',
        'Special education teacher',
        'Docente de educación especial',
        'Professor de educação especial',
      ],
      ['therapy', 'Therapy', 'Terapia'],
      ['adapted-curriculum', 'Adapted curriculum', 'Adecuación curricular', 'Currículo adaptado'],
      ['extra-time', 'More time in tests', 'Más tiempo en las pruebas', 'Tempo adicional nas provas'],
      ['personal-care', 'Help with personal care', 'Ayuda en el cuidado personal', 'Ajuda no cuidado pessoal'],
      ['other', 'Other', 'Otro', 'Outro'],
    ]),
});
