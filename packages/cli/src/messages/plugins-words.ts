import type { Language } from '@emis-sdk/model';

/** The words of the help pages about the plugins of an EMIS. */
export const PLUGINS_HELP = {
  'plugins-command': {
    en: 'See, approve, set and stop the plugins of an EMIS that runs',
    es: 'Ver, aprobar, configurar y detener los complementos de un EMIS en marcha',
    pt: 'Ver, aprovar, configurar e parar os plugins de um EMIS em funcionamento',
  },
  'plugins-list': {
    en: 'What each plugin may do, what it costs, what it failed at, and what waits for approval',
    es: 'Lo que puede hacer cada complemento, lo que cuesta, en qué falló y qué espera aprobación',
    pt: 'O que cada plugin pode fazer, o que custa, em que falhou e o que espera aprovação',
  },
  'plugins-approve': {
    en: 'Approve what a plugin asks for, and start it',
    es: 'Aprobar lo que pide un complemento e iniciarlo',
    pt: 'Aprovar o que um plugin pede e iniciá-lo',
  },
  'plugins-stop': {
    en: 'Stop a plugin until it is approved again',
    es: 'Detener un complemento hasta que se apruebe de nuevo',
    pt: 'Parar um plugin até que seja aprovado de novo',
  },
  'plugins-set': {
    en: 'Set the settings of a plugin',
    es: 'Configurar un complemento',
    pt: 'Configurar um plugin',
  },
  'plugins-run': {
    en: 'Run a command that a plugin brings, in the EMIS',
    es: 'Ejecutar en el EMIS un comando que trae un complemento',
    pt: 'Executar no EMIS um comando que um plugin traz',
  },
  'plugins-id': {
    en: 'the id of the plugin, such as org.example.late-entries',
    es: 'el id del complemento, como org.example.late-entries',
    pt: 'o id do plugin, como org.example.late-entries',
  },
  'plugins-by': {
    en: 'who decides: kept with the decision',
    es: 'quién decide: se guarda con la decisión',
    pt: 'quem decide: fica guardado com a decisão',
  },
  'plugins-version': {
    en: 'the version that was looked at; another one is not approved (default: the one that waits)',
    es: 'la versión examinada; otra no se aprueba (por defecto: la que espera)',
    pt: 'a versão examinada; outra não é aprovada (padrão: a que espera)',
  },
  'plugins-settings': {
    en: 'a JSON file with the settings; secrets that it does not name stay as they are',
    es: 'un archivo JSON con la configuración; los secretos que no nombra quedan como están',
    pt: 'um arquivo JSON com a configuração; os segredos que ele não cita ficam como estão',
  },
  'plugins-command-name': {
    en: 'the command, as "emis plugins" lists it',
    es: 'el comando, como lo lista "emis plugins"',
    pt: 'o comando, como o lista "emis plugins"',
  },
  'plugins-arguments': {
    en: 'what the command is given',
    es: 'lo que se le da al comando',
    pt: 'o que é dado ao comando',
  },
  'plugins-from': {
    en: 'a folder of built plugins; each waits until it is approved',
    es: 'una carpeta de complementos construidos; cada uno espera hasta que se apruebe',
    pt: 'uma pasta de plugins construídos; cada um espera até ser aprovado',
  },
} as const satisfies Record<string, Record<Language, string>>;

