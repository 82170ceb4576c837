import type { Catalogue } from '@emis-sdk/model';

/** Words for the findings of Chile's own rules. */
export const CHILEAN_MESSAGES = {
  en: {
    'cl.class.grade-not-of-teaching-code': {
      title: 'Grade does not belong to the teaching code',
      meaning: 'Grade {$grade} does not belong to teaching code {$teachingCode}.',
      fix: 'Correct the grade or the teaching code of the class.',
    },
    'cl.class.teaching-code-missing': {
      title: 'Class without teaching code',
      meaning: 'The class has no teaching code (COD_ENSE).',
      fix: 'Write the three digits of the teaching code in the column metadata.cl.teachingCode, for instance 110 for primary.',
    },
    'cl.class.teaching-code-unknown': {
      title: 'Unknown teaching code',
      meaning: 'The teaching code {$value} is not in the list of the ministry.',
      fix: 'Write the three digits of a code of the list, with its leading zero: 010 for early childhood, 110 for primary, 310 for secondary.',
    },
    'cl.person.no-document': {
      title: 'Student without RUN or IPE',
      meaning: 'The student has neither a RUN nor an IPE.',
      fix: 'Ask the family for the RUN. For a foreign student without one, ask the ministry for an IPE. The student stays enrolled meanwhile.',
    },
    'cl.school.commune-unknown': {
      title: 'Unknown commune',
      meaning: '{$value} is not the name of a commune known here.',
      fix: 'Write the name of the commune in full, or its official code of five digits.',
    },
    'cl.school.rbd-missing': {
      title: 'School without RBD',
      meaning: 'The school has no RBD.',
      fix: 'Write the RBD of the school as in the directory of the ministry, for instance 12345.',
    },
  },
  es: {
    'cl.class.grade-not-of-teaching-code': {
      title: 'El grado no corresponde al código de enseñanza',
      meaning: 'El grado {$grade} no corresponde al código de enseñanza {$teachingCode}.',
      fix: 'Corrija el grado o el código de enseñanza del curso.',
    },
    'cl.class.teaching-code-missing': {
      title: 'Curso sin código de enseñanza',
      meaning: 'El curso no tiene código de enseñanza (COD_ENSE).',
      fix: 'Escriba los tres dígitos del código de enseñanza en la columna metadata.cl.teachingCode, por ejemplo 110 para básica.',
    },
    'cl.class.teaching-code-unknown': {
      title: 'Código de enseñanza desconocido',
      meaning: 'El código de enseñanza {$value} no está en la lista del ministerio.',
      fix: 'Escriba los tres dígitos de un código de la lista, con su cero inicial: 010 parvularia, 110 básica, 310 media.',
    },
    'cl.person.no-document': {
      title: 'Estudiante sin RUN ni IPE',
      meaning: 'El estudiante no tiene RUN ni IPE.',
      fix: 'Pida el RUN a la familia. Si es extranjero y no lo tiene, solicite un IPE al ministerio. Mientras tanto el estudiante sigue matriculado.',
    },
    'cl.school.commune-unknown': {
      title: 'Comuna desconocida',
      meaning: '{$value} no es el nombre de una comuna conocida aquí.',
      fix: 'Escriba el nombre completo de la comuna o su código oficial de cinco dígitos.',
    },
    'cl.school.rbd-missing': {
      title: 'Escuela sin RBD',
      meaning: 'La escuela no tiene RBD.',
      fix: 'Escriba el RBD de la escuela como figura en el directorio del ministerio, por ejemplo 12345.',
    },
  },
  pt: {
    'cl.class.grade-not-of-teaching-code': {
      title: 'A série não corresponde ao código de ensino',
      meaning: 'A série {$grade} não corresponde ao código de ensino {$teachingCode}.',
      fix: 'Corrija a série ou o código de ensino da turma.',
    },
    'cl.class.teaching-code-missing': {
      title: 'Turma sem código de ensino',
      meaning: 'A turma não tem código de ensino (COD_ENSE).',
      fix: 'Escreva os três dígitos do código de ensino na coluna metadata.cl.teachingCode, por exemplo 110 para o ensino básico.',
    },
    'cl.class.teaching-code-unknown': {
      title: 'Código de ensino desconhecido',
      meaning: 'O código de ensino {$value} não está na lista do ministério.',
      fix: 'Escreva os três dígitos de um código da lista, com o zero inicial: 010 educação infantil, 110 básico, 310 médio.',
    },
    'cl.person.no-document': {
      title: 'Estudante sem RUN nem IPE',
      meaning: 'O estudante não tem RUN nem IPE.',
      fix: 'Peça o RUN à família. Se é estrangeiro e não o tem, solicite um IPE ao ministério. Enquanto isso o estudante continua matriculado.',
    },
    'cl.school.commune-unknown': {
      title: 'Comuna desconhecida',
      meaning: '{$value} não é o nome de uma comuna conhecida aqui.',
      fix: 'Escreva o nome completo da comuna ou o seu código oficial de cinco dígitos.',
    },
    'cl.school.rbd-missing': {
      title: 'Escola sem RBD',
      meaning: 'A escola não tem RBD.',
      fix: 'Escreva o RBD da escola como consta no cadastro do ministério, por exemplo 12345.',
    },
  },
} as const satisfies Catalogue;
