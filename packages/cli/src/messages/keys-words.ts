import type { Language } from '@emis-sdk/model';

type Texts = Readonly<Record<Language, string>>;

/** What `emis keys` says, in MessageFormat 2. */
export const KEYS_WORDS = {
  'keys.listed': {
    en: 'Keys: {$keys}',
    es: 'Claves: {$keys}',
    pt: 'Chaves: {$keys}',
  },
  'keys.added': {
    en: 'The product is let in by the key {$key} too, from now on.',
    es: 'Desde ahora el producto también entra con la clave {$key}.',
    pt: 'A partir de agora o produto também entra com a chave {$key}.',
  },
  'keys.ended': {
    en: 'Nobody is let in by the key {$key} any more, nor by the tokens that it got.',
    es: 'Ya nadie entra con la clave {$key}, ni con los tokens que obtuvo.',
    pt: 'Ninguém mais entra com a chave {$key}, nem com os tokens que ela obteve.',
  },
} satisfies Readonly<Record<string, Texts>>;

/** What may go wrong with it. */
export const KEYS_ERRORS = {
  'cli.no-client': {
    en: 'Give --client: the name of the product.',
    es: 'Indique --client: el nombre del producto.',
    pt: 'Informe --client: o nome do produto.',
  },
  'cli.public-key-not-readable': {
    en: '{$path} holds no key. Give a file with the public key as JWK.',
    es: '{$path} no contiene una clave. Dé un archivo con la clave pública como JWK.',
    pt: '{$path} não contém uma chave. Dê um arquivo com a chave pública como JWK.',
  },
  'client.unknown': {
    en: 'No product is registered as {$client}. See all of them with: emis keys list',
    es: 'Ningún producto está registrado como {$client}. Vea todos con: emis keys list',
    pt: 'Nenhum produto está registrado como {$client}. Veja todos com: emis keys list',
  },
  'client.key-unknown': {
    en: '{$client} has no key {$key}. See its keys with: emis keys list',
    es: '{$client} no tiene la clave {$key}. Vea sus claves con: emis keys list',
    pt: '{$client} não tem a chave {$key}. Veja suas chaves com: emis keys list',
  },
  'client.key-last': {
    en: '{$key} is the last key of {$client}: without it the product could not come back. Add the next one first; in an emergency: emis keys remove',
    es: '{$key} es la última clave de {$client}: sin ella el producto no podría volver a entrar. Agregue antes la siguiente; en una emergencia: emis keys remove',
    pt: '{$key} é a última chave de {$client}: sem ela o produto não poderia voltar a entrar. Acrescente antes a próxima; em uma emergência: emis keys remove',
  },
  'client.key-unusable': {
    en: 'The key for {$client} cannot be used. It must be a public EC key on P-256, as JWK, with a kid that no other key of the product has.',
    es: 'La clave para {$client} no sirve. Debe ser una clave pública EC sobre P-256, como JWK, con un kid que no tenga otra clave del producto.',
    pt: 'A chave para {$client} não serve. Deve ser uma chave pública EC sobre P-256, como JWK, com um kid que nenhuma outra chave do produto tenha.',
  },
  'client.keys-too-many': {
    en: '{$client} has as many keys as a product may have. Retire one first.',
    es: '{$client} tiene tantas claves como puede tener un producto. Retire una antes.',
    pt: '{$client} tem tantas chaves quantas um produto pode ter. Retire uma antes.',
  },
} satisfies Readonly<Record<string, Texts>>;

/** The words of its help. */
export const KEYS_HELP = {
  keys: {
    en: 'by which keys products are let in: in the storage of a server, or your own',
    es: 'con qué claves entran los productos: en el almacenamiento de un servidor, o las propias',
    pt: 'com quais chaves os produtos entram: no armazenamento de um servidor, ou as próprias',
  },
  'keys-list': {
    en: 'list the keys, one a line: product, key, since when',
    es: 'lista las claves, una por línea: producto, clave, desde cuándo',
    pt: 'lista as chaves, uma por linha: produto, chave, desde quando',
  },
  'keys-add': {
    en: 'let a product in by a further key, so that it can change over without a gap',
    es: 'deja entrar a un producto con otra clave más, para que cambie sin interrupción',
    pt: 'deixa um produto entrar com mais uma chave, para que mude sem interrupção',
  },
  'keys-retire': {
    en: 'end a key after the product has changed over; the last one stays',
    es: 'termina una clave cuando el producto ya cambió; la última se queda',
    pt: 'encerra uma chave depois que o produto mudou; a última fica',
  },
  'keys-remove': {
    en: 'end a key at once, even the last one: for emergencies, such as a stolen key',
    es: 'termina una clave en el acto, aunque sea la última: para emergencias, como una clave robada',
    pt: 'encerra uma chave na hora, mesmo que seja a última: para emergências, como uma chave roubada',
  },
  'keys-client': {
    en: 'the name of the product in the storage',
    es: 'el nombre del producto en el almacenamiento',
    pt: 'o nome do produto no armazenamento',
  },
  'keys-credentials': {
    en: 'your own keys instead: the credentials of your product (default: .emis/credentials.json)',
    es: 'en su lugar, las claves propias: las credenciales de su producto (por defecto: .emis/credentials.json)',
    pt: 'em vez disso, as próprias chaves: as credenciais do seu produto (padrão: .emis/credentials.json)',
  },
  'keys-file': {
    en: 'a file with the public key, as JWK',
    es: 'un archivo con la clave pública, como JWK',
    pt: 'um arquivo com a chave pública, como JWK',
  },
  'keys-kid': {
    en: 'the name of the key, as the list tells it',
    es: 'el nombre de la clave, como lo dice la lista',
    pt: 'o nome da chave, como a lista o diz',
  },
  purposes: {
    en: 'the file that says which fields each purpose shows; what it does not name is as by default',
    es: 'el archivo que dice qué campos muestra cada fin; lo que no nombra queda como por defecto',
    pt: 'o arquivo que diz que campos cada finalidade mostra; o que ele não nomeia fica como no padrão',
  },
  'bound-tokens-only': {
    en: 'take only tokens that are bound to a key of the product (DPoP)',
    es: 'acepta solo tokens ligados a una clave del producto (DPoP)',
    pt: 'aceita só tokens vinculados a uma chave do produto (DPoP)',
  },
} satisfies Readonly<Record<string, Texts>>;
