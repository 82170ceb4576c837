import type { Language } from '@emis-sdk/model';
import { SIGNATURE_ERROR_MESSAGES } from './signing/signature-messages.ts';

/** Words for every error of plugins, in the message syntax MessageFormat 2, with the error's own params. */
export const PLUGIN_ERROR_MESSAGES = {
  ...SIGNATURE_ERROR_MESSAGES,
  'plugin.manifest-invalid': {
    en: 'Plugin {$plugin} does not describe itself as the contract asks, at {$path}. Its author mends it in definePlugin.',
    es: 'El complemento {$plugin} no se describe como pide el contrato, en {$path}. Su autor lo corrige en definePlugin.',
    pt: 'O plugin {$plugin} não se descreve como pede o contrato, em {$path}. Seu autor corrige em definePlugin.',
  },
  'plugin.settings-not-portable': {
    en: 'The settings of plugin {$plugin} use something at {$path} that JSON Schema does not carry. Its author moves that check into setup.',
    es: 'La configuración del complemento {$plugin} usa en {$path} algo que JSON Schema no expresa. Su autor traslada esa comprobación a setup.',
    pt: 'A configuração do plugin {$plugin} usa em {$path} algo que JSON Schema não expressa. Seu autor leva essa verificação para setup.',
  },
  'plugin.contract-unknown': {
    en: 'Plugin {$plugin} is written for contract {$contract}; this host knows {$supported}. Update the host, or take a version of the plugin for that contract.',
    es: 'El complemento {$plugin} está escrito para el contrato {$contract}; este anfitrión conoce {$supported}. Actualice el anfitrión o use una versión del complemento para ese contrato.',
    pt: 'O plugin {$plugin} foi escrito para o contrato {$contract}; este hospedeiro conhece {$supported}. Atualize o hospedeiro ou use uma versão do plugin para esse contrato.',
  },
  'plugin.untrusted': {
    en: 'Plugin {$plugin} comes from a stranger, and this host has no walled runner. Load it only if you trust its code as your own.',
    es: 'El complemento {$plugin} viene de un desconocido y este anfitrión no tiene un ejecutor aislado. Cárguelo solo si confía en su código como en el propio.',
    pt: 'O plugin {$plugin} vem de um desconhecido e este hospedeiro não tem um executor isolado. Carregue-o apenas se confia no código como no seu próprio.',
  },
  'plugin.duplicate': {
    en: 'Plugin {$plugin} is loaded already. Stop it before loading another version.',
    es: 'El complemento {$plugin} ya está cargado. Deténgalo antes de cargar otra versión.',
    pt: 'O plugin {$plugin} já está carregado. Pare-o antes de carregar outra versão.',
  },
  'plugin.code-not-its-own': {
    en: 'Plugin {$plugin} may not use the code {$contribution}: its codes start with {$prefix}. Its author renames it.',
    es: 'El complemento {$plugin} no puede usar el código {$contribution}: sus códigos empiezan con {$prefix}. Su autor lo renombra.',
    pt: 'O plugin {$plugin} não pode usar o código {$contribution}: seus códigos começam com {$prefix}. Seu autor o renomeia.',
  },
  'plugin.code-taken': {
    en: 'Plugin {$plugin} adds {$contribution}, which {$other} has added already. Load only one of them, or rename it.',
    es: 'El complemento {$plugin} agrega {$contribution}, que {$other} ya agregó. Cargue solo uno de ellos o renómbrelo.',
    pt: 'O plugin {$plugin} acrescenta {$contribution}, que {$other} já acrescentou. Carregue apenas um deles ou renomeie-o.',
  },
  'plugin.words-missing': {
    en: 'Plugin {$plugin} has no complete words for {$contribution} in the language {$language}. Its author adds title, meaning and fix.',
    es: 'El complemento {$plugin} no tiene textos completos para {$contribution} en el idioma {$language}. Su autor agrega title, meaning y fix.',
    pt: 'O plugin {$plugin} não tem textos completos para {$contribution} no idioma {$language}. Seu autor acrescenta title, meaning e fix.',
  },
  'plugin.settings-invalid': {
    en: 'The settings given to plugin {$plugin} are not right at {$path}. Correct them and load it again.',
    es: 'La configuración dada al complemento {$plugin} no es correcta en {$path}. Corríjala y cárguelo de nuevo.',
    pt: 'A configuração dada ao plugin {$plugin} não está correta em {$path}. Corrija-a e carregue-o de novo.',
  },
  'plugin.grant-missing': {
    en: 'Plugin {$plugin} needs "{$grant}" for {$contribution}, which was not both requested and approved. Approve it, or do without the plugin.',
    es: 'El complemento {$plugin} necesita "{$grant}" para {$contribution}, y eso no fue a la vez solicitado y aprobado. Apruébelo o prescinda del complemento.',
    pt: 'O plugin {$plugin} precisa de "{$grant}" para {$contribution}, e isso não foi ao mesmo tempo solicitado e aprovado. Aprove ou dispense o plugin.',
  },
  'plugin.order-cycle': {
    en: 'Plugin {$plugin} cannot be put in order: {$ring}. Remove one "after" of this ring.',
    es: 'El complemento {$plugin} no se puede ordenar: {$ring}. Quite un "after" de este anillo.',
    pt: 'O plugin {$plugin} não pode ser ordenado: {$ring}. Retire um "after" deste anel.',
  },
  'plugin.not-declared': {
    en: 'Plugin {$plugin} adds {$contribution} without having announced it. Its author lists it under contributes.',
    es: 'El complemento {$plugin} agrega {$contribution} sin haberlo anunciado. Su autor lo incluye en contributes.',
    pt: 'O plugin {$plugin} acrescenta {$contribution} sem tê-lo anunciado. Seu autor o inclui em contributes.',
  },
  'plugin.not-added': {
    en: 'Plugin {$plugin} announces {$contribution} but did not add it. Its author adds it in setup, or takes it out of contributes.',
    es: 'El complemento {$plugin} anuncia {$contribution} pero no lo agregó. Su autor lo agrega en setup o lo quita de contributes.',
    pt: 'O plugin {$plugin} anuncia {$contribution} mas não o acrescentou. Seu autor o acrescenta em setup ou o retira de contributes.',
  },
  'plugin.start-timeout': {
    en: 'Plugin {$plugin} did not start within {$milliseconds} ms. Its setup waits for something that does not come.',
    es: 'El complemento {$plugin} no inició en {$milliseconds} ms. Su setup espera algo que no llega.',
    pt: 'O plugin {$plugin} não iniciou em {$milliseconds} ms. Seu setup espera algo que não chega.',
  },
  'plugin.start-failed': {
    en: 'Plugin {$plugin} failed while starting. Tell its author.',
    es: 'El complemento {$plugin} falló al iniciar. Avise a su autor.',
    pt: 'O plugin {$plugin} falhou ao iniciar. Avise seu autor.',
  },
  'plugin.stop-failed': {
    en: 'Plugin {$plugin} did not stop cleanly; something it opened may still be open. Restart the process, and tell its author.',
    es: 'El complemento {$plugin} no se detuvo bien; algo que abrió puede seguir abierto. Reinicie el proceso y avise a su autor.',
    pt: 'O plugin {$plugin} não parou corretamente; algo que abriu pode continuar aberto. Reinicie o processo e avise seu autor.',
  },
  'plugin.contribution-failed': {
    en: '{$contribution} of plugin {$plugin} failed. What it would have said is not known. Tell its author.',
    es: '{$contribution} del complemento {$plugin} falló. No se sabe qué habría dicho. Avise a su autor.',
    pt: '{$contribution} do plugin {$plugin} falhou. Não se sabe o que teria dito. Avise seu autor.',
  },
  'plugin.bad-output': {
    en: '{$contribution} of plugin {$plugin} gave something that the contract does not allow. Tell its author.',
    es: '{$contribution} del complemento {$plugin} entregó algo que el contrato no permite. Avise a su autor.',
    pt: '{$contribution} do plugin {$plugin} entregou algo que o contrato não permite. Avise seu autor.',
  },
  'plugin.limit-exceeded': {
    en: '{$contribution} of plugin {$plugin} went past its limit of {$limit} and was ended. Tell its author, or allow it more.',
    es: '{$contribution} del complemento {$plugin} superó su límite ({$limit}) y fue interrumpido. Avise a su autor o permítale más.',
    pt: '{$contribution} do plugin {$plugin} passou do seu limite ({$limit}) e foi interrompido. Avise seu autor ou permita-lhe mais.',
  },
  'plugin.packed-invalid': {
    en: 'The folder of plugin {$plugin} is not as it must be, at {$path}. Build it again with "emis plugin build".',
    es: 'La carpeta del complemento {$plugin} no está como debe, en {$path}. Vuelva a crearla con "emis plugin build".',
    pt: 'A pasta do plugin {$plugin} não está como deve, em {$path}. Crie-a de novo com "emis plugin build".',
  },
  'plugin.call-refused': {
    en: 'Plugin {$plugin} asked for {$call}, which its grants do not allow: {$grant}. Approve it, or tell its author.',
    es: 'El complemento {$plugin} pidió {$call}, que sus permisos no permiten: {$grant}. Apruébelo o avise a su autor.',
    pt: 'O plugin {$plugin} pediu {$call}, que suas permissões não permitem: {$grant}. Aprove-o ou avise seu autor.',
  },
  'plugin.update-unapproved': {
    en: 'The new version of plugin {$plugin} asks for more: {$grant}. The old version goes on; approve what is new to update.',
    es: 'La nueva versión del complemento {$plugin} pide más: {$grant}. Sigue la versión anterior; apruebe lo nuevo para actualizar.',
    pt: 'A nova versão do plugin {$plugin} pede mais: {$grant}. A versão anterior continua; aprove o que é novo para atualizar.',
  },
  'plugin.format-untrusted': {
    en: 'Plugin {$plugin} brings the format {$contribution} as code, and code that reads files runs only when it is trusted as your own. Its author describes the tables in mappings instead.',
    es: 'El complemento {$plugin} trae el formato {$contribution} como código, y el código que lee archivos solo se ejecuta si se confía en él como en el propio. Su autor describe las tablas en mappings.',
    pt: 'O plugin {$plugin} traz o formato {$contribution} como código, e código que lê arquivos só é executado quando se confia nele como no próprio. Seu autor descreve as tabelas em mappings.',
  },
  'plugin.quarantined': {
    en: 'Plugin {$plugin} failed too often and was set apart; {$contribution} did not run. Stop it, mend it, and load it again.',
    es: 'El complemento {$plugin} falló demasiadas veces y fue apartado; {$contribution} no se ejecutó. Deténgalo, corríjalo y cárguelo de nuevo.',
    pt: 'O plugin {$plugin} falhou vezes demais e foi posto de lado; {$contribution} não foi executado. Pare-o, corrija-o e carregue-o de novo.',
  },
  'plugin.not-running': {
    en: 'Plugin {$plugin} is {$state}; {$contribution} did not run. Load the plugin again.',
    es: 'El complemento {$plugin} está en estado {$state}; {$contribution} no se ejecutó. Cargue de nuevo el complemento.',
    pt: 'O plugin {$plugin} está no estado {$state}; {$contribution} não foi executado. Carregue o plugin de novo.',
  },
  'plugin.unknown': {
    en: 'No plugin {$plugin} is loaded. Check the name.',
    es: 'No hay ningún complemento {$plugin} cargado. Revise el nombre.',
    pt: 'Nenhum plugin {$plugin} está carregado. Confira o nome.',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;
