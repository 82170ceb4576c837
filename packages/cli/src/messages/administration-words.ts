import type { Language } from '@emis-sdk/model';

/** Help of the commands about clients and access for support. */
export const ADMINISTRATION_HELP = {
  client: {
    en: 'The products that are let in, within your territories',
    es: 'Los productos admitidos, dentro de sus territorios',
    pt: 'Os produtos admitidos, dentro dos seus territórios',
  },
  'client-list': { en: 'List clients', es: 'Lista los clientes', pt: 'Lista os clientes' },
  'client-add': { en: 'Let a product in', es: 'Admite un producto', pt: 'Admite um produto' },
  'client-grant': {
    en: 'Give a client another grant; lets it in again if it was removed',
    es: 'Da otro permiso a un cliente; lo admite de nuevo si se había retirado',
    pt: 'Dá outra permissão a um cliente; admite-o de novo se havia sido retirado',
  },
  'client-remove': {
    en: 'Let a client do nothing any more, at once; its records stay',
    es: 'Ya no deja hacer nada a un cliente, de inmediato; sus registros se conservan',
    pt: 'Não deixa mais um cliente fazer nada, de imediato; seus registros ficam',
  },
  'client-keys': {
    en: 'List, add or take away keys of a client',
    es: 'Lista, agrega o quita claves de un cliente',
    pt: 'Lista, acrescenta ou retira chaves de um cliente',
  },
  'client-findings': {
    en: 'How submissions of the clients went, the newest first: how often each finding was told',
    es: 'Cómo fueron los envíos de los clientes, lo más nuevo primero: cuántas veces se dijo cada hallazgo',
    pt: 'Como foram os envios dos clientes, o mais novo primeiro: quantas vezes cada achado foi dito',
  },
  'client-accesses': {
    en: 'What the clients saw or brought, by the record of access, the newest first; no values',
    es: 'Lo que los clientes vieron o trajeron, según el registro de accesos, lo más nuevo primero; sin valores',
    pt: 'O que os clientes viram ou trouxeram, segundo o registro de acessos, o mais novo primeiro; sem valores',
  },
  'client-events': {
    en: 'What administrators did about clients, the newest first',
    es: 'Lo que hicieron los administradores con los clientes, lo más nuevo primero',
    pt: 'O que os administradores fizeram com os clientes, o mais novo primeiro',
  },
  most: { en: 'how many at most', es: 'cuántos como máximo', pt: 'quantos no máximo' },
  'client-id': { en: 'the id of the client', es: 'el id del cliente', pt: 'o id do cliente' },
  'client-name': { en: 'its name', es: 'su nombre', pt: 'seu nome' },
  'administrator-key': {
    en: 'the file of an administrator, to work over the line; without it, --data-dir or --database-url',
    es: 'el archivo de una persona administradora, para trabajar por la red; sin él, --data-dir o --database-url',
    pt: 'o arquivo de uma pessoa administradora, para trabalhar pela rede; sem ele, --data-dir ou --database-url',
  },
  scope: {
    en: 'what it may do, such as emis/person.read; may be given several times',
    es: 'lo que puede hacer, como emis/person.read; se puede indicar varias veces',
    pt: 'o que pode fazer, como emis/person.read; pode ser indicado várias vezes',
  },
  purpose: {
    en: 'why; may be given several times',
    es: 'para qué; se puede indicar varias veces',
    pt: 'para quê; pode ser indicado várias vezes',
  },
  territory: {
    en: 'where, by the id of a territory; may be given several times',
    es: 'dónde, por el id de un territorio; se puede indicar varias veces',
    pt: 'onde, pelo id de um território; pode ser indicado várias vezes',
  },
  national: {
    en: 'in the whole country instead',
    es: 'en cambio, en todo el país',
    pt: 'em vez disso, em todo o país',
  },
  'public-key': {
    en: 'its public key, a JWK in a file (EC, P-256)',
    es: 'su clave pública, un JWK en un archivo (EC, P-256)',
    pt: 'sua chave pública, um JWK em um arquivo (EC, P-256)',
  },
  'remove-key': {
    en: 'take away the key of this name',
    es: 'quita la clave con este nombre',
    pt: 'retira a chave com este nome',
  },
  support: {
    en: 'Access for support: one asks, another approves, it ends by itself',
    es: 'Acceso de soporte: una persona lo pide, otra lo aprueba, termina por sí mismo',
    pt: 'Acesso de suporte: uma pessoa pede, outra aprova, termina por si mesmo',
  },
  'support-list': { en: 'List what was asked for', es: 'Lista lo que se pidió', pt: 'Lista o que foi pedido' },
  'support-ask': { en: 'Ask for access', es: 'Pide acceso', pt: 'Pede acesso' },
  'support-approve': {
    en: 'Approve what another person asked for',
    es: 'Aprueba lo que pidió otra persona',
    pt: 'Aprova o que outra pessoa pediu',
  },
  'support-refuse': {
    en: 'Refuse what another person asked for',
    es: 'Rechaza lo que pidió otra persona',
    pt: 'Recusa o que outra pessoa pediu',
  },
  'support-end': { en: 'End it before its time', es: 'Lo termina antes de tiempo', pt: 'Termina-o antes do tempo' },
  'support-events': {
    en: 'Say what became of it, the newest first',
    es: 'Dice qué pasó con ello, lo más nuevo primero',
    pt: 'Diz o que aconteceu, o mais novo primeiro',
  },
  'support-id': { en: 'the id of the access', es: 'el id del acceso', pt: 'o id do acesso' },
  reason: {
    en: 'why, in ten signs or more; name no pupils',
    es: 'por qué, en diez signos o más; no nombre a estudiantes',
    pt: 'por quê, em dez sinais ou mais; não cite alunos',
  },
  hours: { en: 'for how long, 1 to 8', es: 'por cuánto tiempo, 1 a 8', pt: 'por quanto tempo, 1 a 8' },
} as const satisfies Record<string, Record<Language, string>>;

/** What they say, in MessageFormat 2. */
export const ADMINISTRATION_WORDS = {
  'client.added': {
    en: '{$name} is let in as {$id}.',
    es: '{$name} está admitido como {$id}.',
    pt: '{$name} está admitido como {$id}.',
  },
  'client.granted': {
    en: '{$name} has another grant (version {$version}).',
    es: '{$name} tiene otro permiso (versión {$version}).',
    pt: '{$name} tem outra permissão (versão {$version}).',
  },
  'client.removed': {
    en: '{$name} can do nothing any more.',
    es: '{$name} ya no puede hacer nada.',
    pt: '{$name} não pode fazer mais nada.',
  },
  'client.count': {
    en: '{$count :integer} clients',
    es: '{$count :integer} clientes',
    pt: '{$count :integer} clientes',
  },
  'support.state': {
    en: '{$id}: {$state}',
    es: '{$id}: {$state}',
    pt: '{$id}: {$state}',
  },
  'support.open': {
    en: '{$id} is open until {$endsAt}. Who asked is let in as {$clientId}, by the key that was given.',
    es: '{$id} está abierto hasta {$endsAt}. Quien lo pidió entra como {$clientId}, con la clave que indicó.',
    pt: '{$id} está aberto até {$endsAt}. Quem pediu entra como {$clientId}, com a chave que indicou.',
  },
} as const satisfies Record<`${'client' | 'support'}.${string}`, Record<Language, string>>;
