import type { TrialWords } from '../trials/words.ts';

/** What is said of the requirements of products, in MessageFormat 2: each requirement by its number, each failure by its key. */
export const PRODUCT_WORDS: TrialWords = {
  title: {
    en: 'Certificate of a product',
    es: 'Certificado de un producto',
    pt: 'Certificado de um produto',
  },
  levels: {
    deliver: { en: 'brings records right', es: 'lleva bien los registros', pt: 'leva bem os registros' },
    endure: { en: 'stands bad lines', es: 'resiste malas líneas', pt: 'resiste a linhas ruins' },
    care: { en: 'shows and protects', es: 'muestra y protege', pt: 'mostra e protege' },
    follow: { en: 'follows changes', es: 'sigue los cambios', pt: 'acompanha as mudanças' },
    hear: { en: 'hears hints', es: 'oye los avisos', pt: 'ouve os avisos' },
  },
  requirements: {
    '1.1': {
      en: 'What was entered arrives, under its ids, and nothing else',
      es: 'Llega lo que se ingresó, con sus identificadores, y nada más',
      pt: 'Chega o que foi digitado, com seus identificadores, e nada mais',
    },
    '1.2': {
      en: 'A change arrives as a change of the same record; what did not change is not told again as new',
      es: 'Un cambio llega como cambio del mismo registro; lo que no cambió no llega como nuevo',
      pt: 'Uma mudança chega como mudança do mesmo registro; o que não mudou não chega como novo',
    },
    '1.3': {
      en: 'Codes, numbers and names arrive as they were entered',
      es: 'Los códigos, números y nombres llegan como se ingresaron',
      pt: 'Os códigos, números e nomes chegam como foram digitados',
    },
    '1.4': {
      en: 'Each request names the profile and edition by which it was checked',
      es: 'Cada petición nombra el perfil y la edición con que se verificó',
      pt: 'Cada requisição nomeia o perfil e a edição com que foi verificada',
    },
    '2.1': {
      en: 'Parents go before children, in whatever order they were entered',
      es: 'Los padres van antes que los hijos, sin importar el orden en que se ingresaron',
      pt: 'Os pais vão antes dos filhos, em qualquer ordem que tenham sido digitados',
    },
    '2.2': {
      en: 'Nothing is sent that depends on a refused record',
      es: 'No se envía nada que dependa de un registro rechazado',
      pt: 'Nada é enviado que dependa de um registro recusado',
    },
    '2.3': {
      en: 'Once the parent is corrected, its children follow',
      es: 'Corregido el padre, siguen sus hijos',
      pt: 'Corrigido o pai, seguem seus filhos',
    },
    '3.1': {
      en: 'Backs off while the EMIS is not available, and goes on afterwards',
      es: 'Espera mientras el EMIS no está disponible, y luego continúa',
      pt: 'Espera enquanto o EMIS não está disponível, e depois continua',
    },
    '3.2': { en: 'Keeps Retry-After', es: 'Respeta Retry-After', pt: 'Respeita Retry-After' },
    '3.3': {
      en: 'Does not send a refused record again as it is',
      es: 'No reenvía tal cual un registro rechazado',
      pt: 'Não reenvia tal qual um registro recusado',
    },
    '3.4': {
      en: 'When an answer is lost, repeats under the same key, and each record takes effect once',
      es: 'Si se pierde una respuesta, repite con la misma clave, y cada registro surte efecto una vez',
      pt: 'Se uma resposta se perde, repete com a mesma chave, e cada registro tem efeito uma vez',
    },
    '3.5': {
      en: 'Goes on after a power cut in the middle of sending, and each record takes effect once',
      es: 'Continúa tras un corte de luz a mitad del envío, y cada registro surte efecto una vez',
      pt: 'Continua após uma queda de energia no meio do envio, e cada registro tem efeito uma vez',
    },
    '4.1': {
      en: 'Gets in although its clock is wrong by two hours',
      es: 'Entra aunque su reloj esté mal por dos horas',
      pt: 'Entra embora seu relógio esteja errado por duas horas',
    },
    '4.2': { en: 'Changes its key', es: 'Cambia su clave', pt: 'Troca sua chave' },
    '4.3': {
      en: 'Asks for a new token when the one it has is refused',
      es: 'Pide un token nuevo cuando se rechaza el que tiene',
      pt: 'Pede um novo token quando o que tem é recusado',
    },
    '5.1': {
      en: 'Shows a refused record with the code of its finding',
      es: 'Muestra un registro rechazado con el código de su hallazgo',
      pt: 'Mostra um registro recusado com o código de seu achado',
    },
    '5.2': {
      en: 'No personal value and no secret in its logs',
      es: 'Ningún dato personal ni secreto en sus bitácoras',
      pt: 'Nenhum dado pessoal nem segredo em seus logs',
    },
    '5.3': {
      en: 'No personal value in an address',
      es: 'Ningún dato personal en una dirección',
      pt: 'Nenhum dado pessoal em um endereço',
    },
    '6.1': {
      en: 'Takes each change of the feed, page by page',
      es: 'Toma cada cambio del flujo, página por página',
      pt: 'Recebe cada mudança do fluxo, página por página',
    },
    '6.2': {
      en: 'Goes on from its cursor',
      es: 'Continúa desde su cursor',
      pt: 'Continua a partir de seu cursor',
    },
    '6.3': {
      en: 'Goes on from its cursor after a power cut',
      es: 'Continúa desde su cursor tras un corte de luz',
      pt: 'Continua a partir de seu cursor após uma queda de energia',
    },
    '6.4': {
      en: 'Reads anew when its cursor is too old, and takes nothing twice',
      es: 'Lee de nuevo cuando su cursor es demasiado viejo, y no toma nada dos veces',
      pt: 'Lê de novo quando seu cursor é velho demais, e não recebe nada duas vezes',
    },
    '6.5': {
      en: 'Lets go of a removed record',
      es: 'Suelta un registro eliminado',
      pt: 'Solta um registro removido',
    },
    '7.1': { en: 'Takes a hint of the EMIS', es: 'Acepta un aviso del EMIS', pt: 'Aceita um aviso do EMIS' },
    '7.2': { en: 'Refuses an altered hint', es: 'Rechaza un aviso alterado', pt: 'Recusa um aviso alterado' },
    '7.3': { en: 'Refuses an old hint', es: 'Rechaza un aviso viejo', pt: 'Recusa um aviso velho' },
    '7.4': {
      en: 'Answers a repeated hint well',
      es: 'Responde bien a un aviso repetido',
      pt: 'Responde bem a um aviso repetido',
    },
  },
  failures: {
    'not-arrived': {
      en: '{$entity} {$id} did not arrive.',
      es: '{$entity} {$id} no llegó.',
      pt: '{$entity} {$id} não chegou.',
    },
    'stranger-arrived': {
      en: '{$record} arrived, which nobody entered.',
      es: 'Llegó {$record}, que nadie ingresó.',
      pt: 'Chegou {$record}, que ninguém digitou.',
    },
    'change-not-arrived': {
      en: 'The change of {$entity} {$id} did not arrive.',
      es: 'El cambio de {$entity} {$id} no llegó.',
      pt: 'A mudança de {$entity} {$id} não chegou.',
    },
    'change-came-as-new': {
      en: '{$entity} {$id} came as something new, though only one record was changed.',
      es: '{$entity} {$id} llegó como algo nuevo, aunque solo cambió un registro.',
      pt: '{$entity} {$id} chegou como algo novo, embora só um registro tenha mudado.',
    },
    'value-differs': {
      en: '{$entity} {$id}: the field {$field} arrived with another value than was entered.',
      es: '{$entity} {$id}: el campo {$field} llegó con otro valor que el ingresado.',
      pt: '{$entity} {$id}: o campo {$field} chegou com outro valor que o digitado.',
    },
    'profile-not-named': {
      en: 'A request named the profile {$said} instead of {$profile}.',
      es: 'Una petición nombró el perfil {$said} en vez de {$profile}.',
      pt: 'Uma requisição nomeou o perfil {$said} em vez de {$profile}.',
    },
    'child-first': {
      en: '{$entity} {$id} was sent before {$parent}, to which it refers.',
      es: '{$entity} {$id} se envió antes que {$parent}, al que se refiere.',
      pt: '{$entity} {$id} foi enviado antes de {$parent}, a que se refere.',
    },
    'parent-not-sent': {
      en: 'The school {$id} was never sent, so that nothing could be tried.',
      es: 'La escuela {$id} nunca se envió; no se pudo probar nada.',
      pt: 'A escola {$id} nunca foi enviada; nada pôde ser testado.',
    },
    'child-of-failed': {
      en: '{$entity} {$id} was sent after the record to which it refers had been refused.',
      es: '{$entity} {$id} se envió después de rechazarse el registro al que se refiere.',
      pt: '{$entity} {$id} foi enviado depois de ser recusado o registro a que se refere.',
    },
    'children-left-behind': {
      en: 'The school was corrected, but not everything that waited for it arrived.',
      es: 'La escuela se corrigió, pero no llegó todo lo que la esperaba.',
      pt: 'A escola foi corrigida, mas não chegou tudo o que esperava por ela.',
    },
    'not-all-arrived': {
      en: 'Not everything that was entered arrived.',
      es: 'No llegó todo lo que se ingresó.',
      pt: 'Não chegou tudo o que foi digitado.',
    },
    'no-school': {
      en: 'The product keeps no schools, so that nothing could be tried.',
      es: 'El producto no guarda escuelas; no se pudo probar nada.',
      pt: 'O produto não guarda escolas; nada pôde ser testado.',
    },
    'not-tried': {
      en: 'Nothing was sent.',
      es: 'No se envió nada.',
      pt: 'Nada foi enviado.',
    },
    'no-back-off': {
      en: '{$requests} requests within {$ms} ms, while the EMIS answered 503.',
      es: '{$requests} peticiones en {$ms} ms, mientras el EMIS respondía 503.',
      pt: '{$requests} requisições em {$ms} ms, enquanto o EMIS respondia 503.',
    },
    'retry-after-not-kept': {
      en: 'The EMIS asked for {$asked} ms; the product came back after {$waited} ms.',
      es: 'El EMIS pidió {$asked} ms; el producto volvió a los {$waited} ms.',
      pt: 'O EMIS pediu {$asked} ms; o produto voltou após {$waited} ms.',
    },
    'sent-blindly': {
      en: 'The refused school {$id} was sent {$times} times, unchanged.',
      es: 'La escuela rechazada {$id} se envió {$times} veces, sin cambios.',
      pt: 'A escola recusada {$id} foi enviada {$times} vezes, sem mudanças.',
    },
    'new-name-for-the-same': {
      en: '{$entity} {$id} was repeated under another key, so that the EMIS could not know it was the same.',
      es: '{$entity} {$id} se repitió con otra clave; el EMIS no podía saber que era lo mismo.',
      pt: '{$entity} {$id} foi repetido com outra chave; o EMIS não podia saber que era o mesmo.',
    },
    'not-once': {
      en: '{$entity} {$id} took effect {$times} times instead of once.',
      es: '{$entity} {$id} surtió efecto {$times} veces en vez de una.',
      pt: '{$entity} {$id} teve efeito {$times} vezes em vez de uma.',
    },
    'no-new-token': {
      en: 'No new token was asked for after the answer 401.',
      es: 'No se pidió un token nuevo tras la respuesta 401.',
      pt: 'Não foi pedido um novo token após a resposta 401.',
    },
    'refusal-not-shown': {
      en: 'The refused school {$id} is not among what the product shows.',
      es: 'La escuela rechazada {$id} no está entre lo que muestra el producto.',
      pt: 'A escola recusada {$id} não está entre o que o produto mostra.',
    },
    'finding-not-shown': {
      en: 'The refused school is shown without its finding {$code}.',
      es: 'La escuela rechazada se muestra sin su hallazgo {$code}.',
      pt: 'A escola recusada é mostrada sem seu achado {$code}.',
    },
    'personal-in-logs': {
      en: 'A value of {$field} of a person stands in the logs.',
      es: 'Un valor de {$field} de una persona está en las bitácoras.',
      pt: 'Um valor de {$field} de uma pessoa está nos logs.',
    },
    'secret-in-logs': {
      en: 'A token or private key stands in the logs.',
      es: 'Un token o una clave privada está en las bitácoras.',
      pt: 'Um token ou uma chave privada está nos logs.',
    },
    'personal-in-url': {
      en: 'A value of {$field} of a person stood in the address of a request.',
      es: 'Un valor de {$field} de una persona estaba en la dirección de una petición.',
      pt: 'Um valor de {$field} de uma pessoa estava no endereço de uma requisição.',
    },
    'change-missed': {
      en: 'The product does not hold {$id}, which the feed told of.',
      es: 'El producto no tiene {$id}, que el flujo contó.',
      pt: 'O produto não tem {$id}, que o fluxo contou.',
    },
    'change-twice': {
      en: 'The product holds {$id} twice.',
      es: 'El producto tiene {$id} dos veces.',
      pt: 'O produto tem {$id} duas vezes.',
    },
    'removal-missed': {
      en: 'The product still holds {$id}, which was removed.',
      es: 'El producto aún tiene {$id}, que se eliminó.',
      pt: 'O produto ainda tem {$id}, que foi removido.',
    },
    'not-read-anew': {
      en: 'The feed was not read from its start after the cursor was gone.',
      es: 'El flujo no se leyó desde el inicio tras perderse el cursor.',
      pt: 'O fluxo não foi lido desde o início depois de perdido o cursor.',
    },
    'feed-not-read': {
      en: 'The feed was not read.',
      es: 'El flujo no se leyó.',
      pt: 'O fluxo não foi lido.',
    },
    'read-from-the-start': {
      en: 'The feed was read from its start, though the product had a cursor.',
      es: 'El flujo se leyó desde el inicio, aunque el producto tenía un cursor.',
      pt: 'O fluxo foi lido desde o início, embora o produto tivesse um cursor.',
    },
    'hint-refused': {
      en: 'A true hint was answered {$status}.',
      es: 'Un aviso verdadero se respondió con {$status}.',
      pt: 'Um aviso verdadeiro foi respondido com {$status}.',
    },
    'false-hint-taken': {
      en: 'An altered hint was answered {$status}.',
      es: 'Un aviso alterado se respondió con {$status}.',
      pt: 'Um aviso alterado foi respondido com {$status}.',
    },
    'old-hint-taken': {
      en: 'An hour-old hint was answered {$status}.',
      es: 'Un aviso de hace una hora se respondió con {$status}.',
      pt: 'Um aviso de uma hora atrás foi respondido com {$status}.',
    },
    'repetition-refused': {
      en: 'A repeated hint was answered {$status}.',
      es: 'Un aviso repetido se respondió con {$status}.',
      pt: 'Um aviso repetido foi respondido com {$status}.',
    },
    'no-hint-address': {
      en: 'The product named no address for hints.',
      es: 'El producto no dio una dirección para avisos.',
      pt: 'O produto não deu um endereço para avisos.',
    },
  },
};
