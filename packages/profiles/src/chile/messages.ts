import type { Catalogue } from '@emis-sdk/model';

/** Words for the findings of Chile's own rules. */
export const CHILEAN_MESSAGES = {
  en: {
    'cl.class.grade-not-of-teaching-code': {
      title: 'Grade does not belong to the teaching code',
      meaning: 'Grade {$grade} does not belong to teaching code {$teachingCode}.',
      fix: 'Correct the grade or the teaching code of the class.',
      developer:
        'grades and the teaching code of the class (metadata.cl.teachingCode under extensions) do not belong together in the list of the ministry. Map COD_ENSE and COD_GRADO as a pair, not each by itself.',
    },
    'cl.class.teaching-code-missing': {
      title: 'Class without teaching code',
      meaning: 'The class has no teaching code (COD_ENSE).',
      fix: 'Write the three digits of the teaching code in the column metadata.cl.teachingCode, for instance 110 for primary.',
      developer:
        'The class carries no metadata.cl.teachingCode under extensions. In OneRoster CSV it comes from the column metadata.cl.teachingCode; write it as text of three digits.',
    },
    'cl.class.teaching-code-unknown': {
      title: 'Unknown teaching code',
      meaning: 'The teaching code {$value} is not in the list of the ministry.',
      fix: 'Write the three digits of a code of the list, with its leading zero: 010 for early childhood, 110 for primary, 310 for secondary.',
      developer:
        'metadata.cl.teachingCode is not a code of the list. A number type drops the leading zero of 010: keep the code as text.',
    },
    'cl.person.no-document': {
      title: 'Student without RUN or IPE',
      meaning: 'The student has neither a RUN nor an IPE.',
      fix: 'Ask the family for the RUN. For a foreign student without one, ask the ministry for an IPE. The student stays enrolled meanwhile.',
      developer:
        'identifiers of the student holds neither cl.run nor cl.ipe. Check that the document is exported with its type, and do not invent a number where there is none.',
    },
    'cl.school.commune-unknown': {
      title: 'Unknown commune',
      meaning: '{$value} is not the name of a commune known here.',
      fix: 'Write the name of the commune in full, or its official code of five digits.',
      developer:
        'The commune is compared with the official names and codes. Send the five-digit code as text, or the full name; abbreviations and former names are not known.',
    },
    'cl.school.rbd-missing': {
      title: 'School without RBD',
      meaning: 'The school has no RBD.',
      fix: 'Write the RBD of the school as in the directory of the ministry, for instance 12345.',
      developer:
        'identifiers of the school holds no cl.rbd. In OneRoster CSV the RBD is the identifier of the row in orgs.csv; export it there.',
    },
  },
  es: {
    'cl.class.grade-not-of-teaching-code': {
      must: 'Cada grado de un curso pertenece al código de enseñanza del curso.',
      why: 'El EDE escribe un grado bajo su código de enseñanza, 110.01 bajo 110; allí se rechaza un grado bajo otro código.',
      title: 'El grado no corresponde al código de enseñanza',
      meaning: 'El grado {$grade} no corresponde al código de enseñanza {$teachingCode}.',
      fix: 'Corrija el grado o el código de enseñanza del curso.',
      developer:
        'grades y el código de enseñanza del curso (metadata.cl.teachingCode en extensions) no van juntos en la lista del ministerio. Mapee COD_ENSE y COD_GRADO como par, no cada uno por separado.',
    },
    'cl.class.teaching-code-missing': {
      must: 'Un curso base tiene código de enseñanza.',
      why: 'Todo curso de un paquete EDE lo necesita; sin él el curso se puede intercambiar, pero no exportar para la fiscalización.',
      title: 'Curso sin código de enseñanza',
      meaning: 'El curso no tiene código de enseñanza (COD_ENSE).',
      fix: 'Escriba los tres dígitos del código de enseñanza en la columna metadata.cl.teachingCode, por ejemplo 110 para básica.',
      developer:
        'El curso no lleva metadata.cl.teachingCode en extensions. En OneRoster CSV viene de la columna metadata.cl.teachingCode; escríbalo como texto de tres dígitos.',
    },
    'cl.class.teaching-code-unknown': {
      must: 'El código de enseñanza de un curso está en la lista del ministerio.',
      why: 'De él dependen en el EDE los grados, las asignaturas y las subvenciones. Una planilla convierte 010 en 10.',
      title: 'Código de enseñanza desconocido',
      meaning: 'El código de enseñanza {$value} no está en la lista del ministerio.',
      fix: 'Escriba los tres dígitos de un código de la lista, con su cero inicial: 010 parvularia, 110 básica, 310 media.',
      developer:
        'metadata.cl.teachingCode no es un código de la lista. Un tipo numérico pierde el cero inicial de 010: guarde el código como texto.',
    },
    'cl.person.no-document': {
      must: 'Un estudiante tiene RUN, o IPE hasta que llegue el RUN.',
      why: 'Sin ninguno de los dos, el ministerio no puede distinguir al estudiante de otros. Nunca deja a un estudiante fuera de la escuela ni de los datos.',
      title: 'Estudiante sin RUN ni IPE',
      meaning: 'El estudiante no tiene RUN ni IPE.',
      fix: 'Pida el RUN a la familia. Si es extranjero y no lo tiene, solicite un IPE al ministerio. Mientras tanto el estudiante sigue matriculado.',
      developer:
        'identifiers del estudiante no contiene cl.run ni cl.ipe. Revise que el documento se exporte con su tipo y no invente un número cuando no lo hay.',
    },
    'cl.school.commune-unknown': {
      must: 'La comuna de una escuela es una de las 346 de Chile, por su nombre con cualquier ortografía o por su código.',
      why: 'Las escuelas se cuentan y se financian por comuna. La lista de nombres es de segunda mano, por eso no es un error.',
      title: 'Comuna desconocida',
      meaning: '{$value} no es el nombre de una comuna conocida aquí.',
      fix: 'Escriba el nombre completo de la comuna o su código oficial de cinco dígitos.',
      developer:
        'La comuna se compara con los nombres y códigos oficiales. Envíe el código de cinco dígitos como texto o el nombre completo; no se reconocen abreviaturas ni nombres antiguos.',
    },
    'cl.school.rbd-missing': {
      must: 'Una escuela tiene RBD.',
      why: 'Toda la jerarquía del EDE, desde la escuela hasta la asignatura, empieza con él (Admin-EDE/DockerEdeCode@2353015, fn3E3).',
      title: 'Escuela sin RBD',
      meaning: 'La escuela no tiene RBD.',
      fix: 'Escriba el RBD de la escuela como figura en el directorio del ministerio, por ejemplo 12345.',
      developer:
        'identifiers de la escuela no contiene cl.rbd. En OneRoster CSV el RBD es el identifier de la fila en orgs.csv; expórtelo ahí.',
    },
  },
  pt: {
    'cl.class.grade-not-of-teaching-code': {
      must: 'Cada série de uma turma pertence ao código de ensino da turma.',
      why: 'O EDE escreve uma série sob o seu código de ensino, 110.01 sob 110; ali se recusa uma série sob outro código.',
      title: 'A série não corresponde ao código de ensino',
      meaning: 'A série {$grade} não corresponde ao código de ensino {$teachingCode}.',
      fix: 'Corrija a série ou o código de ensino da turma.',
      developer:
        'grades e o código de ensino da turma (metadata.cl.teachingCode em extensions) não combinam na lista do ministério. Mapeie COD_ENSE e COD_GRADO como par, não cada um em separado.',
    },
    'cl.class.teaching-code-missing': {
      must: 'Uma turma base tem código de ensino.',
      why: 'Toda turma de um pacote EDE precisa dele; sem ele a turma pode ser trocada, mas não exportada para a fiscalização.',
      title: 'Turma sem código de ensino',
      meaning: 'A turma não tem código de ensino (COD_ENSE).',
      fix: 'Escreva os três dígitos do código de ensino na coluna metadata.cl.teachingCode, por exemplo 110 para o ensino básico.',
      developer:
        'A turma não leva metadata.cl.teachingCode em extensions. No OneRoster CSV ele vem da coluna metadata.cl.teachingCode; grave-o como texto de três dígitos.',
    },
    'cl.class.teaching-code-unknown': {
      must: 'O código de ensino de uma turma está na lista do ministério.',
      why: 'Dele dependem no EDE as séries, as disciplinas e as subvenções. Uma planilha transforma 010 em 10.',
      title: 'Código de ensino desconhecido',
      meaning: 'O código de ensino {$value} não está na lista do ministério.',
      fix: 'Escreva os três dígitos de um código da lista, com o zero inicial: 010 educação infantil, 110 básico, 310 médio.',
      developer:
        'metadata.cl.teachingCode não é um código da lista. Um tipo numérico perde o zero inicial de 010: guarde o código como texto.',
    },
    'cl.person.no-document': {
      must: 'Um estudante tem RUN, ou IPE até o RUN chegar.',
      why: 'Sem nenhum dos dois, o ministério não distingue o estudante de outros. Isso nunca deixa um estudante fora da escola nem dos dados.',
      title: 'Estudante sem RUN nem IPE',
      meaning: 'O estudante não tem RUN nem IPE.',
      fix: 'Peça o RUN à família. Se é estrangeiro e não o tem, solicite um IPE ao ministério. Enquanto isso o estudante continua matriculado.',
      developer:
        'identifiers do estudante não contém cl.run nem cl.ipe. Verifique se o documento é exportado com seu tipo e não invente um número quando não houver.',
    },
    'cl.school.commune-unknown': {
      must: 'A comuna de uma escola é uma das 346 do Chile, pelo nome em qualquer grafia ou pelo código.',
      why: 'As escolas são contadas e financiadas por comuna. A lista de nomes é de segunda mão, por isso não é um erro.',
      title: 'Comuna desconhecida',
      meaning: '{$value} não é o nome de uma comuna conhecida aqui.',
      fix: 'Escreva o nome completo da comuna ou o seu código oficial de cinco dígitos.',
      developer:
        'A comuna é comparada com os nomes e códigos oficiais. Envie o código de cinco dígitos como texto ou o nome completo; abreviações e nomes antigos não são reconhecidos.',
    },
    'cl.school.rbd-missing': {
      must: 'Uma escola tem RBD.',
      why: 'Toda a hierarquia do EDE, da escola à disciplina, começa com ele (Admin-EDE/DockerEdeCode@2353015, fn3E3).',
      title: 'Escola sem RBD',
      meaning: 'A escola não tem RBD.',
      fix: 'Escreva o RBD da escola como consta no cadastro do ministério, por exemplo 12345.',
      developer:
        'identifiers da escola não contém cl.rbd. No OneRoster CSV o RBD é o identifier da linha em orgs.csv; exporte-o ali.',
    },
  },
} as const satisfies Catalogue;
