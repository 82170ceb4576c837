import type { MessageText } from '@emis-sdk/model';
import type { SchoolsRuleCode } from './rules-schools-en.ts';

/** Words for the findings of the rules over schools and territories, in Portuguese. */
export const SCHOOLS_IN_PORTUGUESE: Readonly<Record<SchoolsRuleCode, MessageText>> = {
  'academic-session.circle': {
    title: 'O período contém a si mesmo',
    meaning: 'Os períodos contêm uns aos outros em círculo: {$way}. Períodos no círculo: {$members}.',
    fix: 'Procure entre eles o ano letivo e deixe vazio o seu período superior.',
    developer:
      'parentId volta ao próprio período. Um ano letivo não leva parentId; um trimestre aponta para o seu ano letivo ou semestre.',
  },
  'authorisation.ends-before-start': {
    title: 'A autorização termina antes de começar',
    meaning: 'A autorização vale a partir de {$from}, mas termina em {$to}.',
    fix: 'Copie de novo as duas datas do ato. Se ele não tem fim, deixe a data final vazia.',
    developer:
      'validTo é anterior a validFrom. Omita validTo quando o ato não tem fim, em vez de enviar uma data padrão.',
  },
  'authorisation.overlap': {
    title: 'Dois atos do mesmo tipo ao mesmo tempo',
    meaning:
      'A escola tem outro ato do tipo {$kind :codes list=|authorisation-kind|} para o mesmo período e etapa: {$other}.',
    fix: 'Descubra qual dos dois está em vigor e escreva o último dia do outro.',
    developer:
      'Duas autorizações do mesmo schoolId e kind se sobrepõem e têm um nível em comum. Feche a anterior com validTo, ou envie levels se são de níveis diferentes.',
  },
  'authority.circle': {
    title: 'A autoridade depende de si mesma',
    meaning: 'As autoridades dependem umas das outras em círculo: {$way}. Autoridades no círculo: {$members}.',
    fix: 'Procure a mais alta delas e deixe vazia a autoridade da qual depende.',
    developer: 'parentId volta à própria autoridade. O ministério, ou a cabeça de uma rede privada, não leva parentId.',
  },
  'calendar-day.outside-session': {
    title: 'Dia fora do seu calendário',
    meaning: 'O dia {$date} não está no período do seu calendário, que vai de {$from} a {$to}.',
    fix: 'Corrija a data ou escolha o ano letivo ao qual o dia pertence.',
    developer:
      'date está fora de startDate e endDate do período em sessionId. Em geral o calendário do ano passado foi enviado com o período deste ano.',
  },
  'calendar-day.school-day-on-sunday': {
    title: 'Dia letivo em um domingo',
    meaning: 'O calendário tem aulas em {$date}, um domingo.',
    fix: 'Confira se o calendário escorregou um dia. Se há aulas nesse domingo, não é preciso fazer nada.',
    developer:
      'date é domingo e kind diz que há aulas. Em grande número, costuma ser um fuso horário que desloca as datas um dia.',
  },
  'calendar-day.twice': {
    title: 'Um dia aparece duas vezes no calendário',
    meaning:
      'Para {$date} o calendário diz {$kind :codes list=|calendar-day-kind|}, e também {$otherKind :codes list=|calendar-day-kind|} no registro {$other}.',
    fix: 'Deixe o que está certo. Se são para escolas, turnos ou territórios diferentes, informe em cada um.',
    developer:
      'Dois registros têm os mesmos date, sessionId, territoryId, schoolId e shiftId. Atualize o dia quando ele mudar em vez de acrescentar outro.',
  },
  'offer.authorisation-expired': {
    title: 'A autorização venceu',
    meaning: 'A autorização {$authorisation} terminou em {$to}, antes de {$asOf}, mas a oferta continua aberta.',
    fix: 'Se a autorização foi renovada, escolha a nova. Se não, peça-a à autoridade.',
    developer:
      'validTo da autorização em authorisationId já passou e a oferta continua aberta. Aponte as ofertas renovadas para a nova autorização e envie openTo nas que terminaram.',
  },
  'offer.authorisation-of-another-school': {
    title: 'Autorização de outra escola',
    meaning: 'A oferta é da escola {$stated}, mas a autorização {$authorisation} foi dada à escola {$expected}.',
    fix: 'Escolha a autorização da escola que faz a oferta.',
    developer:
      'schoolId difere do schoolId da autorização em authorisationId. Procure as autorizações por escola, não só pelo número.',
  },
  'offer.ends-before-start': {
    title: 'A oferta termina antes de começar',
    meaning: 'A oferta abre em {$from}, mas termina em {$to}.',
    fix: 'Corrija uma das duas datas; se o fim não é conhecido, deixe-o vazio.',
    developer: 'openTo é anterior a openFrom. Confira se o ano de ambas é o do mesmo período.',
  },
  'offer.level-not-authorised': {
    title: 'Nível não autorizado',
    meaning:
      'A oferta é do nível {$level :codes list=|isced-level|}, mas a autorização {$authorisation} abrange: {$levels :codes list=|isced-level|}.',
    fix: 'Escolha a autorização desse nível ou corrija o nível. Se não há nenhuma, peça-a à autoridade.',
    developer:
      'level não está entre os levels da autorização em authorisationId. Ambos usam a CITE 2011; compare como as séries são mapeadas para níveis em cada um.',
  },
  'offer.no-capacity': {
    title: 'Oferta sem vagas',
    meaning: 'A oferta está aberta, mas não tem número de vagas.',
    fix: 'Escreva quantos estudantes a escola pode receber. Se já não recebe, escreva o último dia da oferta.',
    developer:
      'capacity falta ou é zero com a oferta aberta. Envie openTo quando a oferta tiver terminado, em vez de zero vagas.',
  },
  'offer.private-not-authorised': {
    title: 'Escola privada sem autorização',
    meaning: 'A escola {$school} é privada e oferece vagas, mas nenhuma autorização dela vale em {$asOf}.',
    fix: 'Acrescente a autorização em vigor da escola. Se a escola não é privada, corrija a rede.',
    developer:
      'Nenhuma autorização com este schoolId, de um tipo que permita ensinar, vale no dia da avaliação. Envie também as renovações e confira sector da escola.',
  },
  'offer.school-closed': {
    title: 'Oferta de uma escola fechada',
    meaning: 'A escola {$school} já estava fechada em {$closed}, mas a oferta continua aberta depois desse dia.',
    fix: 'Se a escola está fechada, escreva o último dia da oferta. Se não, corrija a situação da escola.',
    developer:
      'A escola em schoolId está fechada e a oferta aberta. Quando uma escola fecha, envie openTo das suas ofertas junto com closedOn.',
  },
  'offer.shift-of-another-school': {
    title: 'Turno de outra escola',
    meaning: 'A oferta é da escola {$stated}, mas o turno {$shift} é da escola {$expected}.',
    fix: 'Escolha um turno da escola que faz a oferta.',
    developer:
      'schoolId difere do schoolId do turno em shiftId. Cada escola tem seus próprios turnos; uma lista comum deve ser copiada para cada uma.',
  },
  'offer.twice': {
    title: 'A mesma oferta duas vezes',
    meaning: 'A escola já tem esta oferta, do nível {$level :codes list=|isced-level|}, no registro {$other}.',
    fix: 'Deixe uma das duas e some as vagas, ou informe em que diferem.',
    developer:
      'Duas ofertas coincidem em schoolId, sessionId, level, grades, programme, shiftId e modality. Envie um registro por combinação, com a soma das vagas.',
  },
  'school.closed-before-opened': {
    title: 'Escola fechada antes de abrir',
    meaning: 'A escola abriu em {$from}, mas fechou em {$to}.',
    fix: 'Corrija uma das duas datas. Se a escola funciona, deixe a data de fechamento vazia.',
    developer:
      'closedOn é anterior a openedOn. Uma escola que reabriu mantém o seu registro: envie a primeira abertura e omita closedOn.',
  },
  'school.name-garbled': {
    title: 'Nome de escola com letras corrompidas',
    meaning: 'As letras do nome {$name} foram lidas com a codificação errada em algum passo.',
    fix: 'Escreva o nome da escola como ele é. Se muitos nomes estiverem assim, exporte de novo em UTF-8.',
    developer:
      'O nome contém os sinais que sobram quando bytes são decodificados com outra codificação. Decodifique uma só vez, com a codificação certa, e grave em UTF-8.',
  },
  'school.no-region': {
    title: 'Escola sem região',
    meaning: 'O município {$territory} da escola não está em nenhuma região, estado ou país.',
    fix: 'Pergunte ao ministério a que região pertence o município e escolha-a ali.',
    developer:
      'A partir de territoryId nenhum parentId leva a um território do tipo region, state ou national. Envie parentId de cada município, e também as regiões.',
  },
  'school.status-and-dates-differ': {
    title: 'Situação e datas da escola não combinam',
    meaning:
      'Em {$asOf} a escola tem a situação {$status :codes list=|school-status|}, que não combina com a data {$day}.',
    fix: 'Descubra se a escola funciona agora e corrija a situação ou a data.',
    developer:
      'status contradiz openedOn ou closedOn no dia da avaliação. Mude ambos juntos quando uma escola abre ou fecha.',
  },
  'shift.ends-before-start': {
    title: 'O turno termina antes de começar',
    meaning: 'O turno começa às {$from}, mas termina às {$to}.',
    fix: 'Corrija os horários. Escreva os da tarde como 13:00 a 23:59.',
    developer:
      'endTime não é posterior a startTime. Os horários são HH:MM em relógio de 24 horas: 1:30 da tarde é 13:30.',
  },
  'shift.overlap': {
    title: 'Dois turnos do mesmo nome ao mesmo tempo',
    meaning: 'O turno de {$from} a {$to} cruza com outro do mesmo nome: {$other}.',
    fix: 'Se é um só turno, remova um dos dois. Se são dois, dê-lhes nomes diferentes ou corrija os horários.',
    developer:
      'Dois turnos do mesmo schoolId com igual name, ou sem name com igual kind, cruzam-se em um mesmo dia. Envie um registro por turno, não um por turma.',
  },
  'territory.circle': {
    title: 'O território contém a si mesmo',
    meaning: 'Os territórios contêm uns aos outros em círculo: {$way}. Territórios no círculo: {$members}.',
    fix: 'Procure o maior deles e deixe vazio o território que o contém, ou escolha o certo.',
    developer:
      'parentId volta ao próprio território. O país não leva parentId; confira se filho e pai não foram mapeados ao contrário.',
  },
  'territory.larger-than-parent': {
    title: 'Território dentro de um menor',
    meaning:
      'O território, do tipo {$kind :codes list=|territory-kind|}, consta dentro de {$parent}, do tipo {$parentKind :codes list=|territory-kind|}.',
    fix: 'Escolha o território que de fato o contém ou corrija o tipo de um dos dois.',
    developer:
      'kind é maior que o kind do território em parentId. Confira se filho e pai não foram mapeados ao contrário.',
  },
};
