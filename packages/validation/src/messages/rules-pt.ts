import type { MessageText } from '@emis-sdk/model';
import type { RuleCode } from './rules-en.ts';

/** Words for the findings of the standard's rules, in Portuguese. */
export const RULES_IN_PORTUGUESE: Readonly<Record<RuleCode, MessageText>> = {
  'academic-session.ends-before-start': {
    title: 'O período termina antes de começar',
    meaning: 'O período começa em {$from}, mas termina em {$to}.',
    fix: 'Corrija a data de início ou a de término do período; elas podem estar trocadas.',
    developer:
      'endDate é anterior a startDate. Verifique se não estão mapeadas ao contrário; os dois dias estão incluídos.',
  },
  'academic-session.outside-parent': {
    title: 'O período sai do seu ano letivo',
    meaning: 'O período vai de {$from} a {$to}, mas o que o contém vai de {$parentFrom} a {$parentTo}.',
    fix: 'Corrija as datas do período menor ou do maior, ou escolha outro período superior.',
    developer:
      'startDate e endDate devem estar dentro das do período em parentId. Verifique se parentId aponta para o ano letivo do mesmo calendário.',
  },
  'class-enrolment.ends-before-start': {
    title: 'O estudante sai da turma antes de entrar',
    meaning: 'O estudante entra na turma em {$from}, mas sai em {$to}.',
    fix: 'Corrija uma das duas datas; se o estudante continua na turma, deixe vazia a data de término.',
    developer:
      'endDate é anterior a startDate. Omita endDate enquanto o estudante estiver na turma, em vez de gravar um valor padrão.',
  },
  'class-enrolment.grade-differs': {
    title: 'A série do estudante não é a da turma',
    meaning: 'A turma {$class} é da série {$grades}, mas o estudante está matriculado na série {$grade}.',
    fix: 'Passe o estudante para a turma certa ou corrija a série. Se a turma é multisseriada, indique todas as suas séries.',
    developer:
      'grades da turma não inclui o ano da matrícula do mesmo estudante. Em turmas multisseriadas envie todos os anos; senão, compare os dois mapeamentos de códigos.',
  },
  'class-enrolment.not-a-student': {
    title: 'Alguém da lista da turma não é estudante',
    meaning:
      'A pessoa {$person} consta na turma como estudante, mas está registrada como: {$roles :codes list=|person-role|}.',
    fix: 'Se estuda ali, acrescente o papel de estudante; se ensina ali, registre-a como docente da turma.',
    developer:
      'studentId aponta para uma pessoa cujos roles não incluem student. Envie docentes como teaching-assignment e dê à pessoa todos os seus papéis.',
  },
  'class-enrolment.school-differs': {
    title: 'A escola da lista não é a da turma',
    meaning: 'A lista indica a escola {$stated}, mas a turma pertence à escola {$expected}.',
    fix: 'Corrija a escola na lista ou escolha uma turma dessa escola.',
    developer: 'schoolId difere do schoolId da turma. Tire-o da turma ou omita-o se o campo for opcional.',
  },
  'class-enrolment.twice': {
    title: 'Estudante duas vezes na mesma turma',
    meaning: 'O estudante já está na turma {$class} nesse período, segundo o registro {$other}.',
    fix: 'Exclua um dos dois registros. Se o estudante saiu e voltou, escreva as datas dos dois períodos.',
    developer:
      'Dois registros unem o mesmo studentId e classId com períodos que se sobrepõem. Atualize o registro existente em vez de acrescentar outro a cada mudança.',
  },
  'course.subject-codes-differ': {
    title: 'As disciplinas e seus códigos não conferem',
    meaning: 'Disciplinas que o curso indica: {$names}. Códigos de disciplina: {$codes}.',
    fix: 'Escreva um código para cada disciplina, na mesma ordem.',
    developer:
      'subjects e subjectCodes são lidos como pares pela posição, portanto as duas listas devem ter o mesmo tamanho. Grave uma entrada em cada uma por disciplina.',
  },
  'enrolment.age-for-grade': {
    title: 'Idade incomum para a série',
    meaning: 'Idade do estudante: {$age}. O habitual na série {$grade}: {$usual}.',
    fix: 'Confira a data de nascimento e a série. Se ambas estão certas, não é preciso fazer nada.',
    developer:
      'A idade vem de birthDate da pessoa e do início do período. Se ocorre em massa, indica um mapeamento deslocado dos anos ou uma data de nascimento padrão.',
  },
  'enrolment.before-birth': {
    title: 'Matrícula anterior ao nascimento',
    meaning: 'O estudante ingressa em {$entry}, mas nasceu em {$born}.',
    fix: 'Compare as duas datas com a certidão de nascimento e a ficha de matrícula e corrija a que estiver errada.',
    developer:
      'entryDate é anterior a birthDate da pessoa em studentId. Verifique dia e mês trocados, uma data padrão ou um studentId errado.',
  },
  'enrolment.double': {
    title: 'Estudante com duas matrículas ao mesmo tempo',
    meaning:
      'O estudante ingressa aqui em {$entry}, enquanto a matrícula {$other} do mesmo ano letivo continua aberta.',
    fix: 'Descubra qual é a matrícula real e escreva o último dia da outra. Se a outra escola não é a sua, fale com ela. Se o estudante frequenta as duas por um motivo válido, deixe assim.',
    developer:
      'Duas matrículas do mesmo studentId no mesmo período se sobrepõem. Encerre a anterior com exitDate e seu motivo antes de abrir a seguinte.',
  },
  'enrolment.ends-before-start': {
    title: 'A matrícula termina antes de começar',
    meaning: 'O estudante ingressa em {$entry}, mas sai em {$exit}.',
    fix: 'Corrija uma das duas datas; se o estudante não saiu, deixe vazia a data de saída.',
    developer:
      'exitDate é anterior a entryDate. Omita exitDate enquanto a matrícula estiver vigente; não grave outra data em seu lugar.',
  },
  'enrolment.outside-session': {
    title: 'Matrícula fora do seu ano letivo',
    meaning: 'A data {$date} deixa a matrícula fora do seu ano letivo, que vai de {$from} a {$to}.',
    fix: 'Corrija a data ou escolha o ano letivo a que a matrícula pertence.',
    developer:
      'entryDate ou exitDate está inteiramente fora do período indicado em sessionId. Costuma-se ligar a matrícula do ano passado ao período deste ano.',
  },
  'enrolment.two-places': {
    title: 'Duas matrículas em um ano letivo, sem datas',
    meaning: 'O estudante tem outra matrícula no mesmo ano letivo, e as datas não dizem qual vem depois de qual.',
    fix: 'Se o estudante mudou de escola, escreva a data de saída da primeira e a de ingresso da segunda. Se ambas estão certas assim, não é preciso fazer nada.',
    developer:
      'Duas matrículas do mesmo studentId em um período não têm datas que as ordenem. Envie sempre entryDate, e exitDate quando o estudante tiver saído.',
  },
  'guardian-link.self': {
    title: 'O estudante é o próprio responsável',
    meaning: 'A pessoa {$person} consta como seu próprio responsável.',
    fix: 'Escolha o adulto que responde pelo estudante. Um estudante adulto não precisa de responsável: exclua o vínculo.',
    developer:
      'studentId e guardianId são o mesmo id. Verifique o join que monta o vínculo: provavelmente usa a chave do estudante nos dois lados.',
  },
  'guardian-link.too-young': {
    title: 'O responsável parece jovem demais',
    meaning: 'Idade do responsável: {$age}, pouca para este estudante.',
    fix: 'Confira se o estudante e o responsável foram trocados, e a data de nascimento de ambos.',
    developer:
      'Pelas datas de nascimento, guardianId quase não é mais velho que studentId. Muitas vezes os id estão trocados ou o responsável leva o birthDate do estudante.',
  },
  'person.birth-date-implausible': {
    title: 'Data de nascimento antiga demais',
    meaning: 'Com a data de nascimento {$born} a pessoa teria mais de {$oldest} anos.',
    fix: 'Corrija a data pelo documento de identidade. Se não é conhecida, deixe-a vazia.',
    developer:
      'birthDate está longe demais no passado. Omita a data se for desconhecida: a causa costuma ser um valor como 1900-01-01 ou um ano de dois algarismos.',
  },
  'person.birth-date-in-future': {
    title: 'Data de nascimento no futuro',
    meaning: 'A data de nascimento {$born} é posterior a {$asOf}, dia em que os dados são conferidos.',
    fix: 'Corrija a data pelo documento de identidade; muitas vezes só o ano está errado.',
    developer:
      'birthDate é posterior ao dia do julgamento. Procure anos de dois algarismos, dia e mês trocados ou a data de ingresso mapeada para birthDate.',
  },
  'person.identifier-shared': {
    title: 'Duas pessoas com o mesmo número',
    meaning: 'O número {$value} do tipo {$type} é também o da pessoa {$other}.',
    fix: 'Compare as duas pessoas com seus documentos. Se é uma só cadastrada duas vezes, mantenha um registro; se não, corrija o número errado. Um número que vale para uma família pode ficar.',
    developer:
      'Um mesmo identificador do mesmo tipo está em dois id de pessoa. Uma pessoa mantém um só id entre escolas, anos e papéis: una os registros em vez de criar um por papel.',
  },
  'person.probable-duplicate': {
    title: 'Provavelmente uma pessoa repetida',
    meaning: 'A pessoa {$other} tem os mesmos nomes, sobrenomes e data de nascimento.',
    fix: 'Se é uma só pessoa, mantenha um registro e passe a ele o que depende do outro. Se são duas, não é preciso fazer nada.',
    developer:
      'Os nomes e birthDate coincidem em dois id de pessoa. Procure por identificador e nome antes de criar uma pessoa; gêmeos têm nomes diferentes.',
  },
  'school.code-shared': {
    title: 'Duas escolas com o mesmo código',
    meaning: 'O código {$value} do tipo {$type} é também o da escola {$other}.',
    fix: 'Procure as duas escolas no cadastro do ministério e corrija o código errado. Se são a mesma escola, mantenha um só registro. Um número que as duas usam legitimamente, como o do mantenedor, pode ficar.',
    developer:
      'Um mesmo identificador do mesmo tipo está em dois id de escola. Provavelmente sedes ou turnos são enviados como escolas; use um id por código oficial.',
  },
  'teaching-assignment.not-staff': {
    title: 'Alguém que ensina não é do quadro',
    meaning: 'A pessoa {$person} ensina em uma turma, mas está registrada como: {$roles :codes list=|person-role|}.',
    fix: 'Se trabalha na escola, acrescente o papel de profissional; se é estudante da turma, registre-a como estudante.',
    developer:
      'A pessoa da atribuição não tem papel de profissional em roles. Dê à pessoa todos os seus papéis e verifique se estudantes não são exportados como docentes.',
  },
  'teaching-assignment.second-primary': {
    title: 'Dois docentes principais em uma turma',
    meaning: 'A turma {$class} já tem docente principal nesse período, segundo o registro {$other}.',
    fix: 'Marque como principal só o docente que responde pela turma. Se um substitui o outro, escreva as datas dos dois. Se os dois respondem juntos por ela, deixe assim.',
    developer:
      'primary é true em duas atribuições do mesmo classId ao mesmo tempo. Marque-o em um só docente e envie startDate e endDate quando um sucede ao outro.',
  },
};
