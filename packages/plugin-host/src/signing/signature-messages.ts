import type { Language } from '@emis-sdk/model';
import type { SignatureErrorParams } from './signature-errors.ts';

/** Words for every reason for which a signed plugin is refused. */
export const SIGNATURE_ERROR_MESSAGES = {
  'plugin.unsigned': {
    en: 'Plugin {$plugin} is not signed. Its author signs it with: emis plugin sign.',
    es: 'El complemento {$plugin} no está firmado. Su autor lo firma con: emis plugin sign.',
    pt: 'O plugin {$plugin} não está assinado. Seu autor o assina com: emis plugin sign.',
  },
  'plugin.signature-malformed': {
    en: 'The signature.json of plugin {$plugin} is not as emis plugin sign writes it. Get the plugin anew from its author.',
    es: 'El signature.json del complemento {$plugin} no está como lo escribe emis plugin sign. Pida de nuevo el complemento a su autor.',
    pt: 'O signature.json do plugin {$plugin} não está como emis plugin sign o escreve. Peça o plugin de novo ao seu autor.',
  },
  'plugin.signature-wrong': {
    en: 'What plugin {$plugin} says of itself was not signed by the key {$key}. Do not use it; get it anew from its author.',
    es: 'Lo que el complemento {$plugin} dice de sí mismo no fue firmado con la clave {$key}. No lo use; pídalo de nuevo a su autor.',
    pt: 'O que o plugin {$plugin} diz de si mesmo não foi assinado com a chave {$key}. Não o use; peça-o de novo ao seu autor.',
  },
  'plugin.not-countersigned': {
    en: 'Plugin {$plugin} was not countersigned by a registry. The registry does it with: emis plugin countersign.',
    es: 'El complemento {$plugin} no fue refrendado por un registro. El registro lo hace con: emis plugin countersign.',
    pt: 'O plugin {$plugin} não foi referendado por um registro. O registro faz isso com: emis plugin countersign.',
  },
  'plugin.registry-unknown': {
    en: 'Plugin {$plugin} was countersigned with {$key}, a key that is not trusted here. Ask your ministry for the key of its registry.',
    es: 'El complemento {$plugin} fue refrendado con {$key}, una clave en la que aquí no se confía. Pida a su ministerio la clave de su registro.',
    pt: 'O plugin {$plugin} foi referendado com {$key}, uma chave em que aqui não se confia. Peça ao seu ministério a chave do registro dele.',
  },
  'plugin.countersignature-wrong': {
    en: 'The countersignature of plugin {$plugin} is not one of {$key} over this bundle. Do not use it; get it anew from the registry.',
    es: 'El refrendo del complemento {$plugin} no es de {$key} sobre este paquete. No lo use; pídalo de nuevo al registro.',
    pt: 'O referendo do plugin {$plugin} não é de {$key} sobre este pacote. Não o use; peça-o de novo ao registro.',
  },
  'plugin.signature-expired': {
    en: 'The signatures of plugin {$plugin} ended on {$on}. Get a newer release, or check the clock of this machine.',
    es: 'Las firmas del complemento {$plugin} vencieron el {$on}. Obtenga una versión más nueva o revise el reloj de este equipo.',
    pt: 'As assinaturas do plugin {$plugin} venceram em {$on}. Obtenha uma versão mais nova ou confira o relógio deste computador.',
  },
  'plugin.statement-differs': {
    en: 'The plugin.json of plugin {$plugin} says something else than what its author signed. Its author signs it again.',
    es: 'El plugin.json del complemento {$plugin} dice algo distinto de lo que firmó su autor. Su autor lo firma de nuevo.',
    pt: 'O plugin.json do plugin {$plugin} diz algo diferente do que seu autor assinou. Seu autor o assina de novo.',
  },
  'plugin.grant-added': {
    en: 'Plugin {$plugin} asks for "{$grant}", which its author did not sign. Do not use it.',
    es: 'El complemento {$plugin} pide "{$grant}", y su autor no firmó eso. No lo use.',
    pt: 'O plugin {$plugin} pede "{$grant}", e seu autor não assinou isso. Não o use.',
  },
  'plugin.file-changed': {
    en: 'The file {$path} of plugin {$plugin} is not the one that was signed. Get the plugin anew.',
    es: 'El archivo {$path} del complemento {$plugin} no es el que se firmó. Obtenga de nuevo el complemento.',
    pt: 'O arquivo {$path} do plugin {$plugin} não é o que foi assinado. Obtenha o plugin de novo.',
  },
  'plugin.file-added': {
    en: 'The file {$path} lies in plugin {$plugin} and was not signed. Take it out, or get the plugin anew.',
    es: 'El archivo {$path} está en el complemento {$plugin} y no fue firmado. Quítelo u obtenga de nuevo el complemento.',
    pt: 'O arquivo {$path} está no plugin {$plugin} e não foi assinado. Retire-o ou obtenha o plugin de novo.',
  },
  'plugin.file-removed': {
    en: 'The file {$path} of plugin {$plugin} was signed and is not there. Get the plugin anew.',
    es: 'El archivo {$path} del complemento {$plugin} fue firmado y no está. Obtenga de nuevo el complemento.',
    pt: 'O arquivo {$path} do plugin {$plugin} foi assinado e não está lá. Obtenha o plugin de novo.',
  },
  'plugin.file-path': {
    en: 'Plugin {$plugin} holds a file named {$path}, which could lead out of its folder or mean another file elsewhere. Its author renames it: letters, digits, _ . + @ - and single slashes.',
    es: 'El complemento {$plugin} contiene un archivo llamado {$path}, que podría salir de su carpeta o ser otro archivo en otro sistema. Su autor lo renombra: letras, cifras, _ . + @ - y barras simples.',
    pt: 'O plugin {$plugin} contém um arquivo chamado {$path}, que poderia sair da pasta ou ser outro arquivo em outro sistema. Seu autor o renomeia: letras, algarismos, _ . + @ - e barras simples.',
  },
  'plugin.file-link': {
    en: '{$path} of plugin {$plugin} is no plain file or folder. Put the file itself there, not a link to it.',
    es: '{$path} del complemento {$plugin} no es un archivo ni una carpeta corriente. Ponga allí el archivo mismo, no un enlace.',
    pt: '{$path} do plugin {$plugin} não é um arquivo nem uma pasta comum. Coloque ali o próprio arquivo, não um atalho.',
  },
  'plugin.bundle-too-large': {
    en: 'Plugin {$plugin} is larger than {$files} files or {$megabytes} MB. Its author leaves out what is not needed to run it.',
    es: 'El complemento {$plugin} supera {$files} archivos o {$megabytes} MB. Su autor deja fuera lo que no hace falta para ejecutarlo.',
    pt: 'O plugin {$plugin} passa de {$files} arquivos ou {$megabytes} MB. Seu autor deixa de fora o que não é preciso para executá-lo.',
  },
  'plugin.release-older': {
    en: 'This is release {$release} of plugin {$plugin}; release {$known} was here before. Load the newer one.',
    es: 'Esta es la entrega {$release} del complemento {$plugin}; antes estuvo aquí la {$known}. Cargue la más nueva.',
    pt: 'Esta é a entrega {$release} do plugin {$plugin}; antes esteve aqui a {$known}. Carregue a mais nova.',
  },
  'plugin.release-reused': {
    en: 'Release {$release} of plugin {$plugin} was here before with other files. Its author gives the new bundle a higher release.',
    es: 'La entrega {$release} del complemento {$plugin} ya estuvo aquí con otros archivos. Su autor da al paquete nuevo una entrega más alta.',
    pt: 'A entrega {$release} do plugin {$plugin} já esteve aqui com outros arquivos. Seu autor dá ao pacote novo uma entrega mais alta.',
  },
  'plugin.author-changed': {
    en: 'Plugin {$plugin} is signed with {$key}, not with the key of the author of the release before. When the author lost that key, the registry countersigns with --replaces.',
    es: 'El complemento {$plugin} está firmado con {$key}, no con la clave del autor de la entrega anterior. Si el autor perdió esa clave, el registro refrenda con --replaces.',
    pt: 'O plugin {$plugin} está assinado com {$key}, não com a chave do autor da entrega anterior. Se o autor perdeu essa chave, o registro referenda com --replaces.',
  },
  'plugin.revoked': {
    en: 'Plugin {$plugin} was taken back by the registry ({$reason}).',
    es: 'El registro retiró el complemento {$plugin} ({$reason}).',
    pt: 'O registro retirou o plugin {$plugin} ({$reason}).',
  },
  'plugin.revocations-missing': {
    en: 'No list of revocations is at hand, so plugin {$plugin} cannot be admitted. Get the newest list from the registry.',
    es: 'No hay lista de revocaciones a mano, así que el complemento {$plugin} no se puede admitir. Obtenga del registro la lista más nueva.',
    pt: 'Não há lista de revogações à mão, então o plugin {$plugin} não pode ser admitido. Obtenha do registro a lista mais nova.',
  },
  'plugin.revocations-wrong': {
    en: 'The list of revocations is not one that a trusted registry signed (asked for {$plugin}). Get it anew from the registry.',
    es: 'La lista de revocaciones no fue firmada por un registro de confianza (consulta por {$plugin}). Pídala de nuevo al registro.',
    pt: 'A lista de revogações não foi assinada por um registro de confiança (consulta por {$plugin}). Peça-a de novo ao registro.',
  },
  'plugin.revocations-older': {
    en: 'The list of revocations is number {$number}; number {$known} was here before (asked for {$plugin}). Get the newest one.',
    es: 'La lista de revocaciones es la número {$number}; antes estuvo aquí la {$known} (consulta por {$plugin}). Obtenga la más nueva.',
    pt: 'A lista de revogações é a número {$number}; antes esteve aqui a {$known} (consulta por {$plugin}). Obtenha a mais nova.',
  },
  'plugin.revocations-stale': {
    en: 'The list of revocations is of {$on} and so more than {$days} days old (asked for {$plugin}). Get the newest one from the registry.',
    es: 'La lista de revocaciones es del {$on} y tiene más de {$days} días (consulta por {$plugin}). Obtenga del registro la más nueva.',
    pt: 'A lista de revogações é de {$on} e tem mais de {$days} dias (consulta por {$plugin}). Obtenha do registro a mais nova.',
  },
  'plugin.revocations-early': {
    en: 'The list of revocations is of {$on}, a day that has not come here (asked for {$plugin}). Check the clock of this machine.',
    es: 'La lista de revocaciones es del {$on}, un día que aquí no ha llegado (consulta por {$plugin}). Revise el reloj de este equipo.',
    pt: 'A lista de revogações é de {$on}, um dia que aqui não chegou (consulta por {$plugin}). Confira o relógio deste computador.',
  },
} as const satisfies Record<keyof SignatureErrorParams, Record<Language, string>>;
