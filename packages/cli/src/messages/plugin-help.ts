import type { Language } from '@emis-sdk/model';

/** The words of the help pages about plugins. */
export const PLUGIN_HELP = {
  new: {
    en: 'Begin a rule, a plugin, a profile or a format: passes its own tests at once',
    es: 'Comenzar una regla, un complemento, un perfil o un formato: pasa sus propias pruebas enseguida',
    pt: 'Começar uma regra, um plugin, um perfil ou um formato: passa nos próprios testes de imediato',
  },
  'new-kind': {
    en: 'rule, plugin, profile or format',
    es: 'rule, plugin, profile o format',
    pt: 'rule, plugin, profile ou format',
  },
  'new-folder': {
    en: 'a folder that is empty or not there yet',
    es: 'una carpeta vacía o que aún no existe',
    pt: 'uma pasta vazia ou que ainda não existe',
  },
  'new-id': {
    en: 'its id: of a rule or plugin like org.example.late-entries, else one word',
    es: 'su id: de una regla o complemento como org.example.late-entries; si no, una palabra',
    pt: 'seu id: de uma regra ou plugin como org.example.late-entries; senão, uma palavra',
  },
  'new-title': { en: 'its title', es: 'su título', pt: 'seu título' },
  'new-country': {
    en: 'of a profile: its country in two letters (ISO 3166-1)',
    es: 'de un perfil: su país en dos letras (ISO 3166-1)',
    pt: 'de um perfil: seu país em duas letras (ISO 3166-1)',
  },
  'plugin-command': {
    en: 'Plugins: check, build, sign, verify',
    es: 'Complementos: revisar, construir, firmar, verificar',
    pt: 'Plugins: revisar, construir, assinar, verificar',
  },
  'plugin-check': {
    en: 'Look at a plugin as a registry does before it countersigns',
    es: 'Revisar un complemento como lo hace un registro antes de refrendar',
    pt: 'Examinar um plugin como faz um registro antes de referendar',
  },
  'plugin-build': {
    en: 'Make one file of a plugin, and write down what it says of itself',
    es: 'Hacer de un complemento un solo archivo y escribir lo que dice de sí mismo',
    pt: 'Fazer de um plugin um só arquivo e gravar o que ele diz de si mesmo',
  },
  'plugin-dev': {
    en: 'Run a plugin over an invented school, and again at each change',
    es: 'Ejecutar un complemento sobre una escuela inventada, y de nuevo con cada cambio',
    pt: 'Rodar um plugin sobre uma escola inventada, e de novo a cada mudança',
  },
  'plugin-upgrade': {
    en: 'Change what is deprecated in a plugin into what takes its place',
    es: 'Cambiar lo obsoleto de un complemento por lo que lo reemplaza',
    pt: 'Trocar o que está obsoleto em um plugin pelo que o substitui',
  },
  'plugin-project': {
    en: 'the folder of the plugin’s project',
    es: 'la carpeta del proyecto del complemento',
    pt: 'a pasta do projeto do plugin',
  },
  'plugin-entry': {
    en: 'the file that exports the plugin; by default that of package.json (emis.plugin), or src/plugin.ts',
    es: 'el archivo que exporta el complemento; por defecto el de package.json (emis.plugin) o src/plugin.ts',
    pt: 'o arquivo que exporta o plugin; por padrão o de package.json (emis.plugin) ou src/plugin.ts',
  },
  'plugin-report': {
    en: 'how to report: text, json, sarif',
    es: 'cómo informar: text, json, sarif',
    pt: 'como relatar: text, json, sarif',
  },
  'plugin-strict': {
    en: 'end with 1 for warnings too',
    es: 'termina con 1 también por advertencias',
    pt: 'termina com 1 também por avisos',
  },
  'plugin-build-out': {
    en: 'the folder of the built plugin, from that of the project',
    es: 'la carpeta del complemento construido, desde la del proyecto',
    pt: 'a pasta do plugin construído, a partir da do projeto',
  },
  'plugin-serve': {
    en: 'run it in an EMIS on this port as well, where each change takes its place at once; send records there by emis submit',
    es: 'ejecutarlo también en un EMIS en este puerto, donde cada cambio toma su lugar enseguida; envíe registros con emis submit',
    pt: 'rodá-lo também em um EMIS nesta porta, onde cada mudança toma seu lugar em seguida; envie registros com emis submit',
  },
  'plugin-once': { en: 'run once and end', es: 'ejecuta una vez y termina', pt: 'roda uma vez e termina' },
  'plugin-dry-run': {
    en: 'say what would change, and write nothing',
    es: 'dice qué cambiaría, sin escribir nada',
    pt: 'diz o que mudaria, sem gravar nada',
  },
  'plugin-keys': {
    en: 'Make the signing key of an author or of a registry',
    es: 'Crear la clave de firma de un autor o de un registro',
    pt: 'Criar a chave de assinatura de um autor ou de um registro',
  },
  'plugin-sign': {
    en: 'Sign a built plugin as its author',
    es: 'Firmar como autor un complemento ya construido',
    pt: 'Assinar como autor um plugin já construído',
  },
  'plugin-countersign': {
    en: 'Countersign a plugin as the registry of a ministry',
    es: 'Refrendar un complemento como registro de un ministerio',
    pt: 'Referendar um plugin como registro de um ministério',
  },
  'plugin-verify': {
    en: 'Say whether a host would admit a signed plugin, offline',
    es: 'Decir, sin conexión, si un anfitrión admitiría un complemento firmado',
    pt: 'Dizer, sem conexão, se um hospedeiro admitiria um plugin assinado',
  },
  'plugin-revoke': {
    en: 'Take a plugin or an author back: writes the next list of revocations',
    es: 'Retirar un complemento o un autor: escribe la siguiente lista de revocaciones',
    pt: 'Retirar um plugin ou um autor: grava a próxima lista de revogações',
  },
  'plugin-folder': {
    en: 'the folder of the built plugin',
    es: 'la carpeta del complemento construido',
    pt: 'a pasta do plugin construído',
  },
  'plugin-key': {
    en: 'the file of the private key; its passphrase is read from EMIS_KEY_PASSPHRASE',
    es: 'el archivo de la clave privada; su frase se lee de EMIS_KEY_PASSPHRASE',
    pt: 'o arquivo da chave privada; a frase dela é lida de EMIS_KEY_PASSPHRASE',
  },
  'plugin-key-out': {
    en: 'where to write the private key; nothing is written over',
    es: 'dónde escribir la clave privada; no se sobrescribe nada',
    pt: 'onde gravar a chave privada; nada é sobrescrito',
  },
  'plugin-release': {
    en: 'a number that rises with each bundle that is given out',
    es: 'un número que sube con cada paquete que se entrega',
    pt: 'um número que sobe a cada pacote entregue',
  },
  'plugin-expires': {
    en: 'the day on which the signature ends; in a year by default',
    es: 'el día en que vence la firma; por defecto, dentro de un año',
    pt: 'o dia em que a assinatura vence; por padrão, em um ano',
  },
  'plugin-replaces': {
    en: 'the public key that the author lost and replaced by this one',
    es: 'la clave pública que el autor perdió y reemplazó por esta',
    pt: 'a chave pública que o autor perdeu e substituiu por esta',
  },
  'plugin-registry-key': {
    en: 'a public key of a registry that is trusted; may be given several times',
    es: 'una clave pública de un registro de confianza; se puede repetir',
    pt: 'uma chave pública de um registro de confiança; pode ser repetida',
  },
  'plugin-revocations': {
    en: 'the newest list of revocations of the registry',
    es: 'la lista de revocaciones más nueva del registro',
    pt: 'a lista de revogações mais nova do registro',
  },
  'plugin-revocations-out': {
    en: 'the list of revocations; the next one takes its place',
    es: 'la lista de revocaciones; la siguiente ocupa su lugar',
    pt: 'a lista de revogações; a próxima toma o lugar dela',
  },
  'plugin-max-age': {
    en: 'how many days old the list of revocations may be; 30 by default',
    es: 'cuántos días puede tener la lista de revocaciones; por defecto 30',
    pt: 'quantos dias pode ter a lista de revogações; por padrão 30',
  },
  'plugin-as-of': {
    en: 'judge the signatures as of this day (YYYY-MM-DD) instead of now',
    es: 'juzga las firmas en este día (AAAA-MM-DD) en vez de ahora',
    pt: 'julga as assinaturas neste dia (AAAA-MM-DD) em vez de agora',
  },
  'plugin-revoked': {
    en: 'the id of the plugin that is taken back',
    es: 'el id del complemento que se retira',
    pt: 'o id do plugin que é retirado',
  },
  'plugin-up-to': {
    en: 'take back only releases up to this one; later ones stand',
    es: 'retira solo las entregas hasta esta; las posteriores valen',
    pt: 'retira só as entregas até esta; as posteriores valem',
  },
  'plugin-revoked-author': {
    en: 'the public key of an author of whom nothing is trusted any more',
    es: 'la clave pública de un autor en quien ya no se confía',
    pt: 'a chave pública de um autor em quem não se confia mais',
  },
  'plugin-reason': {
    en: 'a sentence for the people who used it',
    es: 'una frase para las personas que lo usaban',
    pt: 'uma frase para as pessoas que o usavam',
  },
} as const satisfies Record<string, Record<Language, string>>;
