import type { Language } from '@emis-sdk/model';

/** What the commands about plugins say, in MessageFormat 2. */
export const PLUGIN_WORDS = {
  'plugin.check-passed': {
    en: '{$name}: no errors. Warnings: {$warning :integer}. Notes: {$info :integer}.',
    es: '{$name}: sin errores. Advertencias: {$warning :integer}. Notas: {$info :integer}.',
    pt: '{$name}: sem erros. Avisos: {$warning :integer}. Notas: {$info :integer}.',
  },
  'plugin.check-refused': {
    en: '{$name}: errors: {$error :integer}, warnings: {$warning :integer}, notes: {$info :integer}. A registry would not countersign it.',
    es: '{$name}: errores: {$error :integer}, advertencias: {$warning :integer}, notas: {$info :integer}. Un registro no lo refrendaría.',
    pt: '{$name}: erros: {$error :integer}, avisos: {$warning :integer}, notas: {$info :integer}. Um registro não o referendaria.',
  },
  'plugin.built': {
    en: '{$id} {$version} stands in {$folder}: plugin.json and plugin.js ({$kilobytes :integer} kB). Sign it with: emis plugin sign',
    es: '{$id} {$version} está en {$folder}: plugin.json y plugin.js ({$kilobytes :integer} kB). Fírmelo con: emis plugin sign',
    pt: '{$id} {$version} está em {$folder}: plugin.json e plugin.js ({$kilobytes :integer} kB). Assine com: emis plugin sign',
  },
  'plugin.dev-ran': {
    en: '{$id} {$version} ran over an invented school: {$milliseconds :integer} ms, some {$memory} MB',
    es: '{$id} {$version} corrió sobre una escuela inventada: {$milliseconds :integer} ms, unos {$memory} MB',
    pt: '{$id} {$version} rodou sobre uma escola inventada: {$milliseconds :integer} ms, cerca de {$memory} MB',
  },
  'plugin.dev-rule': {
    en: '{$title}: {$count :integer} of {$records :integer} records, {$microseconds} µs each  [{$code}]',
    es: '{$title}: {$count :integer} de {$records :integer} registros, {$microseconds} µs cada uno  [{$code}]',
    pt: '{$title}: {$count :integer} de {$records :integer} registros, {$microseconds} µs cada um  [{$code}]',
  },
  'plugin.dev-reads': { en: 'It read: {$fields}', es: 'Leyó: {$fields}', pt: 'Leu: {$fields}' },
  'plugin.dev-threw': {
    en: 'It threw over a school in which nothing is wrong.',
    es: 'Falló con una escuela en la que nada está mal.',
    pt: 'Falhou com uma escola em que nada está errado.',
  },
  'plugin.dev-served': {
    en: 'It runs in the EMIS at {$url}: in its place after {$milliseconds :integer} ms',
    es: 'Corre en el EMIS en {$url}: en su lugar después de {$milliseconds :integer} ms',
    pt: 'Roda no EMIS em {$url}: no seu lugar depois de {$milliseconds :integer} ms',
  },
  'plugin.dev-waits': {
    en: 'It runs again when a file changes. Stop it with Ctrl-C.',
    es: 'Corre de nuevo cuando cambia un archivo. Deténgalo con Ctrl-C.',
    pt: 'Roda de novo quando um arquivo muda. Pare com Ctrl-C.',
  },
  'plugin.upgrade-none': {
    en: 'Nothing here is deprecated in contract {$contract} ({$known :integer} changes are known).',
    es: 'Nada de esto está obsoleto en el contrato {$contract} (se conocen {$known :integer} cambios).',
    pt: 'Nada aqui está obsoleto no contrato {$contract} ({$known :integer} mudanças conhecidas).',
  },
  'plugin.upgrade-gone': {
    en: 'gone after {$gone}',
    es: 'desaparece después del {$gone}',
    pt: 'desaparece depois de {$gone}',
  },
  'plugin.key-written': {
    en: 'The private key is in {$path}. Keep it where nobody else reads it, and keep a copy: without it no newer release can be signed.',
    es: 'La clave privada está en {$path}. Guárdela donde nadie más la lea y conserve una copia: sin ella no se puede firmar ninguna entrega nueva.',
    pt: 'A chave privada está em {$path}. Guarde-a onde mais ninguém a leia e mantenha uma cópia: sem ela nenhuma entrega nova pode ser assinada.',
  },
  'plugin.key-open': {
    en: 'It is not protected by a passphrase. Set {$variable} before making one that is.',
    es: 'No está protegida por una frase. Defina {$variable} antes de crear una que lo esté.',
    pt: 'Ela não está protegida por uma frase. Defina {$variable} antes de criar uma que esteja.',
  },
  'plugin.key-public': {
    en: 'Its public key, for everybody to see: {$key}',
    es: 'Su clave pública, a la vista de todos: {$key}',
    pt: 'A chave pública dela, à vista de todos: {$key}',
  },
  'plugin.signed': {
    en: 'Signed: {$folder}, release {$release}, by {$key}',
    es: 'Firmado: {$folder}, entrega {$release}, por {$key}',
    pt: 'Assinado: {$folder}, entrega {$release}, por {$key}',
  },
  'plugin.countersigned': {
    en: 'Countersigned: {$folder}, by {$key}',
    es: 'Refrendado: {$folder}, por {$key}',
    pt: 'Referendado: {$folder}, por {$key}',
  },
  'plugin.signed-until': {
    en: 'It ends on {$until}.',
    es: 'Vence el {$until}.',
    pt: 'Vence em {$until}.',
  },
  'plugin.verified': {
    en: 'In order: {$plugin} {$version}, release {$release}. Every file is as it was signed.',
    es: 'En orden: {$plugin} {$version}, entrega {$release}. Cada archivo está como se firmó.',
    pt: 'Em ordem: {$plugin} {$version}, entrega {$release}. Cada arquivo está como foi assinado.',
  },
  'plugin.verified-by': {
    en: 'Author {$author}, registry {$registry}, until {$until}. It asks for:',
    es: 'Autor {$author}, registro {$registry}, hasta el {$until}. Pide:',
    pt: 'Autor {$author}, registro {$registry}, até {$until}. Pede:',
  },
  'plugin.list-written': {
    en: '{$path} is now list number {$number}, with {$count} entries. Hand it to every host; it is taken for 30 days.',
    es: '{$path} es ahora la lista número {$number}, con {$count} entradas. Entréguela a cada anfitrión; vale 30 días.',
    pt: '{$path} é agora a lista número {$number}, com {$count} entradas. Entregue-a a cada hospedeiro; vale 30 dias.',
  },
  'plugin.revoked-usual': {
    en: 'It is no longer to be used.',
    es: 'Ya no debe usarse.',
    pt: 'Não deve mais ser usado.',
  },
} as const satisfies Record<string, Record<Language, string>>;

