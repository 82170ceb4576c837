import type { RuleReason } from '../rule.ts';

/** What must hold and why, of the rules of this process, in Portuguese. In English both stand with the rule. */
export const STAFF_AND_FINANCE_REASONS_IN_PORTUGUESE: Readonly<Record<string, RuleReason>> = {
  'absence.contract-of-another': {
    text: 'O contrato indicado em uma ausência é o da pessoa ausente.',
    why: 'Os dias de licença seriam descontados de outra pessoa.',
  },
  'absence.ends-before-start': {
    text: 'Uma ausência termina no dia em que começa ou depois.',
    why: 'Uma ausência ao contrário não conta nenhum dia, e ninguém vai substituir.',
  },
  'absence.hours-too-many': {
    text: 'As horas de uma ausência, e as de quem substitui, cabem nos seus dias.',
    why: 'Minutos em um campo de horas são pagos sessenta vezes.',
  },
  'absence.outside-contract': {
    text: 'Uma ausência fica dentro do contrato do qual é licença.',
    why: 'Dias de licença fora do contrato não são pagos a ninguém, ou ninguém os paga.',
  },
  'absence.overlap': {
    text: 'Duas ausências de uma pessoa em uma mesma escola não se sobrepõem.',
    why: 'Os dias que as duas têm são contados duas vezes: como aulas perdidas e como dias de licença usados.',
  },
  'absence.own-substitute': {
    text: 'Quem está ausente não substitui a si mesmo.',
    why: 'As aulas contariam como dadas sem que ninguém as desse, e a substituição seria paga à pessoa errada.',
  },
  'absence.too-long': {
    text: 'Uma ausência dura no máximo um ano.',
    why: 'Um docente que saiu continua contado como alguém que voltará, e o posto não é preenchido.',
  },
  'budget-line.negative-amount': {
    text: 'Os valores de uma rubrica de orçamento são zero ou mais.',
    why: 'Uma rubrica negativa baixa o total da sua finalidade sem que ninguém veja.',
  },
  'budget-line.overspent': {
    text: 'Uma rubrica de orçamento não gasta mais do que foi aprovado.',
    why: 'Acontece, e precisa de explicação. Mais vezes uma mudança aprovada não foi lançada, ou um valor está em centavos e o outro não.',
  },
  'budget-line.spent-in-future': {
    text: 'O gasto é contado até um dia que já chegou.',
    why: 'Pagamentos planejados que contam como gastos fazem um orçamento parecer executado quando não está.',
  },
  'budget-line.twice': {
    text: 'Um orçamento tem uma só rubrica por conta, finalidade, título e fonte de recursos.',
    why: 'O dinheiro seria somado duas vezes.',
  },
  'contract.employee-too-young': {
    text: 'Quem é contratado tem pelo menos 15 anos.',
    why: 'Ou a data de nascimento está errada, ou o contrato ficou em um estudante de mesmo nome.',
  },
  'contract.ends-before-start': {
    text: 'Um contrato termina no dia em que começa ou depois.',
    why: 'Um contrato ao contrário não emprega ninguém, e seu pagamento não pode ser calculado.',
  },
  'contract.hours-out-of-range': {
    text: 'Um contrato é de mais de 0 e no máximo 60 horas por semana.',
    why: 'Horas de um mês, ou minutos, no campo de horas por semana fazem um docente contar por vários.',
  },
  'contract.pay-without-currency': {
    text: 'Um pagamento tem moeda e período de pagamento.',
    why: 'Sem eles, 485000 pode ser um mês em um país e uma hora em nenhum: não se pode somar nem comparar.',
  },
  'contract.twice': {
    text: 'Uma pessoa não tem dois contratos com um empregador para um posto ao mesmo tempo.',
    why: 'Um dos dois costuma ser antigo e ninguém o encerrou, e os dois são somados na folha de pagamento.',
  },
  'funds-transfer.amount-differs': {
    text: 'O valor de um repasse é o valor por estudante vezes o número de estudantes.',
    why: 'Com essa conta as escolas conferem o que recebem. Se não fecha, um desconto não foi nomeado ou um número é antigo.',
  },
  'funds-transfer.currency-differs': {
    text: 'Um repasse tem a moeda da sua rubrica de orçamento.',
    why: 'O gasto da rubrica é a soma dos seus repasses, e duas moedas não se somam.',
  },
  'funds-transfer.in-future': {
    text: 'A data de um repasse é um dia que já chegou.',
    why: 'O dinheiro só planejado está no orçamento. Um repasse diz que a escola o tem.',
  },
  'funds-transfer.school-closed': {
    text: 'Uma escola que recebe dinheiro está aberta no dia do repasse.',
    why: 'Não há quem o receba, ou a escola está fechada só nos dados. O dinheiro que uma escola fechada devolve está em ordem.',
  },
  'funds-transfer.twice': {
    text: 'Uma escola não recebe duas vezes em um dia o mesmo valor de um programa.',
    why: 'Quase sempre um pagamento foi lançado duas vezes; raramente foi pago duas vezes, e então alguém quer saber.',
  },
  'post.ends-before-start': {
    text: 'Um posto termina no dia em que começa ou depois.',
    why: 'Um posto ao contrário não está em nenhum quadro de pessoal.',
  },
  'post.vacancy-unclear': {
    text: 'Um posto preenchido não tem primeiro dia de vacância, e um vago não o tem no futuro.',
    why: 'Pelo tempo em que os postos ficam vagos o ministério vê onde faltam docentes.',
  },
  'qualification.in-future': {
    text: 'Uma formação foi concluída no ano dos dados ou antes.',
    why: 'Um docente que ainda estuda contaria como formado.',
  },
  'qualification.too-young': {
    text: 'Uma formação é concluída no ano em que o titular faz 15 ou depois.',
    why: 'Ou o ano ou a data de nascimento está errada, ou a formação ficou em outra pessoa.',
  },
  'staff-assignment.ends-before-start': {
    text: 'Um vínculo de profissional termina no dia em que começa ou depois.',
    why: 'Um período ao contrário não conta a pessoa em nenhuma escola, e deixa a escola sem o seu docente.',
  },
  'staff-assignment.hours-too-many': {
    text: 'Os vínculos de uma pessoa somam no máximo 60 horas por semana em todo momento.',
    why: 'Ninguém ensina em dois lugares ao mesmo tempo. Horas que não podem ser trabalhadas são pagas e escondem uma vaga.',
  },
  'staff-assignment.not-staff': {
    text: 'Quem tem um vínculo de profissional está registrado como profissional.',
    why: 'Um estudante ou responsável entre os profissionais estraga a conta do pessoal, e pode ver o que só o pessoal pode ver.',
  },
  'staff-assignment.outside-post': {
    text: 'Um vínculo com um posto tem pelo menos um dia em que o posto existe.',
    why: 'Um posto preenchido fora do seu tempo é contado, e pago, sem estar no quadro de pessoal.',
  },
  'staff-assignment.post-twice': {
    text: 'Um posto é ocupado por uma pessoa de cada vez.',
    why: 'Duas pessoas em um posto são uma a mais na folha de pagamento, ou uma cuja saída ninguém anotou.',
  },
  'staff-assignment.post-vacant': {
    text: 'Um posto que alguém ocupa hoje não é dito vago.',
    why: 'As vagas decidem para onde vão os próximos docentes. Uma ocupada tira um docente de uma escola onde falta.',
  },
  'staff-assignment.pupil-teacher-ratio': {
    text: 'Uma escola tem no máximo 60 estudantes por docente, e não mais docentes que estudantes.',
    why: 'Essa razão decide para onde os docentes são enviados. Uma fora da faixa quase sempre quer dizer que parte do pessoal ou dos estudantes não foi enviada.',
  },
  'staff-assignment.twice': {
    text: 'Uma pessoa não tem duas vezes ao mesmo tempo a mesma função e posto em uma escola.',
    why: 'A escola contaria um docente como dois, e a sua razão de estudantes por docente pareceria melhor do que é.',
  },
  'teaching-assignment.class-without-teacher': {
    text: 'Toda turma que tem estudantes tem docente, quando a escola envia quem ensina.',
    why: 'Uma turma sem docente nos dados parece uma turma sem docente.',
  },
  'teaching-assignment.ends-before-start': {
    text: 'Uma atribuição docente termina no dia em que começa ou depois.',
    why: 'Um período ao contrário deixa a turma sem o seu docente todos os dias.',
  },
  'teaching-assignment.outside-session': {
    text: 'Uma atribuição docente tem pelo menos um dia dentro dos períodos da sua turma.',
    why: 'Uma atribuição de outro ano deixa a turma deste ano sem o seu docente.',
  },
  'teaching-assignment.school-differs': {
    text: 'A escola indicada em uma atribuição docente é a escola da turma.',
    why: 'Uma das duas está errada, e o docente contaria em uma escola onde a turma não está.',
  },
  'teaching-assignment.twice': {
    text: 'Uma pessoa não tem duas vezes ao mesmo tempo a mesma função e componente em uma turma.',
    why: 'As horas do docente seriam contadas duas vezes.',
  },
  'teaching-assignment.unqualified': {
    text: 'Um docente tem uma formação registrada, quando a escola envia as dos seus docentes.',
    why: 'Os ministérios publicam que parte dos docentes tem formação. Um docente cujo diploma não foi lançado a baixa.',
  },
};
