import type { MessageText } from '@emis-sdk/model';
import type { STUDENTS_RULES_IN_ENGLISH } from './rules-students-en.ts';

/** Words for the findings of the rules over students, their places, attendance and families, in Portuguese. */
export const STUDENTS_RULES_IN_PORTUGUESE: Readonly<Record<keyof typeof STUDENTS_RULES_IN_ENGLISH, MessageText>> = {
  'block-attendance.in-future': {
    title: 'Frequência em uma aula que ainda não houve',
    meaning: 'A aula é de {$date}, depois do dia desta verificação, {$asOf}.',
    fix: 'Corrija a data ou exclua o que foi preenchido com antecedência.',
    developer: 'date é posterior ao dia em que os dados são verificados. Envie as aulas depois de dadas.',
  },
  'block-attendance.minutes-without-late': {
    title: 'Minutos de atraso em uma aula sem atraso',
    meaning:
      'Minutos de atraso na aula: {$minutes}. No entanto, a situação é {$status :codes list=|attendance-status|}.',
    fix: 'Mude a situação nessa aula para atrasado ou apague os minutos.',
    developer:
      'minutesLate é maior que 0 com uma situação diferente de late, left-early ou partly-present. Omita minutesLate quando não se aplica.',
  },
  'block-attendance.nobody-present': {
    title: 'Um mês de aulas sem ninguém presente',
    meaning: 'Os {$records} registros da turma {$class} em {$month} dizem que o estudante faltou.',
    fix: 'Se não houve aulas, exclua a frequência. Se houve, confira como ela foi registrada.',
    developer:
      'Todos os status da turma nesse mês são de falta. Confira a equivalência dos seus códigos, sobretudo se presente não é o valor vazio.',
  },
  'block-attendance.not-in-class': {
    title: 'Estudante que não é da turma da aula',
    meaning: 'Em {$date} o estudante não está na lista da turma {$class}.',
    fix: 'Acrescente o estudante à turma ou escolha a turma em que a aula foi dada.',
    developer:
      'Nenhum class-enrolment deste studentId e classId vale em date; seu endDate é o primeiro dia em que já não vale. Envie as listas das turmas junto com a frequência.',
  },
  'block-attendance.twice': {
    title: 'Frequência em uma aula duas vezes',
    meaning: 'A frequência na aula {$lesson} desse dia já está no registro {$other}.',
    fix: 'Mantenha o registro certo e exclua o outro.',
    developer:
      'Dois registros têm o mesmo studentId, classId, date e block (ou startTime). Envie correções com o mesmo id.',
  },
  'class-enrolment.outside-sessions': {
    title: 'Estudante em uma turma de outro ano letivo',
    meaning: 'A turma {$class} funciona de {$from} a {$to}, e o estudante consta nela em outras datas.',
    fix: 'Passe o estudante para a turma do ano certo ou corrija as datas.',
    developer:
      'startDate e endDate ficam fora de todos os sessionIds da turma. Turmas de dois anos precisam de dois identificadores, mesmo com o mesmo nome.',
  },
  'class-enrolment.over-capacity': {
    title: 'Mais estudantes do que vagas',
    meaning: 'Estudantes da turma {$class}: {$students}. Vagas: {$capacity}.',
    fix: 'Retire da lista quem saiu ou corrija o número de vagas. Se a turma está superlotada, aqui não é preciso fazer nada.',
    developer:
      'Os class-enrolment válidos no dia da verificação passam de capacity da turma ou de sua sala. Grave endDate quando um estudante deixa a turma.',
  },
  'class.room-of-another-school': {
    title: 'Turma em uma sala de outra escola',
    meaning: 'A turma é da escola {$school}, mas a sala {$room} é da escola {$owner}.',
    fix: 'Escolha uma sala da escola. Se duas escolas dividem a sala, não é preciso fazer nada.',
    developer: 'roomId aponta para uma sala com outro schoolId. Omita schoolId nas salas que várias escolas dividem.',
  },
  'class.shift-of-another-school': {
    title: 'Turma em um turno de outra escola',
    meaning: 'A turma é da escola {$school}, mas o turno {$shift} é da escola {$owner}.',
    fix: 'Escolha um turno da escola da turma.',
    developer:
      'shiftId aponta para um turno com outro schoolId. Forme o identificador do turno com a escola e o turno, não só com o turno.',
  },
  'daily-attendance.in-future': {
    title: 'Frequência anotada antes do dia',
    meaning: 'A frequência é de {$date}, depois do dia desta verificação, {$asOf}.',
    fix: 'Corrija a data ou exclua o que foi preenchido com antecedência.',
    developer:
      'date é posterior ao dia em que os dados são verificados. Não crie registros de dias futuros com uma situação padrão.',
  },
  'daily-attendance.minutes-without-late': {
    title: 'Minutos de atraso sem atraso',
    meaning: 'Minutos de atraso: {$minutes}. No entanto, a situação é {$status :codes list=|attendance-status|}.',
    fix: 'Mude a situação para atrasado ou apague os minutos.',
    developer:
      'minutesLate é maior que 0 com uma situação diferente de late, left-early ou partly-present. Omita minutesLate quando não se aplica.',
  },
  'daily-attendance.nobody-present': {
    title: 'Um mês em que ninguém compareceu',
    meaning: 'Os {$records} registros da escola {$school} em {$month} dizem que o estudante faltou.',
    fix: 'Se a escola esteve fechada, indique isso no calendário e exclua a frequência. Se não, confira como ela foi registrada.',
    developer:
      'Todos os status da escola nesse mês são de falta. Confira a equivalência dos seus códigos, sobretudo se presente não é o valor vazio.',
  },
  'daily-attendance.not-a-school-day': {
    title: 'Frequência em um dia sem aulas',
    meaning: 'Segundo o calendário, {$date} não é dia letivo para a escola {$school}.',
    fix: 'Corrija a data da frequência. Se a escola repôs um dia perdido, acrescente-o ao calendário dela.',
    developer:
      'Os calendar-day que valem para a escola dão esse dia livre. Confira o fuso horário com que date é formada ou envie um calendar-day do tipo make-up-day para a escola.',
  },
  'daily-attendance.outside-enrolment': {
    title: 'Frequência sem matrícula ativa',
    meaning: 'Em {$date} o estudante não estava matriculado na escola {$school}.',
    fix: 'Corrija a data da frequência ou o primeiro ou último dia da matrícula.',
    developer:
      'date fica fora de entryDate e exitDate de todas as matrículas do estudante na escola. Registre a frequência a partir de entryDate e pare ao gravar exitDate.',
  },
  'daily-attendance.outside-session': {
    title: 'Frequência fora de qualquer ano letivo',
    meaning: '{$date} não está em nenhum dos anos letivos dos dados.',
    fix: 'Corrija a data ou acrescente o ano letivo a que ela pertence.',
    developer:
      'date não está dentro de nenhuma academic-session do tipo schoolYear. Verifique se dia e mês não estão trocados e se os períodos de todos os anos são enviados.',
  },
  'daily-attendance.twice': {
    title: 'Frequência de um dia duas vezes',
    meaning: 'A frequência de {$date} já está no registro {$other}.',
    fix: 'Mantenha o registro certo e exclua o outro.',
    developer:
      'Dois registros têm o mesmo studentId, schoolId e date, e juntos somam mais de um dia. Envie correções com o mesmo id; para meios dias use dayFraction.',
  },
  'enrolment.reason-without-exit': {
    title: 'Motivo de saída sem último dia',
    meaning: 'A matrícula indica o motivo {$reason :codes list=|exit-reason|}, mas não o último dia.',
    fix: 'Escreva o último dia do estudante ou apague o motivo se ele ainda frequenta.',
    developer: 'exitReason está presente e exitDate não. Envie os dois quando o estudante sai, e nenhum antes.',
  },
  'enrolment.school-closed': {
    title: 'Matrícula em uma escola fechada',
    meaning: 'A escola {$school} fechou em {$closed}, e a matrícula continua depois.',
    fix: 'Escreva o último dia do estudante ou peça à secretaria que corrija o cadastro de escolas.',
    developer:
      'entryDate, exitDate ou schoolYear é posterior a closedOn da escola. Verifique se schoolId é o da escola que recebeu os estudantes.',
  },
  'enrolment.school-missing': {
    title: 'Escolas sem nenhuma matrícula',
    meaning:
      '.input {$count :integer} .match $count one {{Uma escola não tem matrículas no ano letivo mais recente: {$schools}.}} * {{{$count} escolas não têm matrículas no ano letivo mais recente: {$schools}.}}',
    fix: 'Veja se a escola ficou fora do arquivo. Se está fechada, indique isso em seu cadastro.',
    developer:
      'Nenhuma matrícula do schoolYear mais recente tem o schoolId dessas escolas. Confira os filtros da exportação; grave status ou closedOn das escolas que não funcionam.',
  },
  'enrolment.shift-of-another-school': {
    title: 'Matrícula em um turno de outra escola',
    meaning: 'A matrícula é da escola {$school}, mas o turno {$shift} é da escola {$owner}.',
    fix: 'Escolha um turno da escola em que o estudante está matriculado.',
    developer:
      'shiftId aponta para um turno com outro schoolId. Forme o identificador do turno com a escola e o turno, não só com o turno.',
  },
  'enrolment.sudden-loss': {
    title: 'Escola com muito menos estudantes do que no ano anterior',
    meaning: 'Matrículas da escola {$school} em {$year}: {$now}. No ano anterior: {$before}.',
    fix: 'Veja se falta uma série, um turno ou um arquivo. Se os estudantes saíram mesmo, não é preciso fazer nada.',
    developer:
      'A contagem de matrículas por schoolId e schoolYear fica abaixo de 70 % da do ano anterior. Confira os filtros da exportação, por exemplo por turno ou situação.',
  },
  'guardian-link.ends-before-start': {
    title: 'Responsável até antes do primeiro dia',
    meaning: 'O adulto responde pelo estudante desde {$from}, mas só até {$to}.',
    fix: 'Corrija uma das duas datas; se o adulto continua responsável, deixe vazio o último dia.',
    developer: 'endDate é anterior a startDate. Os dois dias estão incluídos; omita endDate enquanto o vínculo vale.',
  },
  'guardian-link.twice': {
    title: 'Responsável vinculado duas vezes',
    meaning: 'A pessoa {$guardian} está vinculada ao estudante {$student} em dois registros.',
    fix: 'Mantenha um só vínculo, com o que estiver certo nos dois.',
    developer:
      'Dois registros têm o mesmo studentId e guardianId ao mesmo tempo. Reúna em um só os diferentes vínculos ou permissões.',
  },
  'guardian-link.two-mains': {
    title: 'Dois primeiros contatos de um estudante',
    meaning: 'O estudante {$student} tem outro primeiro contato: a pessoa {$other}.',
    fix: 'Escolha o adulto para quem a escola liga primeiro. Os dois continuam responsáveis.',
    developer:
      'main é true em dois vínculos do mesmo studentId ao mesmo tempo. Deixe-o em um; direitos iguais vão em legal e mayCollect.',
  },
  'person.birth-date-crowded': {
    title: 'Pessoas demais nascidas em um mesmo dia',
    meaning: '{$people} pessoas têm a data de nascimento {$born}.',
    fix: 'Procure essas pessoas em seus documentos. Deixe a data vazia quando não é conhecida.',
    developer:
      'Um mesmo birthDate está em mais de 3 % dos registros. Provavelmente é um valor padrão: omita birthDate quando não se conhece.',
  },
  'person.identifier-placeholder': {
    title: 'Um número que ocupa o lugar do que falta',
    meaning: 'O número {$value} do tipo {$type} parece de preenchimento.',
    fix: 'Escreva o número do documento. Se a pessoa não tem documento, deixe o número vazio.',
    developer:
      'Um identificador é um só dígito repetido ou dígitos em sequência. Omita o identificador se a pessoa não tem; o padrão não o exige.',
  },
  'person.name-garbled': {
    title: 'Nome com letras corrompidas',
    meaning: 'As letras do nome {$name} foram lidas com a codificação errada em algum passo.',
    fix: 'Escreva o nome conforme o documento. Se muitos nomes estiverem assim, exporte de novo em UTF-8.',
    developer:
      'Um nome contém os sinais que sobram quando bytes são decodificados com outra codificação: UTF-8 lido como Latin-1 ou windows-1252, uma página de código do DOS, entidades HTML ou uma letra trocada por interrogação. Decodifique uma só vez, com a codificação certa, e grave em UTF-8.',
  },
  'person.name-has-digits': {
    title: 'Nome com algarismos',
    meaning: 'O nome {$name} contém algarismos.',
    fix: 'Corrija o nome conforme o documento.',
    developer:
      'Um campo de nome contém algarismos. Verifique se as colunas não estão deslocadas e se números ou turmas não são acrescentados ao nome para torná-lo único.',
  },
  'person.name-too-short': {
    title: 'Nome de uma só letra',
    meaning: 'O nome é só {$name}.',
    fix: 'Escreva o nome completo conforme o documento.',
    developer: 'givenName é uma só letra. Envie o nome completo; uma inicial não tem lugar no padrão.',
  },
  'person.surnames-in-one-cell': {
    title: 'Dois sobrenomes em um só campo',
    meaning: 'O campo do primeiro sobrenome parece conter os dois, e o segundo está vazio.',
    fix: 'Passe o segundo sobrenome para o campo dele. Se as duas palavras formam o primeiro sobrenome, deixe assim.',
    developer:
      'familyName tem duas palavras, enquanto quase todas as outras pessoas têm secondFamilyName. Separe os sobrenomes onde o sistema os conhece; não corte por espaços, pois de la Cruz é um só.',
  },
  'person.names-equal': {
    title: 'Nome e sobrenome iguais',
    meaning: 'O nome e o sobrenome são ambos {$name}.',
    fix: 'Veja o documento. Se a pessoa tem um só nome, deixe o sobrenome vazio.',
    developer:
      'givenName e familyName são iguais. familyName é opcional: não o preencha com givenName quando não há sobrenome.',
  },
  'person.names-in-capitals': {
    title: 'Nomes só em maiúsculas',
    meaning: '{$names} de {$of} nomes estão só em maiúsculas.',
    fix: 'Por enquanto não é preciso fazer nada. Onde se digitam nomes, use minúsculas e acentos.',
    developer:
      'Envie os nomes como a pessoa os escreve. Se o seu sistema só tem maiúsculas, não os converta por programa: os acentos continuariam faltando.',
  },
  'place-request.admitted-elsewhere': {
    title: 'Vaga em uma escola que não foi pedida',
    meaning: 'A escola {$school} dá a vaga, mas não está entre as que a família pediu.',
    fix: 'Se a secretaria designou a vaga, não é preciso fazer nada. Se não, corrija a escola que dá a vaga ou a lista de escolas pedidas.',
    developer:
      'admittedSchoolId não está em schoolIds. Verifique se os dois campos usam os identificadores do mesmo cadastro de escolas e se nenhuma opção foi cortada.',
  },
  'place-request.admitted-twice': {
    title: 'Estudante com duas vagas para um mesmo ano',
    meaning: 'O estudante tem outra vaga para o ano letivo {$year}, segundo o registro {$other}.',
    fix: 'Pergunte à família qual vaga aceita e marque o outro pedido como recusado ou retirado.',
    developer:
      'Dois pedidos do mesmo studentId e schoolYear têm situação admitted ou accepted. Quando uma vaga é deixada, envie de novo o pedido anterior com a nova situação.',
  },
  'place-request.decided-before-requested': {
    title: 'Pedido decidido antes de ser feito',
    meaning: 'A família pediu em {$requested}, mas a decisão é de {$decided}.',
    fix: 'Corrija o dia do pedido ou o da decisão.',
    developer:
      'decidedOn é anterior a requestedOn. Verifique se dia e mês não estão trocados e se requestedOn não é o dia em que o registro foi criado.',
  },
  'student-transfer.arrives-before-leaving': {
    title: 'O estudante chega antes de sair',
    meaning: 'O estudante chega à nova escola em {$arrived}, mas seu último dia na anterior é {$left}.',
    fix: 'Combine os dois dias com a outra escola e corrija o que estiver errado.',
    developer:
      'arrivedOn é anterior a leftOn. leftOn é o último dia na escola anterior e arrivedOn o primeiro na nova; nenhum é o dia em que o formulário foi assinado.',
  },
  'student-transfer.enrolment-differs': {
    title: 'Transferência com a matrícula de outra pessoa',
    meaning: 'A matrícula {$enrolment} não é do estudante nem da escola da transferência.',
    fix: 'Escolha a matrícula que a transferência encerra ou inicia.',
    developer:
      'fromEnrolmentId ou toEnrolmentId aponta para uma matrícula de outro studentId ou schoolId. Verifique se não estão trocados.',
  },
  'student-transfer.no-enrolment': {
    title: 'Estudante transferido sem matrícula na nova escola',
    meaning: 'O estudante chegou à escola {$school}, mas não tem matrícula nela.',
    fix: 'Matricule o estudante na nova escola ou corrija a situação da transferência se ele nunca chegou.',
    developer:
      'A transferência está completed ou tem arrivedOn, e os dados trazem matrículas de toSchoolId mas nenhuma deste studentId. Envie a nova matrícula no mesmo envio.',
  },
  'student-transfer.same-school': {
    title: 'Transferência dentro de uma mesma escola',
    meaning: 'A transferência vai da escola {$school} para a mesma escola.',
    fix: 'Escolha a escola para onde o estudante vai. Se só muda de turma ou de turno, exclua a transferência e corrija a turma.',
    developer:
      'fromSchoolId e toSchoolId são iguais. Envie uma mudança de turma como class-enrolment e omita a escola que não se conhece, em vez de pôr a própria.',
  },
};
