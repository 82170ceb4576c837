import type { MessageText } from '@emis-sdk/model';
import type { FINANCE_RULES_IN_ENGLISH } from './rules-finance-en.ts';

/** Words for the findings of the rules on finance, in Portuguese. */
export const FINANCE_RULES_IN_PORTUGUESE: Readonly<Record<keyof typeof FINANCE_RULES_IN_ENGLISH, MessageText>> = {
  'budget-line.negative-amount': {
    title: 'Valor negativo no orçamento',
    meaning: 'A rubrica tem o valor {$amount} {$currency}, abaixo de zero.',
    fix: 'Escreva o valor sem sinal. O que foi devolvido diminui o gasto.',
    developer:
      'planned, revised e spent são inteiros, zero ou mais, na menor unidade da moeda. Alguns livros registram o gasto com sinal de menos: troque o sinal.',
  },
  'budget-line.overspent': {
    title: 'Gasto acima do aprovado',
    meaning: 'Gasto {$spent} {$currency}, aprovado {$approved} {$currency}.',
    fix: 'Se uma alteração do orçamento foi aprovada, registre-a. Se não, explique o gasto.',
    developer:
      'spent é maior que revised, ou que planned quando não há revised. Todos os valores vão na mesma unidade: verifique se não se misturam reais e centavos.',
  },
  'budget-line.spent-in-future': {
    title: 'Gasto contado até um dia futuro',
    meaning: 'O gasto é contado até {$date}, mas os dados são de {$asOf}.',
    fix: 'Corrija o dia. Pagamentos apenas previstos não contam como gasto.',
    developer: 'spentAsOf é o último dia cujos pagamentos estão incluídos, não o fim do ano orçamentário.',
  },
  'budget-line.twice': {
    title: 'A mesma rubrica duas vezes',
    meaning: 'A conta {$account} já consta neste orçamento, na rubrica {$other}.',
    fix: 'Exclua uma das duas ou dê a elas nomes que mostrem a diferença.',
    developer:
      'Duas rubricas têm os mesmos holderId, year, account, purpose, fundingSource e title. Some as partes de uma conta antes de enviar ou dê um título a cada uma.',
  },
  'funds-transfer.amount-differs': {
    title: 'O valor não corresponde ao número de estudantes',
    meaning:
      'Pago: {$amount} {$currency}. Pelo número de estudantes, {$students}, e pelo valor por estudante, {$perStudent}, deveria ser {$expected}.',
    fix: 'Verifique o número de estudantes e o valor por estudante. Se houve desconto, registre-o como outro repasse.',
    developer:
      'amount deve ser students vezes amountPerStudent, tudo na menor unidade da moeda. O engano comum é pôr centavos em um campo e reais no outro.',
  },
  'funds-transfer.currency-differs': {
    title: 'A moeda do repasse não é a da sua rubrica',
    meaning: 'O repasse está em {$currency} e a sua rubrica em {$expected}.',
    fix: 'Corrija a moeda ou escolha a rubrica que realmente foi usada.',
    developer:
      'currency do repasse deve ser a da rubrica em budgetLineId. Converta antes de enviar, pelo câmbio do pagamento.',
  },
  'funds-transfer.in-future': {
    title: 'Repasse com data futura',
    meaning: 'O repasse tem data de {$date}, mas os dados são de {$asOf}.',
    fix: 'Corrija a data. Se o dinheiro ainda não foi enviado, registre o repasse quando for.',
    developer: 'date é o dia do pagamento. Não exporte repasses apenas programados.',
  },
  'funds-transfer.school-closed': {
    title: 'Dinheiro enviado a uma escola fechada',
    meaning: 'A escola {$school} fechou em {$closed}, mas o repasse é de {$date}.',
    fix: 'Descubra qual escola recebeu o dinheiro. Se a escola está aberta, corrija o registro dela.',
    developer:
      'closedOn da escola em schoolId é anterior a date. Quando duas escolas se fundem, use o id da que continua.',
  },
  'funds-transfer.twice': {
    title: 'O mesmo repasse duas vezes',
    meaning: 'A escola {$school} já tem este repasse de {$date}, no registro {$other}.',
    fix: 'Exclua um dos dois. Se a escola recebeu duas vezes, escreva o número de cada ordem de pagamento.',
    developer:
      'Dois repasses têm os mesmos schoolId, programme, date, amount, currency e paymentOrder. Envie paymentOrder para distingui-los.',
  },
};
