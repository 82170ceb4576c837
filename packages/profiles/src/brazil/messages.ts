import type { Catalogue } from '@emis-sdk/model';

/** Words for the findings of Brazil's own rules. */
export const BRAZILIAN_MESSAGES = {
  en: {
    'br.enrolment.age-for-stage': {
      title: 'Age outside what the census takes in the stage',
      meaning:
        'A student who turns {$age} this year is in stage {$grade}, where the census takes {$from} to {$to} years.',
      fix: 'Compare the birth date with the certificate and the stage with the class, and correct the one that is wrong.',
      developer:
        'The birthDate of the person or the grade of the enrolment is probably wrong. The age is the school year less the year of birth.',
    },
    'br.person.no-document': {
      title: 'Student without CPF or INEP id',
      meaning: 'The student has neither a CPF nor an INEP id.',
      fix: 'Ask the family for the CPF. The student stays enrolled meanwhile; the census matches by name, birth date and parents.',
      developer: 'Send the CPF as an identifier of type br.cpf, and the id of an earlier census as br.inep-person.',
    },
    'br.school.code-missing': {
      title: 'School without INEP code',
      meaning: 'The school has no INEP code.',
      fix: 'Write the eight digits of the school’s INEP code.',
      developer: 'Send the code as an identifier of type br.inep-school; in OneRoster it is the identifier of the org.',
    },
  },
  es: {
    'br.enrolment.age-for-stage': {
      title: 'Edad fuera de lo que el censo admite en la etapa',
      meaning:
        'Un estudiante que cumple {$age} este año está en la etapa {$grade}, en la que el censo admite de {$from} a {$to} años.',
      fix: 'Compare la fecha de nacimiento con el certificado y la etapa con la clase, y corrija la que esté mal.',
      developer:
        'Probablemente está mal birthDate de la persona o grade de la matrícula. La edad es el año escolar menos el año de nacimiento.',
    },
    'br.person.no-document': {
      title: 'Estudiante sin CPF ni identificación INEP',
      meaning: 'El estudiante no tiene CPF ni identificación INEP.',
      fix: 'Pida el CPF a la familia. Mientras tanto el estudiante sigue matriculado; el censo lo busca por nombre, fecha de nacimiento y filiación.',
      developer: 'Envíe el CPF como identificador de tipo br.cpf, y el de un censo anterior como br.inep-person.',
    },
    'br.school.code-missing': {
      title: 'Escuela sin código INEP',
      meaning: 'La escuela no tiene código INEP.',
      fix: 'Escriba los ocho dígitos del código INEP de la escuela.',
      developer: 'Envíe el código como identificador de tipo br.inep-school; en OneRoster es el identifier de la org.',
    },
  },
  pt: {
    'br.enrolment.age-for-stage': {
      title: 'Idade fora do que o censo aceita na etapa',
      meaning:
        'Um estudante que completa {$age} anos neste ano está na etapa {$grade}, em que o censo aceita de {$from} a {$to} anos.',
      fix: 'Compare a data de nascimento com a certidão e a etapa com a turma, e corrija a que estiver errada.',
      developer:
        'Provavelmente está errado birthDate da pessoa ou grade da matrícula. A idade é o ano letivo menos o ano de nascimento.',
    },
    'br.person.no-document': {
      title: 'Estudante sem CPF nem identificação INEP',
      meaning: 'O estudante não tem CPF nem identificação INEP.',
      fix: 'Peça o CPF à família. Enquanto isso o estudante continua matriculado; o censo o procura por nome, data de nascimento e filiação.',
      developer: 'Envie o CPF como identificador do tipo br.cpf, e o de um censo anterior como br.inep-person.',
    },
    'br.school.code-missing': {
      title: 'Escola sem código INEP',
      meaning: 'A escola não tem código INEP.',
      fix: 'Escreva os oito dígitos do código INEP da escola.',
      developer: 'Envie o código como identificador do tipo br.inep-school; no OneRoster é o identifier da org.',
    },
  },
} as const satisfies Catalogue;
