import type { MessageText } from '@emis-sdk/model';
import type { DIGITAL_CONTENT_RULES_IN_ENGLISH } from './rules-digital-content-en.ts';

/** Words for the findings of the rules on digital content, in Portuguese. */
export const DIGITAL_CONTENT_RULES_IN_PORTUGUESE: Readonly<
  Record<keyof typeof DIGITAL_CONTENT_RULES_IN_ENGLISH, MessageText>
> = {
  'licence.cost-without-currency': {
    title: 'Custo de uma licença sem moeda',
    meaning: 'A licença tem um custo, mas não uma moeda.',
    fix: 'Indique a moeda do custo.',
    developer: 'cost precisa de currency (ISO 4217) e vai na menor unidade da moeda.',
  },
  'licence.ends-before-start': {
    title: 'A licença termina antes de começar',
    meaning: 'A licença começa em {$from}, mas termina em {$to}.',
    fix: 'Corrija uma das duas datas; se a licença não termina, deixe o término vazio.',
    developer: 'endDate é anterior a startDate. Os dois dias estão incluídos.',
  },
  'licence.seats-missing': {
    title: 'Licença por número de usuários, sem o número',
    meaning: 'A licença é por número de usuários, mas não diz quantos.',
    fix: 'Escreva para quantas pessoas é a licença ou escolha outro tipo de licença.',
    developer: 'kind per-seat precisa de seats de 1 ou mais. Se não há limite, use outro tipo e omita seats.',
  },
  'resource-assignment.ends-before-start': {
    title: 'O recurso é retirado da turma antes de ser dado',
    meaning: 'A turma tem o recurso a partir de {$from}, mas só até {$to}.',
    fix: 'Corrija uma das duas datas; se a turma ainda o usa, deixe o término vazio.',
    developer: 'endDate é anterior a startDate. Os dois dias estão incluídos.',
  },
  'resource-assignment.given-to-nobody': {
    title: 'Recurso que não foi dado a ninguém',
    meaning: 'A atribuição não nomeia nenhuma turma, disciplina ou pessoa.',
    fix: 'Indique a que turma, disciplina ou pessoa o recurso foi dado, ou exclua a atribuição.',
    developer: 'É exigido um de classId, courseId e personId.',
  },
  'resource-assignment.licence-of-another': {
    title: 'Licença de outro recurso',
    meaning: 'A licença {$licence} é do recurso {$other}, mas a turma recebeu {$resource}.',
    fix: 'Escolha a licença deste recurso ou o recurso desta licença.',
    developer:
      'resourceId da atribuição e da licença em licenceId diferem. Uma licença de coleção é enviada uma vez para cada recurso.',
  },
  'resource-assignment.outside-licence': {
    title: 'Recurso atribuído fora da sua licença',
    meaning: 'A turma tem o recurso em {$date}, mas o limite da licença é {$edge}.',
    fix: 'Corrija as datas da atribuição ou da licença, ou escolha a licença daquela época.',
    developer:
      'startDate ou endDate da atribuição fica fora dos da licença em licenceId. Os dois dias da licença estão incluídos.',
  },
  'resource-assignment.seats-exceeded': {
    title: 'Mais estudantes do que acessos',
    meaning: 'Estudantes das turmas com a licença {$licence}: {$students}. Acessos da licença: {$seats}.',
    fix: 'Retire o recurso das turmas que não o usam ou peça mais acessos.',
    developer:
      'Somam-se os estudantes com vínculo em vigor nas turmas atribuídas com este licenceId. Encerre com endDate as atribuições de períodos passados.',
  },
  'resource-assignment.without-licence': {
    title: 'Recurso atribuído sem licença em vigor',
    meaning: 'Nenhuma licença do recurso {$resource} está em vigor em {$day}.',
    fix: 'Registre a licença que cobre a turma ou encerre a atribuição.',
    developer:
      'Há licenças deste resourceId, mas nenhuma cobre startDate (ou o dia da verificação). Envie também a licença renovada e indique-a em licenceId.',
  },
  'resource-use.in-future': {
    title: 'Uso de um recurso no futuro',
    meaning: 'O uso tem data de {$day}, mas os dados são de {$asOf}.',
    fix: 'Corrija o dia. Se um programa o escreveu, verifique o relógio do computador.',
    developer:
      'day é o dia local do uso. Verifique se dia e mês não foram trocados e se uma hora UTC não foi cortada para dia.',
  },
  'resource-use.minutes-impossible': {
    title: 'Mais minutos de uso do que o dia tem',
    meaning: 'Minutos de uso: {$minutes}. Pessoas: {$users}. Não cabem em um dia.',
    fix: 'Verifique o relatório da plataforma. Se um programa enviou os números, avise quem o fez.',
    developer:
      'minutes é o tempo de todos os usuários em minutos. O engano comum é enviar segundos ou milissegundos; com users 0, minutes deve ser 0.',
  },
  'resource-use.more-users-than-seats': {
    title: 'Mais usuários do que acessos',
    meaning: 'Pessoas que usaram o recurso nesse dia: {$users}. Acessos da licença {$licence}: {$seats}.',
    fix: 'Verifique a licença. Se as pessoas usam várias contas, peça à plataforma que conte pessoas.',
    developer:
      'users é o número de pessoas diferentes, não de logins nem de aparelhos. Verifique também se licenceId é a licença desta escola.',
  },
  'resource-use.outside-licence': {
    title: 'Recurso usado fora da sua licença',
    meaning: 'O recurso foi usado em {$day}, mas o limite da licença é {$edge}.',
    fix: 'Se a licença foi prorrogada, corrija as datas dela; se outra foi usada, escolha-a.',
    developer: 'day fica fora de startDate e endDate da licença em licenceId. Uma renovação é outra licença.',
  },
  'resource-use.school-differs': {
    title: 'A escola do uso não é a da turma',
    meaning: 'O uso indica a escola {$stated}, mas a turma é da escola {$expected}.',
    fix: 'Corrija a escola do uso ou escolha uma turma dessa escola.',
    developer: 'schoolId deve ser o schoolId da turma em classId. Pode ser omitido quando há classId.',
  },
  'resource-use.sessions-too-few': {
    title: 'Menos sessões do que usuários',
    meaning: 'Vezes em que o recurso foi aberto: {$sessions}. Pessoas que o usaram: {$users}.',
    fix: 'Verifique o relatório da plataforma; os dois números podem estar trocados.',
    developer:
      'sessions conta quantas vezes foi aberto e users quantas pessoas diferentes o abriram. Verifique se não estão mapeados ao contrário.',
  },
  'resource.address-not-a-link': {
    title: 'Endereço de um recurso que nenhum navegador abre',
    meaning: 'O endereço “{$address}” não leva à web.',
    fix: 'Copie o endereço do navegador; ele começa com https. Se o recurso não está na web, deixe o endereço vazio.',
    developer:
      'address deve ser uma URL absoluta http ou https sem espaços, não um caminho de arquivo nem só o nome do site.',
  },
};
