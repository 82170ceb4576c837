import type { MessageText } from '@emis-sdk/model';
import type { STAFF_RULES_IN_ENGLISH } from './rules-staff-en.ts';

/** Words for the findings of the rules on staff, in Portuguese. */
export const STAFF_RULES_IN_PORTUGUESE: Readonly<Record<keyof typeof STAFF_RULES_IN_ENGLISH, MessageText>> = {
  'absence.contract-of-another': {
    title: 'Ausência com o contrato de outra pessoa',
    meaning: 'O contrato {$contract} é da pessoa {$other}, mas quem se ausenta é {$person}.',
    fix: 'Escolha o contrato de quem se ausenta ou corrija quem se ausenta.',
    developer:
      'contractId aponta para um contrato com outro personId. Procure o contrato por pessoa e data, não pelo posto.',
  },
  'absence.ends-before-start': {
    title: 'A ausência termina antes de começar',
    meaning: 'A ausência começa em {$from}, mas termina em {$to}.',
    fix: 'Corrija uma das duas datas. Se foi um só dia, escreva a mesma data nas duas.',
    developer:
      'endDate é anterior a startDate. Os dois dias estão incluídos; verifique se dia e mês não foram trocados.',
  },
  'absence.hours-too-many': {
    title: 'Mais horas de ausência do que cabem nos dias',
    meaning: 'Horas registradas: {$hours}. Dias que a ausência dura: {$days}.',
    fix: 'Corrija as horas ou as datas.',
    developer:
      'hours e substituteHours são horas de relógio de toda a ausência. O engano comum é enviar minutos ou horas de um mês.',
  },
  'absence.outside-contract': {
    title: 'Ausência fora do contrato',
    meaning: 'O dia {$date} da ausência fica fora do contrato, cujo limite é {$edge}.',
    fix: 'Corrija as datas da ausência ou do contrato, ou escolha o contrato daquela época.',
    developer:
      'A ausência não está entre startDate e endDate do contrato em contractId. Os dois dias do contrato estão incluídos.',
  },
  'absence.overlap': {
    title: 'Duas ausências ao mesmo tempo',
    meaning: 'A ausência a partir de {$from} se sobrepõe à ausência {$other} da mesma pessoa.',
    fix: 'Exclua uma das duas ou corrija as datas.',
    developer:
      'Duas ausências do mesmo personId e schoolId têm um dia em comum. Uma prorrogação deve estender endDate do primeiro registro ou começar um dia depois.',
  },
  'absence.own-substitute': {
    title: 'Quem se ausenta consta como o próprio substituto',
    meaning: 'A pessoa {$person} consta como ausente e também como substituta.',
    fix: 'Escolha quem realmente substitui ou deixe o substituto vazio.',
    developer: 'substituteId é igual a personId. Omita substituteId quando ninguém substitui.',
  },
  'absence.too-long': {
    title: 'Ausência de mais de um ano',
    meaning: 'A ausência vai de {$from} a {$to}.',
    fix: 'Se a pessoa já voltou, escreva o último dia da ausência. Se ela saiu da escola, encerre o vínculo.',
    developer: 'Uma ausência sem endDate conta até o dia da verificação. Envie endDate quando a pessoa voltar.',
  },
  'contract.employee-too-young': {
    title: 'Contrato em idade baixa demais',
    meaning: 'O contrato começa em {$from} e a pessoa nasceu em {$born}. Quem trabalha tem ao menos {$youngest} anos.',
    fix: 'Compare a data de nascimento com o documento da pessoa. Se o contrato é de outra pessoa, passe-o para ela.',
    developer:
      'Verifique birthDate da pessoa (dia e mês trocados ou século perdido) e se personId aponta para um estudante.',
  },
  'contract.ends-before-start': {
    title: 'O contrato termina antes de começar',
    meaning: 'O contrato começa em {$from}, mas termina em {$to}.',
    fix: 'Corrija uma das duas datas; se não há término combinado, deixe a data vazia.',
    developer:
      'endDate é anterior a startDate. Os dois dias estão incluídos; um término vazio é omitido, não enviado como data antiga.',
  },
  'contract.hours-out-of-range': {
    title: 'Horas incomuns em um contrato',
    meaning: 'O contrato é de {$hours} horas por semana; o habitual é mais de 0 e até {$most}.',
    fix: 'Escreva as horas de uma semana. Se não há horas combinadas, deixe o campo vazio.',
    developer:
      'hoursPerWeek é em horas de relógio por semana. O engano comum é enviar horas por mês ou minutos; omita o campo quando não se sabe.',
  },
  'contract.pay-without-currency': {
    title: 'Remuneração sem moeda ou sem período',
    meaning: 'O contrato tem remuneração, mas falta: {$missing}.',
    fix: 'Indique a moeda e o período da remuneração.',
    developer:
      'pay precisa de currency (ISO 4217) e payPeriod. O valor vai na menor unidade da moeda: centavos, não reais.',
  },
  'contract.twice': {
    title: 'Dois contratos para um posto',
    meaning: 'A pessoa já tem o contrato {$other} para o posto {$post} nesse período.',
    fix: 'Escreva o último dia do contrato anterior ou exclua o que está repetido.',
    developer:
      'Dois contratos do mesmo personId, employerId e postId se sobrepõem. Uma renovação exige endDate no contrato anterior.',
  },
  'post.ends-before-start': {
    title: 'O posto termina antes de começar',
    meaning: 'O posto existe a partir de {$from}, mas só até {$to}.',
    fix: 'Corrija uma das duas datas; se o posto ainda existe, deixe o término vazio.',
    developer: 'endDate é anterior a startDate. Os dois dias estão incluídos.',
  },
  'post.vacancy-unclear': {
    title: 'Não está claro se o posto está vago',
    meaning: 'O posto consta como vago desde {$since}, o que não combina com o resto do registro.',
    fix: 'Se o posto está ocupado, apague o primeiro dia de vacância. Se só ficará vago depois, ainda não o marque como vago.',
    developer: 'vacantSince acompanha vacant = true e um dia que já chegou. Apague-o quando o posto for ocupado.',
  },
  'qualification.in-future': {
    title: 'Formação com data futura',
    meaning: 'A formação é do ano {$year}, mas os dados são de {$asOf}.',
    fix: 'Corrija o ano. Se a pessoa ainda estuda, registre a formação quando for concluída.',
    developer: 'year é o ano civil da conclusão. Não envie o ano previsto de estudos em andamento.',
  },
  'qualification.too-young': {
    title: 'Formação em idade baixa demais',
    meaning: 'A formação é do ano {$year} e a pessoa nasceu em {$born}. Entre os dois há ao menos {$youngest} anos.',
    fix: 'Compare o ano com o diploma e a data de nascimento com o documento da pessoa.',
    developer:
      'Verifique year e o birthDate da pessoa em personId. Um engano comum é enviar o ano de nascimento como ano de conclusão.',
  },
  'staff-assignment.ends-before-start': {
    title: 'O vínculo termina antes de começar',
    meaning: 'O vínculo começa em {$from}, mas termina em {$to}.',
    fix: 'Corrija uma das duas datas; se a pessoa ainda trabalha ali, deixe vazia a data de término.',
    developer: 'endDate é anterior a startDate. endDate é o primeiro dia em que o vínculo já não vale.',
  },
  'staff-assignment.hours-too-many': {
    title: 'Horas demais por semana',
    meaning: 'Os vínculos da pessoa {$person} somam {$hours} horas por semana; o habitual é até {$most}.',
    fix: 'Verifique as horas de cada vínculo e encerre os que já não valem. Se a pessoa trabalha também em outra escola, consulte-a.',
    developer:
      'Soma de hoursPerWeek dos vínculos do mesmo personId que se sobrepõem. Encerre vínculos antigos com endDate; envie horas de relógio por semana, não aulas por mês.',
  },
  'staff-assignment.not-staff': {
    title: 'Alguém da equipe não está registrado como profissional',
    meaning: 'A pessoa {$person} tem um vínculo, mas está registrada como: {$roles :codes list=|person-role|}.',
    fix: 'Se trabalha ali, acrescente o papel de profissional; se não, exclua o vínculo.',
    developer:
      'Em roles da pessoa falta staff. Obtenha os papéis de uma pessoa de todos os registros dela, não só do primeiro.',
  },
  'staff-assignment.outside-post': {
    title: 'Posto ocupado quando não existia',
    meaning: 'A data {$date} do vínculo fica fora da vigência do posto, cujo limite é {$edge}.',
    fix: 'Corrija as datas do vínculo ou do posto, ou escolha outro posto.',
    developer:
      'startDate e endDate do vínculo não tocam os do posto em postId. O último dia de um posto está incluído.',
  },
  'staff-assignment.post-twice': {
    title: 'Posto ocupado por duas pessoas',
    meaning: 'O posto {$post} também está ocupado pelo vínculo {$other} nesse período.',
    fix: 'Escreva o término do vínculo de quem saiu. Se uma pessoa substitui a outra, não é preciso fazer nada.',
    developer:
      'Dois vínculos com o mesmo postId e personId diferente se sobrepõem. Encerre o vínculo anterior quando o seguinte começar.',
  },
  'staff-assignment.post-vacant': {
    title: 'Posto vago com ocupante',
    meaning: 'O posto {$post} consta como vago, mas este vínculo o ocupa hoje.',
    fix: 'Se a pessoa trabalha ali, marque o posto como ocupado; se ela saiu, escreva o término do vínculo.',
    developer:
      'vacant do posto é true enquanto vale um vínculo com o seu postId. Calcule vacant a partir dos vínculos.',
  },
  'staff-assignment.pupil-teacher-ratio': {
    title: 'Número incomum de estudantes por docente',
    meaning: 'Estudantes da escola {$school}: {$students}. Docentes: {$teachers}.',
    fix: 'Veja se todos os docentes e todos os estudantes da escola estão nos dados. Se estão, não é preciso fazer nada.',
    developer:
      'Contam-se pessoas distintas com role teacher em vigor e matrículas do último schoolYear. O comum é exportar só uma parte da equipe ou dos estudantes.',
  },
  'staff-assignment.twice': {
    title: 'O mesmo vínculo duas vezes',
    meaning: 'A pessoa já tem essa função em {$workplace} nesse período, segundo o registro {$other}.',
    fix: 'Exclua um dos dois registros. Se a pessoa saiu e voltou, escreva as datas dos dois períodos.',
    developer:
      'Dois vínculos do mesmo personId, workplaceId, role e postId se sobrepõem. Envie dois meios postos com postId diferentes.',
  },
  'teaching-assignment.class-without-teacher': {
    title: 'Turmas sem docente',
    meaning: 'Turmas sem docente na escola {$school}: {$classes}. Uma delas é {$class}.',
    fix: 'Indique quem ensina em cada uma dessas turmas ou encerre as que não funcionam.',
    developer:
      'Nenhuma atribuição docente com role teacher aponta para a turma, que tem estudantes, embora outras da sua escola e tipo a tenham. Não exporte turmas de outro ano.',
  },
  'teaching-assignment.ends-before-start': {
    title: 'O docente deixa a turma antes de começar',
    meaning: 'O docente começa em {$from}, mas deixa a turma em {$to}.',
    fix: 'Corrija uma das duas datas; se o docente continua na turma, deixe vazia a data de término.',
    developer: 'endDate é anterior a startDate. endDate é o primeiro dia em que a atribuição já não vale.',
  },
  'teaching-assignment.outside-session': {
    title: 'Docente em uma turma que não funciona nessa data',
    meaning: 'A data {$date} fica fora da turma {$class}, que funciona de {$from} a {$to}.',
    fix: 'Corrija a data ou escolha a turma daquele ano.',
    developer:
      'A atribuição não toca os períodos em sessionIds da turma. Costuma acontecer quando os ids de turmas se repetem a cada ano.',
  },
  'teaching-assignment.school-differs': {
    title: 'A escola da atribuição não é a da turma',
    meaning: 'A atribuição indica a escola {$stated}, mas a turma é da escola {$expected}.',
    fix: 'Corrija a escola da atribuição ou escolha uma turma dessa escola.',
    developer: 'schoolId deve ser o schoolId da turma, não a escola que emprega o docente. Pode ser omitido.',
  },
  'teaching-assignment.twice': {
    title: 'Docente duas vezes na mesma turma',
    meaning: 'A pessoa já tem essa função na turma {$class} nesse período, segundo o registro {$other}.',
    fix: 'Exclua um dos dois registros. Se a pessoa ensina duas disciplinas ali, indique quais.',
    developer:
      'Duas atribuições do mesmo classId, personId, role e subjectId se sobrepõem. Envie subjectId quando a turma tem várias disciplinas.',
  },
  'teaching-assignment.unqualified': {
    title: 'Docente sem nenhuma formação registrada',
    meaning: 'A pessoa {$person} ensina, mas não tem nenhuma formação registrada.',
    fix: 'Registre a formação mais alta do docente. Se ele não tem nenhuma, não é preciso fazer nada.',
    developer:
      'Outros docentes dos dados têm formação e este personId não. Envie a formação de todos os docentes, com os mesmos ids de pessoa.',
  },
};
