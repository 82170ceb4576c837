import type { RuleReason } from '../rule.ts';

/** What must hold and why, of the rules of this process, in Portuguese. In English both stand with the rule. */
export const CORE_REASONS_IN_PORTUGUESE: Readonly<Record<string, RuleReason>> = {
  'academic-session.ends-before-start': {
    text: 'Um período letivo termina no dia em que começa ou depois.',
    why: 'Desses dois dias dependem todas as matrículas e turmas do período.',
  },
  'academic-session.outside-parent': {
    text: 'Um período letivo fica dentro do período que o contém.',
    why: 'Um trimestre que sai do seu ano letivo põe suas turmas em dois anos ao mesmo tempo.',
  },
  'class-enrolment.ends-before-start': {
    text: 'Um estudante deixa uma turma no dia em que entra nela ou depois.',
    why: 'Um período ao contrário não põe o estudante na turma em dia nenhum.',
  },
  'class-enrolment.grade-differs': {
    text: 'Um estudante de uma turma está matriculado, na escola da turma, em uma das séries para as quais a turma é.',
    why: 'O estudante está na turma errada, ou uma das duas séries está errada. Turmas mistas indicam todas as suas séries.',
  },
  'class-enrolment.not-a-student': {
    text: 'Quem pertence a uma turma como estudante está registrado como estudante.',
    why: 'Um docente ou responsável na lista da turma é contado como estudante.',
  },
  'class-enrolment.school-differs': {
    text: 'A escola indicada em um vínculo com turma é a escola da turma.',
    why: 'Uma das duas está errada, e o estudante contaria em uma escola onde a turma não está.',
  },
  'class-enrolment.twice': {
    text: 'Um estudante não pertence duas vezes ao mesmo tempo à mesma turma.',
    why: 'A lista da turma mostraria o estudante duas vezes, e seu tamanho estaria errado.',
  },
  'course.subject-codes-differ': {
    text: 'Quando uma disciplina indica nomes e códigos dos seus componentes, há tantos de uns quanto de outros.',
    why: 'As duas listas são lidas em pares pela posição; se falta um, os códigos ficam ao lado de outros nomes.',
  },
  'enrolment.age-for-grade': {
    text: 'Um estudante é no máximo 2 anos mais novo e 6 anos mais velho que o usual na série.',
    why: 'Uma série ou um ano de nascimento errado estraga toda cifra por idade, como a distorção idade-série e a taxa líquida de matrícula.',
  },
  'enrolment.before-birth': {
    text: 'Um estudante não se matricula antes de nascer.',
    why: 'Uma das duas datas está errada, e das duas dependem as idades e os indicadores.',
  },
  'enrolment.double': {
    text: 'Um estudante não tem duas matrículas ao mesmo tempo em um ano letivo.',
    why: 'Um estudante com duas matrículas abertas é contado, e pago, duas vezes. É um aviso, porque ele pode fazer com razão um curso em uma segunda escola; um ministério que não permite isso o classifica como erro.',
  },
  'enrolment.ends-before-start': {
    text: 'Uma matrícula termina no dia em que começa ou depois.',
    why: 'Um período ao contrário não conta ninguém em dia nenhum.',
  },
  'enrolment.outside-session': {
    text: 'Uma matrícula tem pelo menos um dia dentro do seu ano letivo.',
    why: 'Uma matrícula que termina antes do seu ano letivo, ou começa depois, não conta em ano nenhum. Entrar antes do primeiro dia é normal: a matrícula abre antes, e os sistemas guardam o dia em que o estudante chegou pela primeira vez.',
  },
  'enrolment.two-places': {
    text: 'Quando um estudante tem duas matrículas em um ano letivo, suas datas dizem qual vem depois de qual.',
    why: 'Sem datas ninguém distingue uma mudança de um estudante contado duas vezes. Não é um erro: os sistemas podem listar todas as escolas com que um estudante tem a ver.',
  },
  'guardian-link.self': {
    text: 'Um estudante não é o próprio responsável.',
    why: 'Não haveria adulto a quem ligar. Um estudante adulto não precisa de vínculo com responsável.',
  },
  'guardian-link.too-young': {
    text: 'Um responsável tem pelo menos 15 anos, e um pai ou uma mãe pelo menos 12 anos mais que o filho.',
    why: 'Estudante e responsável foram provavelmente trocados, ou uma data de nascimento está errada.',
  },
  'person.birth-date-implausible': {
    text: 'Uma pessoa tem no máximo 120 anos.',
    why: 'Datas como 1900-01-01 são o jeito de os sistemas escreverem que não sabem. Um campo vazio diz isso e não estraga nenhuma média.',
  },
  'person.birth-date-in-future': {
    text: 'Uma pessoa nasceu no dia em que os dados são julgados ou antes.',
    why: 'Essa data é um descuido, muitas vezes do ano, e com ela não se calcula a idade.',
  },
  'person.identifier-shared': {
    text: 'Duas pessoas não têm o mesmo número do mesmo tipo.',
    why: 'Pelo número o ministério distingue as pessoas: um compartilhado mistura duas vidas em uma. É um aviso, porque alguns números, como o fiscal, podem ser de uma família; um país cujos números são de uma só pessoa o classifica como erro.',
  },
  'person.probable-duplicate': {
    text: 'Duas pessoas não têm os mesmos nomes, sobrenomes e dia de nascimento.',
    why: 'Uma pessoa cadastrada duas vezes tem duas histórias, e nenhuma está completa.',
  },
  'school.code-shared': {
    text: 'Duas escolas não têm o mesmo código oficial.',
    why: 'O ministério somaria os estudantes das duas escolas a uma delas. É um aviso, porque sedes de uma escola, ou escolas de um mesmo dono, podem ter um número em comum; um país cujo código é de uma só escola o classifica como erro.',
  },
  'teaching-assignment.not-staff': {
    text: 'Quem ensina ou ajuda em uma turma está registrado como profissional.',
    why: 'Um estudante ou responsável entre os docentes estraga a conta de docentes e pode ver o que só o pessoal pode ver.',
  },
  'teaching-assignment.second-primary': {
    text: 'Uma turma tem um só docente principal de cada vez.',
    why: 'OneRoster permite um docente principal por turma e período; ele assina as notas e a frequência. É um aviso, porque dois docentes podem responder juntos, com razão, por uma turma.',
  },
};
