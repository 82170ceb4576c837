import type { RuleReason } from '../rule.ts';

/** What must hold and why, of the rules of this process, in Portuguese. In English both stand with the rule. */
export const DIGITAL_CONTENT_REASONS_IN_PORTUGUESE: Readonly<Record<string, RuleReason>> = {
  'licence.cost-without-currency': {
    text: 'O custo de uma licença tem moeda.',
    why: 'Conteúdos costumam ser pagos em dólares, e salários não. Sem a moeda o custo não pode ser comparado.',
  },
  'licence.ends-before-start': {
    text: 'Uma licença termina no dia em que começa ou depois.',
    why: 'Ninguém pode usar o que uma licença ao contrário cobre, embora tenha sido paga.',
  },
  'licence.seats-missing': {
    text: 'Uma licença para um número de pessoas diz para quantas.',
    why: 'Sem o número ninguém vê que ela se esgotou, nem que metade do que foi pago está parada.',
  },
  'resource-assignment.ends-before-start': {
    text: 'Um recurso é dado a uma turma até o dia em que foi dado ou depois.',
    why: 'Uma atribuição ao contrário não dá nada à turma, embora ocupe uma licença.',
  },
  'resource-assignment.given-to-nobody': {
    text: 'Uma atribuição de recurso nomeia a turma, a disciplina ou a pessoa que o recebe.',
    why: 'Ninguém pode abrir o que não se sabe a quem foi dado.',
  },
  'resource-assignment.licence-of-another': {
    text: 'A licença que uma atribuição nomeia é do recurso atribuído.',
    why: 'Os acessos de um recurso seriam ocupados por outro.',
  },
  'resource-assignment.outside-licence': {
    text: 'Um recurso é dado a uma turma em dias em que a sua licença vale.',
    why: 'A plataforma deixa a turma de fora no meio de uma aula, ou a escola usa o que não paga.',
  },
  'resource-assignment.seats-exceeded': {
    text: 'As turmas que têm um recurso com uma licença não somam mais estudantes que os acessos da licença.',
    why: 'Os últimos a entrar ficam de fora, e quase sempre são os que têm a pior conexão.',
  },
  'resource-assignment.without-licence': {
    text: 'Alguma licença de um recurso licenciado vale no dia em que ele é dado a uma turma.',
    why: 'À turma se mostra um recurso que ela não pode abrir, ou que ninguém paga mais.',
  },
  'resource-use.in-future': {
    text: 'Um recurso foi usado em um dia que já chegou.',
    why: 'Se dia e mês são trocados, o uso de quatro de maio fica em cinco de abril, ou no futuro.',
  },
  'resource-use.minutes-impossible': {
    text: 'Os minutos de uso de um dia são no máximo 1440 por usuário.',
    why: 'Segundos enviados como minutos fazem uma escola usar mais que uma região.',
  },
  'resource-use.more-users-than-seats': {
    text: 'Os usuários de um dia não são mais que os acessos da licença.',
    why: 'Ou se usou mais do que foi pago, ou foram contadas entradas em vez de pessoas.',
  },
  'resource-use.outside-licence': {
    text: 'Um recurso é usado em um dia em que a sua licença vale.',
    why: 'Ou a licença foi prolongada e ninguém anotou, ou a escola usa o que não foi pago.',
  },
  'resource-use.school-differs': {
    text: 'A escola indicada no uso de um recurso é a escola da turma.',
    why: 'Uma das duas está errada, e o uso contaria em uma escola onde a turma não está.',
  },
  'resource-use.sessions-too-few': {
    text: 'Um recurso é aberto pelo menos uma vez por usuário.',
    why: 'Menos sessões que usuários quase sempre quer dizer que os dois números trocaram de lugar, ou que os usuários foram contados duas vezes.',
  },
  'resource.address-not-a-link': {
    text: 'O endereço de um recurso é aberto por um navegador: começa com https ou http.',
    why: 'Um arquivo no computador de quem envia, ou o nome de um site sem https, não leva ninguém ao recurso.',
  },
};
