import type { TrialWords } from '../trials/words.ts';

/** What is said of the requirements of an EMIS, in MessageFormat 2: each requirement by its number, each failure by its key. */
export const EMIS_WORDS: TrialWords = {
  title: { en: 'Conformance of an EMIS', es: 'Conformidad de un EMIS', pt: 'Conformidade de um EMIS' },
  levels: {
    describe: { en: 'says what it is', es: 'dice lo que es', pt: 'diz o que é' },
    guard: { en: 'lets in whom it should', es: 'deja entrar a quien debe', pt: 'deixa entrar quem deve' },
    take: { en: 'takes records once', es: 'toma los registros una vez', pt: 'recebe os registros uma vez' },
    tell: { en: 'tells of every change', es: 'cuenta cada cambio', pt: 'conta cada mudança' },
    explain: { en: 'explains a no', es: 'explica un no', pt: 'explica um não' },
  },
  requirements: {
    '1.1': {
      en: 'The discovery document is whole',
      es: 'El documento de descubrimiento está completo',
      pt: 'O documento de descoberta está completo',
    },
    '1.2': {
      en: 'Discovery and RFC 8414 metadata name the same addresses',
      es: 'El descubrimiento y los metadatos de RFC 8414 nombran las mismas direcciones',
      pt: 'A descoberta e os metadados da RFC 8414 nomeiam os mesmos endereços',
    },
    '1.3': {
      en: 'Only public halves of keys are shown',
      es: 'Solo se muestran las mitades públicas de las claves',
      pt: 'Só são mostradas as metades públicas das chaves',
    },
    '1.4': {
      en: 'OpenAPI 3.1 describes every path of the protocol',
      es: 'OpenAPI 3.1 describe cada ruta del protocolo',
      pt: 'OpenAPI 3.1 descreve cada rota do protocolo',
    },
    '2.1': {
      en: 'A wrong key gets no token',
      es: 'Una clave equivocada no recibe token',
      pt: 'Uma chave errada não recebe token',
    },
    '2.2': {
      en: 'An assertion is taken once',
      es: 'Una aserción se acepta una vez',
      pt: 'Uma asserção é aceita uma vez',
    },
    '2.3': {
      en: 'An assertion for another audience gets no token',
      es: 'Una aserción para otra audiencia no recibe token',
      pt: 'Uma asserção para outra audiência não recebe token',
    },
    '2.4': {
      en: 'Without a token nothing is answered',
      es: 'Sin token no se responde nada',
      pt: 'Sem token nada é respondido',
    },
    '2.5': {
      en: 'An altered token is refused',
      es: 'Un token alterado se rechaza',
      pt: 'Um token alterado é recusado',
    },
    '2.6': {
      en: 'A token does no more than its scope says',
      es: 'Un token no hace más de lo que dice su alcance',
      pt: 'Um token não faz mais do que diz seu escopo',
    },
    '3.1': {
      en: 'A submission is opened and shown',
      es: 'Una entrega se abre y se muestra',
      pt: 'Uma remessa é aberta e mostrada',
    },
    '3.2': {
      en: 'A batch without a key is refused',
      es: 'Un lote sin clave se rechaza',
      pt: 'Um lote sem chave é recusado',
    },
    '3.3': {
      en: 'Each record of a batch gets its receipt, in order',
      es: 'Cada registro de un lote recibe su acuse, en orden',
      pt: 'Cada registro de um lote recebe seu recibo, em ordem',
    },
    '3.4': {
      en: 'The same batch under the same key gets the same answer',
      es: 'El mismo lote con la misma clave recibe la misma respuesta',
      pt: 'O mesmo lote com a mesma chave recebe a mesma resposta',
    },
    '3.5': {
      en: 'A key that was used for something else is refused',
      es: 'Una clave usada para otra cosa se rechaza',
      pt: 'Uma chave usada para outra coisa é recusada',
    },
    '3.6': {
      en: 'A wrong record is refused with a finding, and no other with it',
      es: 'Un registro malo se rechaza con un hallazgo, y ningún otro con él',
      pt: 'Um registro errado é recusado com um achado, e nenhum outro com ele',
    },
    '3.7': {
      en: 'A complete submission takes no more',
      es: 'Una entrega completa no acepta más',
      pt: 'Uma remessa completa não aceita mais',
    },
    '3.8': {
      en: 'An unknown profile is refused',
      es: 'Un perfil desconocido se rechaza',
      pt: 'Um perfil desconhecido é recusado',
    },
    '3.9': {
      en: 'What is there already comes back as unchanged',
      es: 'Lo que ya está vuelve como sin cambios',
      pt: 'O que já existe volta como sem mudanças',
    },
    '3.10': {
      en: 'A compressed batch is taken',
      es: 'Un lote comprimido se acepta',
      pt: 'Um lote comprimido é aceito',
    },
    '4.1': {
      en: 'An operation that is repeated takes effect once',
      es: 'Una operación repetida surte efecto una vez',
      pt: 'Uma operação repetida tem efeito uma vez',
    },
    '4.2': {
      en: 'The id of an operation cannot stand for another',
      es: 'El identificador de una operación no puede ser de otra',
      pt: 'O identificador de uma operação não pode ser de outra',
    },
    '4.3': {
      en: 'A change of an old version is a conflict, and is not written',
      es: 'Un cambio de una versión vieja es un conflicto, y no se escribe',
      pt: 'Uma mudança de uma versão velha é um conflito, e não é escrita',
    },
    '4.4': {
      en: 'A record whose parent is missing waits, and the parent is named',
      es: 'Un registro sin su padre espera, y se nombra al padre',
      pt: 'Um registro sem seu pai espera, e o pai é nomeado',
    },
    '4.5': {
      en: 'A record that others refer to is not removed',
      es: 'Un registro al que otros se refieren no se elimina',
      pt: 'Um registro a que outros se referem não é removido',
    },
    '4.6': {
      en: 'What became of an operation can be asked',
      es: 'Se puede preguntar qué fue de una operación',
      pt: 'Pode-se perguntar o que foi feito de uma operação',
    },
    '4.7': {
      en: 'If-None-Match keeps what is there',
      es: 'If-None-Match conserva lo que hay',
      pt: 'If-None-Match conserva o que existe',
    },
    '5.1': {
      en: 'A record has an ETag, which answers 304',
      es: 'Un registro tiene un ETag, que responde 304',
      pt: 'Um registro tem um ETag, que responde 304',
    },
    '5.2': { en: 'If-Match is kept', es: 'Se respeta If-Match', pt: 'If-Match é respeitado' },
    '5.3': {
      en: 'It says which ids it holds',
      es: 'Dice qué identificadores tiene',
      pt: 'Diz quais identificadores tem',
    },
    '5.4': {
      en: 'A list comes page by page, each record once',
      es: 'Una lista llega página por página, cada registro una vez',
      pt: 'Uma lista vem página por página, cada registro uma vez',
    },
    '6.1': {
      en: 'What was taken is told, parents first',
      es: 'Se cuenta lo aceptado, los padres primero',
      pt: 'Conta-se o aceito, os pais primeiro',
    },
    '6.2': {
      en: 'Small pages tell each change once',
      es: 'Páginas pequeñas cuentan cada cambio una vez',
      pt: 'Páginas pequenas contam cada mudança uma vez',
    },
    '6.3': {
      en: 'The same cursor gives the same page',
      es: 'El mismo cursor da la misma página',
      pt: 'O mesmo cursor dá a mesma página',
    },
    '6.4': { en: 'A forged cursor is refused', es: 'Un cursor falso se rechaza', pt: 'Um cursor falso é recusado' },
    '6.5': { en: 'A removal is told', es: 'Se cuenta una eliminación', pt: 'Conta-se uma remoção' },
    '7.1': {
      en: 'A no is a problem of RFC 9457',
      es: 'Un no es un problema de RFC 9457',
      pt: 'Um não é um problema da RFC 9457',
    },
    '7.2': {
      en: 'Problems are worded in three languages',
      es: 'Los problemas se dicen en tres idiomas',
      pt: 'Os problemas são ditos em três idiomas',
    },
    '7.3': {
      en: 'A malformed body is refused, and its values are not repeated',
      es: 'Un cuerpo mal formado se rechaza, y no se repiten sus valores',
      pt: 'Um corpo malformado é recusado, e seus valores não são repetidos',
    },
    '7.4': {
      en: 'A body over the limit is refused',
      es: 'Un cuerpo sobre el límite se rechaza',
      pt: 'Um corpo acima do limite é recusado',
    },
    '7.5': {
      en: 'A batch over the limit is refused',
      es: 'Un lote sobre el límite se rechaza',
      pt: 'Um lote acima do limite é recusado',
    },
    '7.6': {
      en: 'Another media type is refused',
      es: 'Otro tipo de medio se rechaza',
      pt: 'Outro tipo de mídia é recusado',
    },
    '7.7': {
      en: 'An unknown path is a problem as well',
      es: 'Una ruta desconocida también es un problema',
      pt: 'Uma rota desconhecida também é um problema',
    },
    '7.8': { en: 'Answers carry the time', es: 'Las respuestas llevan la hora', pt: 'As respostas trazem a hora' },
  },
  failures: {
    'wrong-status': {
      en: 'It answered {$status}; expected {$wanted}.',
      es: 'Respondió {$status}; se esperaba {$wanted}.',
      pt: 'Respondeu {$status}; esperava-se {$wanted}.',
    },
    'wrong-shape': {
      en: 'The answer is no {$name} (at {$at}).',
      es: 'La respuesta no es {$name} (en {$at}).',
      pt: 'A resposta não é {$name} (em {$at}).',
    },
    'wrong-problem': {
      en: 'The problem is {$said}; expected {$wanted}.',
      es: 'El problema es {$said}; se esperaba {$wanted}.',
      pt: 'O problema é {$said}; esperava-se {$wanted}.',
    },
    'no-profile': { en: 'It takes no profile.', es: 'No acepta ningún perfil.', pt: 'Não aceita nenhum perfil.' },
    'addresses-differ': {
      en: 'Issuer or token endpoint differ between the two.',
      es: 'El emisor o la dirección de tokens difieren entre ambos.',
      pt: 'O emissor ou o endereço de tokens diferem entre os dois.',
    },
    'private-key-shown': {
      en: 'A secret half of a key is shown to everybody.',
      es: 'Se muestra a todos la mitad secreta de una clave.',
      pt: 'A metade secreta de uma chave é mostrada a todos.',
    },
    'path-missing': {
      en: '{$path} is not described.',
      es: '{$path} no está descrita.',
      pt: '{$path} não está descrita.',
    },
    'wrong-state': {
      en: 'The state is {$said}; expected {$wanted}.',
      es: 'El estado es {$said}; se esperaba {$wanted}.',
      pt: 'O estado é {$said}; esperava-se {$wanted}.',
    },
    'other-submission': {
      en: 'Another submission was shown.',
      es: 'Se mostró otra entrega.',
      pt: 'Foi mostrada outra remessa.',
    },
    'receipts-differ': {
      en: 'The receipts are not those of the records sent, in their order.',
      es: 'Los acuses no son los de los registros enviados, en su orden.',
      pt: 'Os recibos não são os dos registros enviados, em sua ordem.',
    },
    'counts-differ': {
      en: 'The counts are not those of the receipts.',
      es: 'Las cuentas no son las de los acuses.',
      pt: 'As contagens não são as dos recibos.',
    },
    'answer-differs': {
      en: 'The repetition was answered otherwise than the first time.',
      es: 'La repetición se respondió distinto que la primera vez.',
      pt: 'A repetição foi respondida de outro modo que a primeira vez.',
    },
    'wrong-record-taken': {
      en: 'A school without a name was taken.',
      es: 'Se aceptó una escuela sin nombre.',
      pt: 'Foi aceita uma escola sem nome.',
    },
    'no-finding': {
      en: 'The refusal names no finding.',
      es: 'El rechazo no nombra ningún hallazgo.',
      pt: 'A recusa não nomeia nenhum achado.',
    },
    'right-record-refused': {
      en: 'A right record was refused beside a wrong one.',
      es: 'Se rechazó un registro bueno junto a uno malo.',
      pt: 'Foi recusado um registro bom junto a um errado.',
    },
    'not-unchanged': {
      en: 'What was there already was not told to be unchanged.',
      es: 'De lo que ya estaba no se dijo que no cambió.',
      pt: 'Do que já existia não se disse que não mudou.',
    },
    'wrong-outcome': {
      en: 'The outcome is {$said}; expected {$wanted}.',
      es: 'El resultado es {$said}; se esperaba {$wanted}.',
      pt: 'O resultado é {$said}; esperava-se {$wanted}.',
    },
    'written-in-spite': {
      en: 'The record was written in spite of the conflict.',
      es: 'El registro se escribió a pesar del conflicto.',
      pt: 'O registro foi escrito apesar do conflito.',
    },
    'parent-not-named': {
      en: 'What it waits for is not named.',
      es: 'No se nombra lo que espera.',
      pt: 'Não se nomeia o que espera.',
    },
    'other-operation': {
      en: 'Another operation was shown.',
      es: 'Se mostró otra operación.',
      pt: 'Foi mostrada outra operação.',
    },
    'no-result': {
      en: 'There is no result for the operation.',
      es: 'No hay resultado para la operación.',
      pt: 'Não há resultado para a operação.',
    },
    'no-etag': {
      en: 'The record came without an ETag.',
      es: 'El registro llegó sin ETag.',
      pt: 'O registro veio sem ETag.',
    },
    'wrong-ids': {
      en: 'It said of the wrong ids that it holds them.',
      es: 'Dijo tener los identificadores equivocados.',
      pt: 'Disse ter os identificadores errados.',
    },
    'limit-not-kept': {
      en: 'A page of at most {$limit} held {$count}.',
      es: 'Una página de a lo más {$limit} tenía {$count}.',
      pt: 'Uma página de no máximo {$limit} tinha {$count}.',
    },
    'list-differs': {
      en: 'The list does not hold each record once.',
      es: 'La lista no tiene cada registro una vez.',
      pt: 'A lista não tem cada registro uma vez.',
    },
    'feed-differs': {
      en: 'The feed does not tell of what was taken, once each and parents first.',
      es: 'El flujo no cuenta lo aceptado, una vez cada uno y los padres primero.',
      pt: 'O fluxo não conta o aceito, uma vez cada e os pais primeiro.',
    },
    'told-so-often': {
      en: 'A change was told {$times} times.',
      es: 'Un cambio se contó {$times} veces.',
      pt: 'Uma mudança foi contada {$times} vezes.',
    },
    'page-differs': {
      en: 'The same cursor gave another page.',
      es: 'El mismo cursor dio otra página.',
      pt: 'O mesmo cursor deu outra página.',
    },
    'removal-not-told': {
      en: 'The removal was not told.',
      es: 'La eliminación no se contó.',
      pt: 'A remoção não foi contada.',
    },
    'no-problem': {
      en: 'The answer is {$type} instead of application/problem+json.',
      es: 'La respuesta es {$type} en vez de application/problem+json.',
      pt: 'A resposta é {$type} em vez de application/problem+json.',
    },
    'one-language': {
      en: 'The words are not of the language asked for.',
      es: 'Las palabras no son del idioma pedido.',
      pt: 'As palavras não são do idioma pedido.',
    },
    'value-in-answer': {
      en: 'The answer repeats a value of the body.',
      es: 'La respuesta repite un valor del cuerpo.',
      pt: 'A resposta repete um valor do corpo.',
    },
    'no-date': {
      en: 'The answer has no Date, by which a client could set its clock.',
      es: 'La respuesta no tiene Date, con que un cliente ajustaría su reloj.',
      pt: 'A resposta não tem Date, com que um cliente ajustaria seu relógio.',
    },
  },
};
