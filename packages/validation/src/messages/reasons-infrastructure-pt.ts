import type { RuleReason } from '../rule.ts';

/** What must hold and why, of the rules of this process, in Portuguese. In English both stand with the rule. */
export const INFRASTRUCTURE_REASONS_IN_PORTUGUESE: Readonly<Record<string, RuleReason>> = {
  'building.built-in-future': {
    text: 'Um prédio foi concluído no ano em que os dados são julgados ou antes, a não ser que esteja em construção.',
    why: 'Um prédio que ainda não existe contaria entre os lugares para estudantes.',
  },
  'equipment.acquired-in-future': {
    text: 'Um equipamento foi adquirido no dia em que os dados são julgados ou antes.',
    why: 'O que só foi encomendado contaria como se os estudantes o usassem.',
  },
  'equipment.more-working-than-pieces': {
    text: 'Funcionam no máximo tantas peças quantas há; sem quantidade, o registro é de uma peça.',
    why: 'Os programas são planejados pelos estudantes por equipamento que funciona.',
  },
  'equipment.room-of-another-school': {
    text: 'A sala em que um equipamento fica é usada pela escola que tem o equipamento.',
    why: 'Se não, duas escolas procuram os mesmos equipamentos, ou nenhuma procura.',
  },
  'equipment.written-off-before-acquired': {
    text: 'Um equipamento recebe baixa no dia em que foi adquirido ou depois.',
    why: 'Um período ao contrário diz que a escola nunca o teve.',
  },
  'maintenance-need.about-nothing': {
    text: 'Uma necessidade de manutenção nomeia um terreno, prédio, sala, serviço, equipamento ou escola.',
    why: 'Não se pode mandar ninguém consertar o que ninguém encontra.',
  },
  'maintenance-need.cost-without-currency': {
    text: 'Um custo maior que zero tem moeda.',
    why: 'Os custos são somados entre escolas, e alguns são mantidos em dólares.',
  },
  'maintenance-need.done-before-reported': {
    text: 'O trabalho é concluído no dia em que a necessidade foi informada ou depois.',
    why: 'O tempo que as escolas esperam por consertos ficaria abaixo de zero.',
  },
  'room.area-per-place': {
    text: 'Uma sala em que há aulas tem entre 0.5 e 20 m2 por estudante que pode receber.',
    why: 'Fora disso, a área está em outra unidade, ou área e capacidade estão trocadas.',
  },
  'room.belongs-nowhere': {
    text: 'Uma sala nomeia o prédio em que fica ou a escola que a usa.',
    why: 'Uma sala de ninguém não conta para nenhuma escola.',
  },
  'room.other-site': {
    text: 'O prédio de uma sala fica em um dos terrenos da escola que a usa.',
    why: 'Um prédio contado para outra escola dá a uma lugares demais e à outra lugares de menos.',
  },
  'room.size-missing': {
    text: 'Uma sala em que há aulas diz a sua área ou quantos estudantes pode receber.',
    why: 'O ministério planeja as vagas pelas salas que existem.',
  },
  'site.coordinates-incomplete': {
    text: 'Um terreno tem latitude e longitude, ou nenhuma.',
    why: 'Uma só das duas não mostra um lugar no mapa, e não se calculam distâncias até a escola.',
  },
  'site.coordinates-outside-region': {
    text: 'Um terreno fica na América Latina ou no Caribe.',
    why: 'Um sinal de menos perdido, ou um zero para um lugar desconhecido, põe a escola em outro continente ou no mar.',
  },
  'site.coordinates-swapped': {
    text: 'A latitude e a longitude de um terreno não estão uma no lugar da outra.',
    why: 'Mapas e muitos arquivos escrevem primeiro a longitude; trocadas, uma escola do Peru fica na Antártida.',
  },
  'utility-service.absent-but-described': {
    text: 'Um serviço dito ausente não tem fonte, horas, velocidade nem banheiros.',
    why: 'Ou a escola tem o serviço afinal, ou o que houve antes continua sendo informado.',
  },
  'utility-service.accessible-toilets-exceed': {
    text: 'Há no máximo tantos banheiros acessíveis quantos banheiros de meninas, de meninos e compartilhados juntos.',
    why: 'Banheiros acessíveis são contados entre os outros, não ao lado; contados duas vezes escondem que faltam.',
  },
  'utility-service.building-elsewhere': {
    text: 'O prédio a que um serviço atende fica no terreno que o serviço nomeia.',
    why: 'O serviço seria contado em um terreno e usado em outro.',
  },
  'utility-service.details-of-another-kind': {
    text: 'Um serviço tem só os detalhes que pertencem ao seu tipo.',
    why: 'O que está em outro registro não conta: a fonte da água é procurada no registro da água.',
  },
  'utility-service.no-toilet-for-girls': {
    text: 'Uma escola com banheiros só para meninos tem banheiros só para meninas.',
    why: 'O indicador ODS 4.a.1 conta escolas com banheiros separados por sexo; sem eles as meninas ficam em casa. Não é falha dos dados quando é assim: uma escola de meninos não os tem.',
  },
  'utility-service.source-none': {
    text: 'Um serviço dito presente não tem a fonte nenhuma.',
    why: 'A escola contaria ao mesmo tempo com o serviço e sem ele.',
  },
  'utility-service.speed-implausible': {
    text: 'A velocidade da internet é maior que zero e no máximo 10000 Mbit/s.',
    why: 'Velocidades escritas em kbit/s ou bit/s deixam sem valor a média de uma região inteira.',
  },
};