/** Texts for the errors of these commands, by code. */
export const PLUGIN_COMMAND_ERRORS = {
  'plugin.not-built': {
    en: 'The plugin cannot be made one file: {$why}',
    es: 'El complemento no se puede convertir en un solo archivo: {$why}',
    pt: 'O plugin não pode ser transformado em um só arquivo: {$why}',
  },
  'plugin.build-tool-missing': {
    en: 'esbuild is not there. Install it beside the plugin: npm install --save-dev esbuild',
    es: 'Falta esbuild. Instálelo junto al complemento: npm install --save-dev esbuild',
    pt: 'Falta o esbuild. Instale-o junto ao plugin: npm install --save-dev esbuild',
  },
  'cli.signing-key-exists': {
    en: 'There is a file at {$path} already, and a key is never written over. Choose another name.',
    es: 'Ya hay un archivo en {$path}, y una clave nunca se sobrescribe. Elija otro nombre.',
    pt: 'Já há um arquivo em {$path}, e uma chave nunca é sobrescrita. Escolha outro nome.',
  },
  'cli.signing-key-not-usable': {
    en: '{$path} holds no private key for signing, or its passphrase is not in {$variable}. Make one with: emis plugin keys',
    es: '{$path} no contiene una clave privada para firmar, o su frase no está en {$variable}. Cree una con: emis plugin keys',
    pt: '{$path} não contém uma chave privada para assinar, ou a frase dela não está em {$variable}. Crie uma com: emis plugin keys',
  },
  'cli.revocations-not-readable': {
    en: 'The list of revocations {$path} cannot be read. Get it from the registry.',
    es: 'No se puede leer la lista de revocaciones {$path}. Pídala al registro.',
    pt: 'Não é possível ler a lista de revogações {$path}. Peça-a ao registro.',
  },
} as const satisfies Record<string, Record<Language, string>>;
