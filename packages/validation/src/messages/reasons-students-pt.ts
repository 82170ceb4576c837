import type { RuleReason } from '../rule.ts';

/** What must hold and why, of the rules of this process, in Portuguese. In English both stand with the rule. */
export const STUDENTS_REASONS_IN_PORTUGUESE: Readonly<Record<string, RuleReason>> = {
  'assessment-result.in-future': {
    text: 'Uma prova que um estudante fez é do dia em que os dados são julgados ou anterior.',
    why: 'Um resultado não pode vir antes da sua prova: a data é um descuido, muitas vezes do ano.',
  },
  'assessment-result.score-without-participation': {
    text: 'Um resultado com pontuação ou nível diz que o estudante participou.',
    why: 'Um zero para os ausentes baixa a média da escola. Ausentes não têm pontuação.',
  },
  'assessment-result.twice': {
    text: 'Um estudante tem um só resultado por componente em uma edição de uma avaliação.',
    why: 'O estudante contaria duas vezes na média da escola.',
  },
  'benefit.after-exit': {
    text: 'Um benefício entregue por uma escola termina no máximo 31 dias depois que o estudante deixou a escola.',
    why: 'É pago por alguém que não está lá. As férias depois do último dia de aula cabem nos dias permitidos.',
  },
  'benefit.ends-before-start': {
    text: 'Um benefício termina no dia em que começa ou depois.',
    why: 'Um período ao contrário não conta ninguém, e o benefício não é pago.',
  },
  'benefit.twice': {
    text: 'Um estudante não recebe duas vezes ao mesmo tempo o mesmo benefício de um programa.',
    why: 'Seria pago duas vezes, talvez por duas escolas depois de uma mudança.',
  },
  'block-attendance.in-future': {
    text: 'A frequência de uma aula não é registrada antes do dia.',
    why: 'Uma aula que ainda não chegou foi preenchida antes, ou sua data está errada.',
  },
  'block-attendance.minutes-without-late': {
    text: 'Minutos de atraso são escritos só com uma situação que diz que o estudante não esteve do começo ao fim.',
    why: 'Ou a situação ou os minutos estão errados: quem esteve no horário, ou não esteve, não chegou atrasado.',
  },
  'block-attendance.nobody-present': {
    text: 'De pelo menos 20 registros de frequência de uma turma em um mês, um diz que um estudante esteve presente.',
    why: 'Ou não houve aulas, e não cabe registrar frequência, ou os códigos de presente e ausente foram trocados.',
  },
  'block-attendance.not-in-class': {
    text: 'Um estudante cuja frequência é registrada em uma aula pertence à turma nesse dia, quando os dados trazem a lista da turma.',
    why: 'A frequência da aula não fecha com a lista da turma. Quem assiste por um dia também precisa estar na lista.',
  },
  'block-attendance.twice': {
    text: 'A frequência de um estudante em uma aula de uma turma é dita uma vez.',
    why: 'As aulas são somadas. Uma que está duas vezes falseia a taxa de frequência.',
  },
  'certificate.before-leaving': {
    text: 'Um certificado de conclusão é emitido no último dia da matrícula que ele encerra, ou depois.',
    why: 'Uma das duas datas está errada, ou o documento diz concluído algo que não está.',
  },
  'certificate.in-future': {
    text: 'Um certificado é emitido no dia em que os dados são julgados ou antes.',
    why: 'A quem verificar o documento hoje se diria que ele ainda não existe.',
  },
  'certificate.level-differs': {
    text: 'O nível de um certificado é o nível da matrícula que ele encerra.',
    why: 'O documento abre o caminho a um nível para o qual o estudante não está preparado, ou o fecha.',
  },
  'certificate.level-not-enrolled': {
    text: 'Um certificado é de um nível em que o estudante está ou esteve matriculado, até onde os dados mostram onde ele estava.',
    why: 'Um certificado de um nível que ninguém cursou abre o caminho ao seguinte: é um descuido ou uma falsificação.',
  },
  'certificate.number-shared': {
    text: 'Um emissor dá o mesmo número a certificados de um tipo para um só estudante.',
    why: 'A quem pergunta se o documento é verdadeiro se fala de outro estudante.',
  },
  'certificate.revoked-before-issued': {
    text: 'Um certificado é cancelado no dia em que foi emitido ou depois.',
    why: 'Uma das duas datas está errada, e com ela se o documento valeu alguma vez.',
  },
  'class-enrolment.outside-sessions': {
    text: 'O tempo em que um estudante pertence a uma turma toca o tempo em que a turma funciona.',
    why: 'O estudante está na lista de uma turma de outro ano letivo, muitas vezes do mesmo nome.',
  },
  'class-enrolment.over-capacity': {
    text: 'No dia em que os dados são julgados, uma turma não tem mais estudantes que lugares, ou que os da sua sala quando a turma não diz.',
    why: 'Onde as turmas estão cheias, o ministério constrói e contrata. Se a turma não está cheia, continuam na lista estudantes que saíram.',
  },
  'class.room-of-another-school': {
    text: 'Uma turma funciona em uma sala da própria escola.',
    why: 'Duas escolas que dividem uma sala deixam vazia a escola da sala; nos outros casos a sala foi trocada.',
  },
  'class.shift-of-another-school': {
    text: 'Uma turma funciona em um turno da própria escola.',
    why: 'Os turnos costumam ser escritos igual em todas as escolas, e seus id são trocados com facilidade.',
  },
  'daily-attendance.in-future': {
    text: 'A frequência não é registrada antes do dia.',
    why: 'Um dia que ainda não chegou foi preenchido antes, ou sua data está errada.',
  },
  'daily-attendance.minutes-without-late': {
    text: 'Minutos de atraso são escritos só com uma situação que diz que o estudante não esteve do começo ao fim.',
    why: 'Ou a situação ou os minutos estão errados: quem esteve no horário, ou não esteve, não chegou atrasado.',
  },
  'daily-attendance.nobody-present': {
    text: 'De pelo menos 20 registros de frequência de uma escola em um mês, um diz que um estudante esteve presente.',
    why: 'Ou a escola esteve fechada, e não cabe registrar frequência, ou os códigos de presente e ausente foram trocados.',
  },
  'daily-attendance.not-a-school-day': {
    text: 'A frequência não é registrada em um dia que o calendário da escola dá livre.',
    why: 'Ou a data está errada, ou a escola repôs um dia perdido e seu calendário não diz.',
  },
  'daily-attendance.outside-enrolment': {
    text: 'A frequência fica entre o primeiro e o último dia de uma matrícula do estudante na escola, os dois incluídos.',
    why: 'Repasses são pagos pela frequência. Não se pode cobrar por quem ainda não chegou ou já saiu.',
  },
  'daily-attendance.outside-session': {
    text: 'A frequência fica dentro de um dos anos letivos dos dados, quando eles trazem algum.',
    why: 'Esse dia não conta em ano nenhum. Muitas vezes dia e mês foram trocados, ou o ano é o da exportação anterior.',
  },
  'daily-attendance.twice': {
    text: 'A frequência de um estudante em uma escola é dita uma vez por dia, ou por partes que não passam do dia.',
    why: 'Os dias de frequência são somados. Um dia que está duas vezes faz a taxa mais alta do que foi.',
  },
  'early-warning-flag.after-exit': {
    text: 'Um alerta precoce aberto não é dado depois que o estudante deixou todas as escolas dos dados, a não ser por não ter se matriculado de novo.',
    why: 'Nenhuma escola cuida dele. Tem que passar à escola nova ou ser encerrado.',
  },
  'early-warning-flag.closed-without-action': {
    text: 'Um alerta precoce encerrado diz o que foi feito.',
    why: 'Ninguém aprende o que ajuda. Quando nada foi preciso, também vale a pena escrever.',
  },
  'early-warning-flag.closes-before-raised': {
    text: 'Um alerta precoce é encerrado no dia em que foi dado ou depois.',
    why: 'Com as datas ao contrário ninguém sabe dizer em quanto tempo os estudantes são ajudados.',
  },
  'enrolment.reason-without-exit': {
    text: 'Uma matrícula com motivo de saída tem último dia.',
    why: 'Sem o dia o estudante continua contado na escola, e quem abandonou não é encontrado.',
  },
  'enrolment.school-closed': {
    text: 'Uma matrícula é anterior ao último dia de uma escola que fechou.',
    why: 'Os estudantes passaram a outra escola e os dados não dizem, ou o cadastro de escolas está errado.',
  },
  'enrolment.school-missing': {
    text: 'Toda escola dos dados que funciona tem uma matrícula no seu ano letivo mais novo.',
    why: 'Um arquivo ou uma escola ficou de fora, ou a escola está fechada e o cadastro não sabe. É dito uma vez para todos os dados.',
  },
  'enrolment.shift-of-another-school': {
    text: 'Um estudante frequenta um turno da escola da matrícula.',
    why: 'As cifras por turno de duas escolas estariam erradas.',
  },
  'enrolment.sudden-loss': {
    text: 'No ano letivo mais novo uma escola tem pelo menos 70 % das matrículas do ano anterior, se tinha 20 ou mais.',
    why: 'Muitas vezes uma série, um turno ou um arquivo ficou de fora. Se não, o ministério quer saber por que os estudantes saíram.',
  },
  'guardian-link.ends-before-start': {
    text: 'Um responsável responde por um estudante de um primeiro dia até um último dia que não é anterior.',
    why: 'Com um período ao contrário ninguém pode buscar a criança em dia nenhum.',
  },
  'guardian-link.twice': {
    text: 'Que um adulto responde por um estudante é dito uma vez de cada vez.',
    why: 'Dois vínculos podem dizer coisas diferentes sobre quem pode buscar a criança.',
  },
  'guardian-link.two-mains': {
    text: 'Um estudante tem de cada vez um só adulto a quem a escola chama primeiro.',
    why: 'Cartas e avisos vão ao primeiro. Se os pais dividem o cuidado por igual, os dois são responsáveis, e um é chamado primeiro.',
  },
  'mark.in-future': {
    text: 'Uma nota é escrita no dia em que os dados são julgados ou antes.',
    why: 'Uma nota do futuro é um descuido da data, muitas vezes do ano.',
  },
  'mark.not-in-class': {
    text: 'Um estudante com nota de uma turma pertence ou pertenceu à turma, quando os dados trazem a lista da turma.',
    why: 'A nota é provavelmente de outro estudante, ou o estudante está na turma errada.',
  },
  'mark.number-differs': {
    text: 'Uma nota escrita como número é o mesmo número que o seu valor numérico.',
    why: 'O certificado mostraria uma nota e a média seria calculada com outra.',
  },
  'mark.outside-scale': {
    text: 'Uma nota fica entre a menor e a maior da sua escala, ou é um dos seus níveis.',
    why: 'Médias e promoção são calculadas pela escala. Um 65 que quer dizer 6.5 promove todos.',
  },
  'mark.two-finals': {
    text: 'Um estudante tem uma só nota final em um componente ou turma por parte do ano.',
    why: 'Ninguém sabe qual das duas vale para a promoção. Depois de uma segunda prova, a primeira já não é final.',
  },
  'person.birth-date-crowded': {
    text: 'Nenhum dia de nascimento é o de 20 pessoas ou mais que sejam mais de 3 % de todas.',
    why: 'Um dia assim é de enchimento, como 2000-01-01. Um campo vazio diz que o dia não é conhecido e não estraga nenhuma cifra por idade.',
  },
  'person.identifier-placeholder': {
    text: 'O número de uma pessoa não é um algarismo repetido, nem 1, 2, 3 e assim por diante.',
    why: 'Esses números ficam no lugar de um documento que não existe. Quem não tem documento não tem número: a lista fica vazia.',
  },
  'person.name-garbled': {
    text: 'Um nome não tem sinais de letras lidas com a codificação errada.',
    why: 'O nome vai para os certificados como está, e a pessoa não é encontrada por ele: MuÃ±oz não é Muñoz.',
  },
  'person.name-has-digits': {
    text: 'Um nome não tem algarismos.',
    why: 'Um número, uma turma ou uma data escorregou para a coluna, ou uma letra foi mal lida do papel: 0 por O, 1 por I.',
  },
  'person.name-too-short': {
    text: 'Um nome tem mais de uma letra.',
    why: 'Com uma inicial não se encontra ninguém no registro civil. Em outras escritas há nomes de um só sinal, por isso deles não se pergunta.',
  },
  'person.names-equal': {
    text: 'O nome de uma pessoa não é igual ao sobrenome.',
    why: 'Sistemas que exigem as duas colunas escrevem nas duas o único nome que têm. Um sobrenome desconhecido fica vazio.',
  },
  'person.names-in-capitals': {
    text: 'Menos de 90 % dos nomes dos dados estão escritos só em maiúsculas.',
    why: 'Acentos e minúsculas não podem ser recuperados: JOSE pode ser Jose ou José. É dito uma vez para todos os dados.',
  },
  'person.surnames-in-one-cell': {
    text: 'Quando pelo menos 80 % das pessoas têm segundo sobrenome, ninguém tem os dois no campo do primeiro.',
    why: 'A mesma pessoa está em outro lugar com os sobrenomes separados, e é tomada por outra. Um estrangeiro pode ter com razão dois em um.',
  },
  'place-request.admitted-elsewhere': {
    text: 'A escola que dá a vaga é uma das pedidas.',
    why: 'Está certo onde o ministério distribui as vagas que sobram; nos outros casos uma das duas escolas está errada.',
  },
  'place-request.admitted-twice': {
    text: 'Um estudante tem no máximo uma admissão por ano letivo.',
    why: 'A segunda vaga fica vazia enquanto outras famílias esperam por ela.',
  },
  'place-request.decided-before-requested': {
    text: 'Um pedido de vaga é decidido no dia em que foi feito ou depois.',
    why: 'Com as datas ao contrário ninguém sabe dizer quanto as famílias esperam.',
  },
  'promotion.before-session-end': {
    text: 'Uma promoção é decidida no máximo 45 dias antes do fim do seu ano letivo.',
    why: 'Uma decisão no meio do ano é a de um estudante que saiu, ou leva a data do ano anterior.',
  },
  'promotion.next-grade-contradicts': {
    text: 'Quem é promovido passa a uma série mais alta, e quem repete não.',
    why: 'As taxas de promoção e repetência são calculadas com esses dois dados, e com eles se planejam as vagas do ano seguinte.',
  },
  'promotion.no-final-mark': {
    text: 'Um estudante promovido que tem notas nos dados tem pelo menos uma final.',
    why: 'Algumas escolas promovem sem notas nas primeiras séries. Nas outras, as notas do ano não foram fechadas antes da decisão.',
  },
  'promotion.student-differs': {
    text: 'O estudante de uma promoção é o da matrícula que é avaliada.',
    why: 'Um estudante passaria com as notas de outro.',
  },
  'promotion.twice': {
    text: 'Uma matrícula é encerrada por uma só decisão: promovido, repete ou concluinte.',
    why: 'O estudante contaria duas vezes, talvez uma entre os promovidos e outra entre os repetentes.',
  },
  'student-transfer.arrives-before-leaving': {
    text: 'Um estudante chega à escola nova no último dia na antiga ou depois.',
    why: 'Entre as duas datas o estudante seria contado, e pago, nas duas escolas.',
  },
  'student-transfer.enrolment-differs': {
    text: 'As matrículas que uma transferência nomeia são do seu estudante e das suas escolas.',
    why: 'Se não, a mudança de um estudante encerra a matrícula de outro.',
  },
  'student-transfer.no-enrolment': {
    text: 'Um estudante que chegou a uma escola nova está matriculado nela, quando os dados trazem matrículas dessa escola.',
    why: 'O estudante deixou uma escola e não conta em nenhuma: assim crianças se perdem entre duas escolas.',
  },
  'student-transfer.same-school': {
    text: 'A escola que um estudante deixa e a escola para onde vai são duas.',
    why: 'Uma mudança de turma ou de turno não é uma transferência. Contada como tal, sobe as cifras de mobilidade.',
  },
  'subject.ends-before-start': {
    text: 'Um componente curricular sai do currículo no dia em que entrou ou depois.',
    why: 'Com um período ao contrário o componente nunca foi ensinado, e suas notas não são de nada.',
  },
  'support-need.ends-before-start': {
    text: 'Uma necessidade de apoio termina no dia em que começa ou depois.',
    why: 'Um período ao contrário não conta ninguém, e o apoio não é pago.',
  },
  'support-need.twice': {
    text: 'Um estudante tem de cada vez uma só necessidade de apoio em um domínio.',
    why: 'O estudante contaria duas vezes, com dois graus de dificuldade. Quando a necessidade muda, o registro anterior termina.',
  },
  'support-need.without-difficulty': {
    text: 'Um estudante que recebe apoios tem alguma dificuldade.',
    why: 'Óculos ou um aparelho auditivo podem tirar toda a dificuldade, então pode estar certo. Se não, o grau costuma ser um valor que nunca foi preenchido.',
  },
};
