import type { MessageText } from '@emis-sdk/model';
import type { InfrastructureRuleCode } from './rules-infrastructure-en.ts';

/** Words for the findings of the rules over infrastructure, in Portuguese. */
export const INFRASTRUCTURE_IN_PORTUGUESE: Readonly<Record<InfrastructureRuleCode, MessageText>> = {
  'building.built-in-future': {
    title: 'Prédio concluído no futuro',
    meaning: 'Segundo o registro, o prédio foi concluído em {$year}, mas os dados são avaliados em {$asOf}.',
    fix: 'Corrija o ano. Se o prédio não está pronto, informe que está em construção.',
    developer:
      'yearBuilt é posterior ao ano da avaliação e condition não é under-construction. Procure algarismos trocados ou um ano previsto mapeado para yearBuilt.',
  },
  'equipment.acquired-in-future': {
    title: 'Equipamento adquirido no futuro',
    meaning:
      'Segundo o registro, o equipamento foi adquirido em {$acquired}, depois de {$asOf}, dia em que os dados são avaliados.',
    fix: 'Corrija a data. Se o equipamento só foi encomendado, informe-o quando tiver chegado.',
    developer:
      'acquiredOn é posterior ao dia da avaliação. Não mapeie para ele a data de um pedido nem a de uma entrega prevista.',
  },
  'equipment.more-working-than-pieces': {
    title: 'Mais unidades funcionando do que existem',
    meaning: 'Unidades que funcionam: {$working}. Unidades no total: {$count}.',
    fix: 'Conte as unidades de novo e corrija o número errado; talvez estejam trocados.',
    developer:
      'working é maior que count. Sem count o registro é de uma só unidade; envie count sempre que working passar de um.',
  },
  'equipment.room-of-another-school': {
    title: 'Equipamento em sala de outra escola',
    meaning: 'O equipamento pertence à escola {$stated}, mas a sala {$room} é usada pela escola {$expected}.',
    fix: 'Escolha a sala onde o equipamento está. Se ele foi levado para a outra escola, mude a escola do equipamento.',
    developer: 'schoolId difere do schoolId da sala em roomId. Se a sala é compartilhada, omita schoolId na sala.',
  },
  'equipment.written-off-before-acquired': {
    title: 'Equipamento baixado antes de ser adquirido',
    meaning: 'O equipamento foi adquirido em {$from}, mas baixado em {$to}.',
    fix: 'Corrija uma das duas datas. Se o equipamento continua no inventário, deixe a segunda vazia.',
    developer: 'writtenOffOn é anterior a acquiredOn. Omita writtenOffOn enquanto o equipamento estiver no inventário.',
  },
  'maintenance-need.about-nothing': {
    title: 'Reparo sem lugar',
    meaning: 'A necessidade de reparo não indica terreno, prédio, sala, serviço, equipamento nem escola.',
    fix: 'Diga o que precisa de reparo; pelo menos o terreno ou a escola.',
    developer:
      'Nenhum de siteId, buildingId, roomId, utilityServiceId, equipmentId ou schoolId foi enviado. Envie o mais preciso que conhecer.',
  },
  'maintenance-need.cost-without-currency': {
    title: 'Custo sem moeda',
    meaning: 'O custo é {$cost}, mas a moeda não foi informada.',
    fix: 'Escolha a moeda do custo.',
    developer: 'estimatedCost foi enviado sem currency. Envie o código ISO 4217 em que o seu produto guarda os preços.',
  },
  'maintenance-need.done-before-reported': {
    title: 'Reparo concluído antes de ser informado',
    meaning: 'A necessidade foi informada em {$from}, mas o trabalho terminou em {$to}.',
    fix: 'Corrija uma das duas datas; dia e mês podem estar trocados.',
    developer:
      'doneOn é anterior a reportedOn. Confira se nenhuma é a data de digitação e se dia e mês estão em ordem.',
  },
  'room.area-per-place': {
    title: 'Área e lugares da sala não combinam',
    meaning: 'Área da sala: {$area} m². Estudantes que comporta: {$capacity}. São {$each} m² para cada um.',
    fix: 'Meça a sala de novo, em metros quadrados, e confira quantos estudantes ela comporta.',
    developer:
      'area dividida por capacity está fora da faixa habitual. Confira se area está em m2 e se area e capacity não foram mapeadas ao contrário.',
  },
  'room.belongs-nowhere': {
    title: 'Sala de ninguém',
    meaning: 'A sala não indica o prédio em que fica nem a escola que a usa.',
    fix: 'Escolha o prédio da sala ou, se for um espaço aberto, a escola.',
    developer:
      'Faltam buildingId e schoolId. Envie buildingId para salas de um prédio e schoolId para as que uma só escola usa.',
  },
  'room.other-site': {
    title: 'Sala em prédio que não é da escola',
    meaning: 'O prédio {$building} fica no terreno {$site}, que não está entre os terrenos da escola {$school}.',
    fix: 'Escolha o prédio ou a escola certa. Se a escola funciona mesmo ali, acrescente o terreno à escola.',
    developer:
      'O siteId do prédio em buildingId não está em siteIds da escola. Envie todos os terrenos da escola, inclusive anexos.',
  },
  'room.size-missing': {
    title: 'Tamanho da sala desconhecido',
    meaning: 'A sala, do tipo {$kind :codes list=|room-kind|}, não informa a área nem quantos estudantes comporta.',
    fix: 'Escreva a área em metros quadrados ou o número de estudantes quando souber.',
    developer:
      'area e capacity faltam ou são zero em uma sala de aula. Omita um número desconhecido em vez de enviar zero.',
  },
  'site.coordinates-incomplete': {
    title: 'Localização incompleta no mapa',
    meaning: 'O terreno tem só uma das duas coordenadas: falta {$absent}.',
    fix: 'Escreva a latitude e a longitude, ou nenhuma.',
    developer: 'latitude e longitude andam juntas. Envie ambas em graus decimais ou omita ambas.',
  },
  'site.coordinates-outside-region': {
    title: 'Terreno muito longe no mapa',
    meaning: 'O lugar {$latitude}, {$longitude} está fora da América Latina e do Caribe.',
    fix: 'Procure a escola em um mapa e copie as coordenadas de novo. Nas Américas a longitude é sempre menor que zero; se não as conhece, deixe-as vazias.',
    developer:
      'latitude e longitude estão fora da região. Procure um sinal de menos perdido, zero para lugar desconhecido ou metros de uma grade nacional em vez de graus.',
  },
  'site.coordinates-swapped': {
    title: 'Latitude e longitude trocadas',
    meaning: 'A latitude {$latitude} e a longitude {$longitude} ficam fora da região; trocadas, ficam dentro.',
    fix: 'Coloque cada número no lugar do outro.',
    developer:
      'latitude e longitude provavelmente foram mapeadas ao contrário. GeoJSON e muitos serviços de mapas escrevem primeiro a longitude.',
  },
  'utility-service.absent-but-described': {
    title: 'Serviço ausente, mas descrito',
    meaning: 'Consta que não há serviço do tipo {$kind :codes list=|utility-kind|}, mas {$field} é {$value}.',
    fix: 'Se a escola tem o serviço, informe. Se não, apague o que se diz dele.',
    developer:
      'available é false e um detalhe diz que o serviço funciona. Não envie detalhes guardados de um ano anterior nem valores padrão.',
  },
  'utility-service.accessible-toilets-exceed': {
    title: 'Mais banheiros acessíveis do que banheiros',
    meaning: 'Banheiros acessíveis: {$accessible}. Banheiros no total: {$all}.',
    fix: 'Conte os banheiros de novo. Os acessíveis também contam entre os de meninas, de meninos ou compartilhados.',
    developer:
      'toiletsAccessible é maior que a soma de toiletsForGirls, toiletsForBoys e toiletsShared. É uma parte deles, não um quarto grupo.',
  },
  'utility-service.building-elsewhere': {
    title: 'Serviço e prédio em dois terrenos',
    meaning: 'O serviço é do terreno {$stated}, mas o prédio {$building} fica no terreno {$expected}.',
    fix: 'Escolha o terreno do prédio ou outro prédio.',
    developer: 'siteId difere do siteId do prédio em buildingId. Tome-o do prédio.',
  },
  'utility-service.details-of-another-kind': {
    title: 'Dado no registro de outro serviço',
    meaning: 'O serviço é do tipo {$kind :codes list=|utility-kind|}, ao qual {$field} não pertence.',
    fix: 'Passe o dado para o serviço certo ou apague-o.',
    developer:
      'Cada serviço tem seu próprio registro com seus próprios detalhes. Envie só os do seu tipo; uma tabela com uma linha por escola vira vários registros.',
  },
  'utility-service.no-toilet-for-girls': {
    title: 'Sem banheiro só para meninas',
    meaning: 'Banheiros só para meninos: {$boys}. Só para meninas não há nenhum.',
    fix: 'Confira a contagem. Se está certa, ou se a escola é só de meninos, não é preciso fazer nada aqui; o ministério verá que faltam banheiros.',
    developer: 'toiletsForGirls é 0 e toiletsForBoys não. Omita um número desconhecido em vez de enviar 0.',
  },
  'utility-service.source-none': {
    title: 'Serviço sem fonte',
    meaning: 'Consta que há serviço do tipo {$kind :codes list=|utility-kind|}, mas {$field} diz que não há.',
    fix: 'Se a escola tem o serviço, informe de onde vem. Se não, informe que não o tem.',
    developer: 'available é true e a fonte traz o código none. Tire ambos da mesma resposta.',
  },
  'utility-service.speed-implausible': {
    title: 'Velocidade de internet pouco provável',
    meaning: 'A velocidade é {$speed} Mbit/s; espera-se mais de 0 e até {$most}.',
    fix: 'Escreva a velocidade em Mbit/s, como no contrato ou em um teste de velocidade. Se não a conhece, deixe vazia.',
    developer:
      'downloadSpeed e uploadSpeed são em Mbit/s. Divida os kbit/s por 1000 e omita uma velocidade desconhecida em vez de enviar 0.',
  },
};
