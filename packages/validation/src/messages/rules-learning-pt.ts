import type { MessageText } from '@emis-sdk/model';
import type { LEARNING_RULES_IN_ENGLISH } from './rules-learning-en.ts';

/** Words for the findings of the rules over learning: marks, decisions, certificates, support and benefits, in Portuguese. */
export const LEARNING_RULES_IN_PORTUGUESE: Readonly<Record<keyof typeof LEARNING_RULES_IN_ENGLISH, MessageText>> = {
  'assessment-result.in-future': {
    title: 'Resultado anterior à sua prova',
    meaning: 'A prova é de {$date}, depois do dia desta verificação, {$asOf}, e consta que o estudante a fez.',
    fix: 'Corrija o dia da prova ou retire o resultado até que ela aconteça.',
    developer:
      'participated é true com um date posterior ao dia em que os dados são verificados. Verifique se dia e mês não estão trocados.',
  },
  'assessment-result.score-without-participation': {
    title: 'Nota sem ter feito a prova',
    meaning: 'O estudante não fez a prova, mas tem o resultado {$result}.',
    fix: 'Retire o resultado ou indique que o estudante participou.',
    developer:
      'participated é false e score ou level está presente. Omita os dois para os ausentes; um zero é uma nota.',
  },
  'assessment-result.twice': {
    title: 'Dois resultados em uma prova',
    meaning: 'O estudante tem outro resultado na avaliação {$assessment}, segundo o registro {$other}.',
    fix: 'Mantenha o resultado que vale e exclua o outro.',
    developer:
      'Dois registros têm o mesmo studentId, assessmentCode, edition e subjectId. Indique subjectId em cada disciplina e envie correções com o mesmo id.',
  },
  'benefit.after-exit': {
    title: 'Benefício depois da saída do estudante',
    meaning: 'O estudante saiu da escola em {$exit}, mas o benefício continua até {$until}.',
    fix: 'Escreva o último dia do benefício ou a matrícula que o estudante tem agora.',
    developer:
      'endDate falta ou é mais de 31 dias posterior ao último exitDate do estudante em schoolId. Encerre os benefícios ao encerrar a matrícula.',
  },
  'benefit.ends-before-start': {
    title: 'O benefício termina antes de começar',
    meaning: 'O benefício começa em {$from}, mas termina em {$to}.',
    fix: 'Corrija uma das duas datas; se o benefício continua, deixe vazio o último dia.',
    developer:
      'endDate é anterior a startDate. Os dois dias estão incluídos; omita endDate enquanto o benefício continua.',
  },
  'benefit.twice': {
    title: 'O mesmo benefício duas vezes',
    meaning: 'O estudante já recebe este benefício do programa nesse período, segundo o registro {$other}.',
    fix: 'Exclua um dos dois ou escreva o dia em que o primeiro terminou.',
    developer:
      'Dois registros têm o mesmo studentId, kind e programme ao mesmo tempo. Depois de uma transferência, encerre com endDate o da escola anterior.',
  },
  'certificate.before-leaving': {
    title: 'Certificado anterior ao fim dos estudos',
    meaning: 'O certificado foi emitido em {$issued}, mas a matrícula vai até {$until}.',
    fix: 'Corrija o dia da emissão ou o último dia da matrícula.',
    developer:
      'issuedOn é anterior a exitDate (ou entryDate) da matrícula em enrolmentId. Para uma declaração de matrícula use o tipo enrolment.',
  },
  'certificate.in-future': {
    title: 'Certificado com data futura',
    meaning: 'O certificado é de {$date}, depois do dia desta verificação, {$asOf}.',
    fix: 'Corrija o dia da emissão ou envie o certificado quando for emitido.',
    developer: 'issuedOn é posterior ao dia em que os dados são verificados. Não use o dia previsto de uma cerimônia.',
  },
  'certificate.level-differs': {
    title: 'Certificado de outro nível',
    meaning:
      'O certificado é do nível {$level :codes list=|isced-level|}, mas a matrícula é do nível {$studied :codes list=|isced-level|}.',
    fix: 'Corrija o nível ou escolha a matrícula que corresponde ao certificado.',
    developer:
      'level não é o level da matrícula em enrolmentId. Os dois são níveis da CITE 2011; níveis nacionais precisam ser convertidos.',
  },
  'certificate.level-not-enrolled': {
    title: 'Certificado de um nível sem matrícula',
    meaning:
      'O certificado é do nível {$level :codes list=|isced-level|}, mas nenhuma matrícula do estudante é desse nível.',
    fix: 'Corrija o nível do certificado ou acrescente a matrícula do estudante nesse nível.',
    developer:
      'Nenhuma matrícula de studentId nos dados tem o nível do certificado, embora uma cubra o tempo antes de issuedOn. Indique a matrícula em enrolmentId e converta os níveis nacionais para a CITE 2011 do mesmo modo nos dois.',
  },
  'certificate.number-shared': {
    title: 'Número de certificado de dois estudantes',
    meaning: 'O número {$number} foi dado também a outro estudante, no certificado {$other}.',
    fix: 'Compare os dois documentos com o registro e corrija o número errado.',
    developer:
      'Dois registros têm o mesmo issuerId, kind e number, e studentId diferente. Envie o número do documento, não o do livro ou da folha.',
  },
  'certificate.revoked-before-issued': {
    title: 'Certificado anulado antes de ser emitido',
    meaning: 'O certificado foi emitido em {$from}, mas anulado em {$to}.',
    fix: 'Corrija o dia da emissão ou o dia em que foi anulado.',
    developer: 'revokedOn é anterior a issuedOn. Omita revokedOn nos certificados válidos.',
  },
  'early-warning-flag.after-exit': {
    title: 'Alerta precoce depois da saída do estudante',
    meaning: 'O alerta foi aberto em {$raised}, quando o estudante já tinha saído.',
    fix: 'Avise a nova escola ou feche o alerta e diga o que foi feito.',
    developer:
      'Um alerta aberto tem raisedOn posterior a todos os exitDate do estudante. Não abra alertas sem matrícula aberta, salvo com o sinal not-enrolled.',
  },
  'early-warning-flag.closed-without-action': {
    title: 'Alerta precoce fechado sem explicação',
    meaning: 'O alerta foi fechado em {$closed}, e nada diz o que foi feito.',
    fix: 'Escreva o que foi feito, mesmo que nada tenha sido necessário.',
    developer: 'closedOn está presente e action não. Peça action quando alguém fecha um alerta.',
  },
  'early-warning-flag.closes-before-raised': {
    title: 'Alerta precoce fechado antes de ser aberto',
    meaning: 'O alerta foi aberto em {$from}, mas fechado em {$to}.',
    fix: 'Corrija uma das duas datas; se o alerta está aberto, deixe a segunda vazia.',
    developer: 'closedOn é anterior a raisedOn. Omita closedOn enquanto o alerta está aberto.',
  },
  'mark.in-future': {
    title: 'Nota com data futura',
    meaning: 'A nota é de {$date}, depois do dia desta verificação, {$asOf}.',
    fix: 'Corrija o dia em que a nota foi dada.',
    developer:
      'recordedOn é posterior ao dia em que os dados são verificados. É o dia do lançamento, não o fim do período.',
  },
  'mark.not-in-class': {
    title: 'Nota de quem não está na turma',
    meaning: 'O estudante tem uma nota da turma {$class}, mas nunca esteve na lista dela.',
    fix: 'Dê a nota ao estudante certo ou acrescente o estudante à turma.',
    developer: 'Nenhum class-enrolment tem este studentId e classId. Envie também os vínculos encerrados, com endDate.',
  },
  'mark.number-differs': {
    title: 'Nota com dois valores',
    meaning: 'A nota está escrita {$value}, mas seu número é {$number}.',
    fix: 'Corrija o valor errado.',
    developer: 'value e numericValue são números diferentes. Confira a vírgula decimal: 6,5 é 6.5 e não 65.',
  },
  'mark.outside-scale': {
    title: 'Nota fora da sua escala',
    meaning: 'A nota {$value} não está na escala {$scale :codes list=|mark-scale|}.',
    fix: 'Corrija a nota ou escolha a escala em que foi dada.',
    developer:
      'numericValue, ou value lido como número, fica fora dos limites que o código em scale indica; ou value não é um dos seus níveis. Envie 6.5 e não 65.',
  },
  'mark.two-finals': {
    title: 'Duas notas finais',
    meaning: 'O estudante tem outra nota final da mesma disciplina e período, segundo o registro {$other}.',
    fix: 'Mantenha como final a nota que vale. A anterior a um novo exame já não é final.',
    developer:
      'Dois registros com final true têm o mesmo studentId, subjectId, classId e sessionId. Ponha final em false nas notas de provas e nas que foram substituídas.',
  },
  'promotion.before-session-end': {
    title: 'Decisão muito antes do fim do ano',
    meaning: 'A decisão é de {$decided}, mas o ano letivo termina em {$end}.',
    fix: 'Corrija o dia da decisão ou escolha o ano letivo a que ela pertence.',
    developer:
      'decidedOn é mais de 45 dias anterior a endDate do período em sessionId. Verifique se o período é o da matrícula e não o do ano seguinte.',
  },
  'promotion.next-grade-contradicts': {
    title: 'A série seguinte não combina com a decisão',
    meaning:
      'A decisão é {$decision :codes list=|promotion-decision|}, mas o estudante passa da série {$grade} para {$next}.',
    fix: 'Corrija a decisão ou a série seguinte.',
    developer:
      'nextGrade não é superior à grade da matrícula embora decision promova, ou é superior embora repita. Verifique se nextGrade não é a série do ano que termina.',
  },
  'promotion.no-final-mark': {
    title: 'Aprovado sem nota final',
    meaning: 'O estudante está aprovado e tem notas, mas nenhuma é final.',
    fix: 'Feche as notas do ano. Se nessa série se aprova sem notas, não é preciso fazer nada.',
    developer: 'Todas as notas deste studentId têm final false. Ponha true nas que fecham uma disciplina.',
  },
  'promotion.student-differs': {
    title: 'Decisão de outro estudante',
    meaning: 'A decisão é da pessoa {$person}, mas a matrícula {$enrolment} é de outra.',
    fix: 'Escolha a matrícula do estudante.',
    developer: 'studentId não é o da matrícula em enrolmentId. Tome studentId da matrícula.',
  },
  'promotion.twice': {
    title: 'Duas decisões para um mesmo ano',
    meaning: 'O ano da matrícula {$enrolment} já foi decidido, segundo o registro {$other}.',
    fix: 'Mantenha a decisão que vale e exclua a outra.',
    developer:
      'Dois registros do mesmo enrolmentId têm uma decisão que encerra o ano. Envie uma decisão revista com o mesmo id.',
  },
  'subject.ends-before-start': {
    title: 'A disciplina termina antes de começar',
    meaning: 'A disciplina entra no currículo em {$from}, mas sai em {$to}.',
    fix: 'Corrija uma das duas datas; se a disciplina ainda é ensinada, deixe vazio o último dia.',
    developer:
      'endDate é anterior a startDate. Os dois dias estão incluídos; omita endDate enquanto a disciplina é ensinada.',
  },
  'support-need.ends-before-start': {
    title: 'A necessidade de apoio termina antes de começar',
    meaning: 'A necessidade começa em {$from}, mas termina em {$to}.',
    fix: 'Corrija uma das duas datas; se a necessidade continua, deixe vazio o último dia.',
    developer:
      'endDate é anterior a startDate. Os dois dias estão incluídos; omita endDate enquanto a necessidade vale.',
  },
  'support-need.twice': {
    title: 'A mesma necessidade de apoio duas vezes',
    meaning: 'O estudante já tem uma necessidade neste domínio nesse período, segundo o registro {$other}.',
    fix: 'Mantenha o registro certo. Se a necessidade mudou, escreva o último dia da anterior.',
    developer:
      'Dois registros têm o mesmo studentId e domain ao mesmo tempo. Encerre o anterior com endDate antes de começar outro grau.',
  },
  'support-need.without-difficulty': {
    title: 'Apoios sem nenhuma dificuldade',
    meaning: 'O estudante não tem dificuldade, mas recebe: {$supports :codes list=|support-kind|}.',
    fix: 'Confira o grau de dificuldade. Se os apoios eliminam a dificuldade, não é preciso fazer nada.',
    developer: 'degree é 1 e supports não está vazio. Omita degree quando ninguém o respondeu, em vez de enviar 1.',
  },
};