/** What the command line says of the plugins of an EMIS. */
export const PLUGINS_WORDS = {
  'plugins.none': {
    en: 'This EMIS has no plugins.',
    es: 'Este EMIS no tiene complementos.',
    pt: 'Este EMIS não tem plugins.',
  },
  'plugins.not-taken': {
    en: 'The plugin in {$path} is not taken:',
    es: 'El complemento de {$path} no se acepta:',
    pt: 'O plugin em {$path} não é aceito:',
  },
  'plugins.approved': {
    en: '{$id} {$version} is approved and runs.',
    es: '{$id} {$version} está aprobado y en marcha.',
    pt: '{$id} {$version} está aprovado e em funcionamento.',
  },
  'plugins.stopped': {
    en: '{$id} {$version} is stopped.',
    es: '{$id} {$version} está detenido.',
    pt: '{$id} {$version} está parado.',
  },
  'plugins.set': {
    en: 'The settings of {$id} {$version} are set.',
    es: 'La configuración de {$id} {$version} está guardada.',
    pt: 'A configuração de {$id} {$version} está guardada.',
  },
  'plugins.by': {
    en: 'approved by {$by} on {$at} (UTC)',
    es: 'aprobado por {$by} el {$at} (UTC)',
    pt: 'aprovado por {$by} em {$at} (UTC)',
  },
  'plugins.not-approved': { en: 'not approved', es: 'no aprobado', pt: 'não aprovado' },
  'plugins.rules': { en: 'rules: {$rules}', es: 'reglas: {$rules}', pt: 'regras: {$rules}' },
  'plugins.command': {
    en: 'command {$name}: {$summary}',
    es: 'comando {$name}: {$summary}',
    pt: 'comando {$name}: {$summary}',
  },
  'plugins.job': {
    en: 'job {$job}: every {$minutes} minutes, last begun {$at}',
    es: 'tarea {$job}: cada {$minutes} minutos, iniciada por última vez {$at}',
    pt: 'tarefa {$job}: a cada {$minutes} minutos, iniciada pela última vez {$at}',
  },
  'plugins.did': {
    en: 'calls {$calls}, {$seconds} s; faults {$faults}, limits broken {$breaches}, calls refused {$refusals}',
    es: 'llamadas {$calls}, {$seconds} s; fallos {$faults}, límites excedidos {$breaches}, llamadas denegadas {$refusals}',
    pt: 'chamadas {$calls}, {$seconds} s; falhas {$faults}, limites excedidos {$breaches}, chamadas recusadas {$refusals}',
  },
  'plugins.waits': {
    en: 'version {$version} waits: it also asks for {$beyond}. To approve it: emis plugins approve {$id} --version {$version}',
    es: 'la versión {$version} espera: pide además {$beyond}. Para aprobarla: emis plugins approve {$id} --version {$version}',
    pt: 'a versão {$version} espera: pede também {$beyond}. Para aprová-la: emis plugins approve {$id} --version {$version}',
  },
  'plugins.found': {
    en: 'nobody has approved it. To approve it: emis plugins approve {$id}',
    es: 'nadie lo ha aprobado. Para aprobarlo: emis plugins approve {$id}',
    pt: 'ninguém o aprovou. Para aprová-lo: emis plugins approve {$id}',
  },
  'plugins.release': { en: 'release {$release}', es: 'entrega {$release}', pt: 'entrega {$release}' },
  'plugins.state-found': { en: 'waits for approval', es: 'espera aprobación', pt: 'espera aprovação' },
  'plugins.state-running': { en: 'runs', es: 'en marcha', pt: 'em funcionamento' },
  'plugins.state-stopped': { en: 'stopped', es: 'detenido', pt: 'parado' },
  'plugins.state-refused': { en: 'refused', es: 'rechazado', pt: 'recusado' },
  'plugins.state-failed': { en: 'failed', es: 'falló', pt: 'falhou' },
  'plugins.state-quarantined': { en: 'set apart after faults', es: 'apartado por fallos', pt: 'isolado por falhas' },
} as const satisfies Record<string, Record<Language, string>>;

/** Texts for the errors of these commands, by code. */
export const PLUGINS_ERRORS = {
  'cli.settings-not-readable': {
    en: '{$path} holds no settings. Write a JSON object with a value for each setting.',
    es: '{$path} no contiene una configuración. Escriba un objeto JSON con un valor para cada ajuste.',
    pt: '{$path} não contém uma configuração. Escreva um objeto JSON com um valor para cada ajuste.',
  },
} as const satisfies Record<string, Record<Language, string>>;
