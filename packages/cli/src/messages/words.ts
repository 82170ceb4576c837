import type { Language } from '@emis-sdk/model';
import { ADMINISTRATION_WORDS } from './administration-words.ts';
import { BACKUP_WORDS } from './backup-words.ts';
import { CARE_WORDS } from './care-words.ts';
import { CERTIFY_WORDS } from './certify-words.ts';
import { CHECK_WORDS } from './check-words.ts';
import { CONVERT_WORDS } from './convert-words.ts';
import { DOCTOR_WORDS } from './doctor-words.ts';
import { IDENTIFIER_WORDS } from './identifier-words.ts';
import { INDICATOR_WORDS } from './indicator-words.ts';
import { KEYS_WORDS } from './keys-words.ts';
import { LEARN_WORDS } from './learn-words.ts';
import { MAP_WORDS } from './map-words.ts';
import { NEXT_WORDS } from './next-words.ts';
import { PLUGIN_WORDS } from './plugin-words.ts';
import { PLUGINS_WORDS } from './plugins-words.ts';
import { PORTAL_COMMAND_WORDS } from './portal-words.ts';
import { PREVIEW_WORDS } from './preview-words.ts';
import { PRIVACY_WORDS } from './privacy-words.ts';
import { PUBLISH_WORDS } from './publish-words.ts';
import { REHEARSAL_WORDS } from './rehearsal-words.ts';
import { STANDARD_WORDS } from './standard-words.ts';
import { STATEMENT_WORDS } from './statement-words.ts';
import { SUBMIT_WORDS } from './submit-words.ts';
import { WORKBOOK_WORDS } from './workbook-words.ts';

/** What the command line says, in MessageFormat 2. */
export const WORDS = {
  ...ADMINISTRATION_WORDS,
  ...CERTIFY_WORDS,
  ...CHECK_WORDS,
  ...CONVERT_WORDS,
  ...DOCTOR_WORDS,
  ...IDENTIFIER_WORDS,
  ...INDICATOR_WORDS,
  ...KEYS_WORDS,
  ...PORTAL_COMMAND_WORDS,
  ...PREVIEW_WORDS,
  ...PRIVACY_WORDS,
  ...CARE_WORDS,
  ...BACKUP_WORDS,
  ...PUBLISH_WORDS,
  ...REHEARSAL_WORDS,
  ...STANDARD_WORDS,
  ...STATEMENT_WORDS,
  ...LEARN_WORDS,
  ...SUBMIT_WORDS,
  ...MAP_WORDS,
  ...NEXT_WORDS,
  ...PLUGIN_WORDS,
  ...PLUGINS_WORDS,
  ...WORKBOOK_WORDS,
  'server.ready': {
    en: 'The EMIS runs at {$url} ({$database}, {$seconds} s)',
    es: 'El EMIS funciona en {$url} ({$database}, {$seconds} s)',
    pt: 'O EMIS funciona em {$url} ({$database}, {$seconds} s)',
  },
  'server.fsync': {
    en: 'The embedded database is for trials: it does not survive a power cut. For real records use --database-url.',
    es: 'La base de datos incorporada es para pruebas: no resiste un corte de luz. Para registros reales use --database-url.',
    pt: 'O banco de dados embutido é para testes: não resiste a uma queda de energia. Para registros reais use --database-url.',
  },
  'server.credentials': {
    en: 'Keys of the two products are in {$path}',
    es: 'Las claves de los dos productos están en {$path}',
    pt: 'As chaves dos dois produtos estão em {$path}',
  },
  'server.stays': {
    en: 'The EMIS stays up. Stop it with Ctrl-C.',
    es: 'El EMIS sigue funcionando. Deténgalo con Ctrl-C.',
    pt: 'O EMIS continua funcionando. Pare-o com Ctrl-C.',
  },
  'plugins.loaded': {
    en: 'Loaded through the plugin host: {$plugins}',
    es: 'Cargado por el anfitrión de complementos: {$plugins}',
    pt: 'Carregado pelo hospedeiro de plugins: {$plugins}',
  },
  'bundle.read': {
    en: 'Reading {$origin}: {$format} ({$reason})',
    es: 'Leyendo {$origin}: {$format} ({$reason})',
    pt: 'Lendo {$origin}: {$format} ({$reason})',
  },
  'progress.reading': {
    en: 'checking: {$records} records, {$percent} %',
    es: 'verificando: {$records} registros, {$percent} %',
    pt: 'verificando: {$records} registros, {$percent} %',
  },
  'progress.sending': {
    en: 'sending: {$records} of {$total} records',
    es: 'enviando: {$records} de {$total} registros',
    pt: 'enviando: {$records} de {$total} registros',
  },
  'heading.check': { en: 'Check', es: 'Verificación', pt: 'Verificação' },
  'heading.receipt': { en: 'Receipt', es: 'Recibo', pt: 'Recibo' },
  'heading.again': { en: 'Sent again', es: 'Enviado otra vez', pt: 'Enviado outra vez' },
  'heading.feed': { en: 'Read by the other product', es: 'Leído por el otro producto', pt: 'Lido pelo outro produto' },
  'receipt.counts': {
    en: 'submitted {$submitted}: accepted {$accepted}, already held {$unchanged}, rejected {$rejected}; kept back here: {$invalid} invalid, {$held} waiting for them',
    es: 'enviados {$submitted}: aceptados {$accepted}, ya registrados {$unchanged}, rechazados {$rejected}; retenidos aquí: {$invalid} inválidos, {$held} que dependen de ellos',
    pt: 'enviados {$submitted}: aceitos {$accepted}, já registrados {$unchanged}, rejeitados {$rejected}; retidos aqui: {$invalid} inválidos, {$held} que dependem deles',
  },
  'receipt.rejected': {
    en: 'rejected by the EMIS: {$entity} {$id}: {$title}',
    es: 'rechazado por el EMIS: {$entity} {$id}: {$title}',
    pt: 'rejeitado pelo EMIS: {$entity} {$id}: {$title}',
  },
  'receipt.submission': {
    en: 'submission {$id}',
    es: 'envío {$id}',
    pt: 'envio {$id}',
  },
  'again.counts': {
    en: '{$unchanged} of {$submitted} unchanged',
    es: '{$unchanged} de {$submitted} sin cambios',
    pt: '{$unchanged} de {$submitted} sem alterações',
  },
  'feed.matches': {
    en: '{$changes} changes: exactly the accepted records',
    es: '{$changes} cambios: exactamente los registros aceptados',
    pt: '{$changes} alterações: exatamente os registros aceitos',
  },
  'feed.differs': {
    en: '{$changes} changes, which are not the accepted records: {$missing} missing, {$foreign} foreign, {$different} different',
    es: '{$changes} cambios, que no son los registros aceptados: {$missing} faltan, {$foreign} ajenos, {$different} distintos',
    pt: '{$changes} alterações, que não são os registros aceitos: {$missing} faltam, {$foreign} alheios, {$different} diferentes',
  },
  'portal.address': {
    en: 'Open {$url} in a browser to see what the ministry sees',
    es: 'Abra {$url} en un navegador para ver lo que ve el ministerio',
    pt: 'Abra {$url} em um navegador para ver o que o ministério vê',
  },
  'portal.was': {
    en: 'The portal was at {$url}; without --once it stays up',
    es: 'El portal estaba en {$url}; sin --once sigue funcionando',
    pt: 'O portal estava em {$url}; sem --once continua funcionando',
  },
  'next.validate': {
    en: 'Next: {$emis} validate <your folder or .zip>',
    es: 'Siguiente: {$emis} validate <su carpeta o .zip>',
    pt: 'Próximo: {$emis} validate <sua pasta ou .zip>',
  },
  'listen.ready': {
    en: 'Listening to {$url}. Stop with Ctrl-C. To see something: {$emis} trigger',
    es: 'Escuchando {$url}. Deténgalo con Ctrl-C. Para ver algo: {$emis} trigger',
    pt: 'Ouvindo {$url}. Pare com Ctrl-C. Para ver algo: {$emis} trigger',
  },
  'listen.forwards': {
    en: 'Hints go to {$to}; their key for your receiver is {$key}',
    es: 'Los avisos van a {$to}; su clave para el receptor es {$key}',
    pt: 'Os avisos vão para {$to}; a chave deles para o receptor é {$key}',
  },
  'listen.changes': {
    en: '.input {$changes :number} .match $changes one {{{$at}  {$changes} change}} * {{{$at}  {$changes} changes}}',
    es: '.input {$changes :number} .match $changes one {{{$at}  {$changes} cambio}} * {{{$at}  {$changes} cambios}}',
    pt: '.input {$changes :number} .match $changes one {{{$at}  {$changes} alteração}} * {{{$at}  {$changes} alterações}}',
  },
  'listen.forwarded': {
    en: '.input {$changes :number} .match $changes one {{{$at}  {$changes} change, answered {$answered}}} * {{{$at}  {$changes} changes, answered {$answered}}}',
    es: '.input {$changes :number} .match $changes one {{{$at}  {$changes} cambio, respuesta {$answered}}} * {{{$at}  {$changes} cambios, respuesta {$answered}}}',
    pt: '.input {$changes :number} .match $changes one {{{$at}  {$changes} alteração, resposta {$answered}}} * {{{$at}  {$changes} alterações, resposta {$answered}}}',
  },
  'listen.paused': {
    en: 'The webhook {$id} is told of no more changes ({$because}). See to its address, then resume it.',
    es: 'Al webhook {$id} ya no se le avisa de los cambios ({$because}). Revise su dirección y luego reanúdelo.',
    pt: 'O webhook {$id} não é mais avisado das alterações ({$because}). Veja o endereço dele e depois retome-o.',
  },
  'person.duplicates': {
    en: '.input {$pairs :number} .match $pairs one {{{$pairs} pair}} * {{{$pairs} pairs}}',
    es: '.input {$pairs :number} .match $pairs one {{{$pairs} par}} * {{{$pairs} pares}}',
    pt: '.input {$pairs :number} .match $pairs one {{{$pairs} par}} * {{{$pairs} pares}}',
  },
  'person.merged': {
    en: '{$merged} was merged into {$survivor}; records that referred to it: {$records}. To undo it: emis person unmerge {$id}',
    es: '{$merged} se fusionó con {$survivor}; registros que se referían a ella: {$records}. Para deshacerlo: emis person unmerge {$id}',
    pt: '{$merged} foi unificada com {$survivor}; registros que se referiam a ela: {$records}. Para desfazer: emis person unmerge {$id}',
  },
  'person.unmerged': {
    en: '{$merged} and {$survivor} are two persons again.',
    es: '{$merged} y {$survivor} vuelven a ser dos personas.',
    pt: '{$merged} e {$survivor} voltam a ser duas pessoas.',
  },
  'trigger.done': {
    en: 'The invented school {$id} was changed ({$accepted} accepted).',
    es: 'Se cambió la escuela inventada {$id} ({$accepted} aceptados).',
    pt: 'A escola inventada {$id} foi alterada ({$accepted} aceitos).',
  },
  'rotated.key': {
    en: 'Hints are signed with a new key now: {$key}. The key before it signs beside it for seven days.',
    es: 'Los avisos se firman ahora con una clave nueva: {$key}. La anterior firma junto a ella siete días más.',
    pt: 'Os avisos agora são assinados com uma chave nova: {$key}. A anterior assina junto por mais sete dias.',
  },
  'next.command': {
    en: 'Next: {$emis} {$command}',
    es: 'Siguiente: {$emis} {$command}',
    pt: 'Próximo: {$emis} {$command}',
  },
  'next.submit': {
    en: 'Next: {$emis} submit --from <folder or .zip>',
    es: 'Siguiente: {$emis} submit --from <carpeta o .zip>',
    pt: 'Próximo: {$emis} submit --from <pasta ou .zip>',
  },
  'nothing.accepted': {
    en: 'No record could be accepted.',
    es: 'No se pudo aceptar ningún registro.',
    pt: 'Nenhum registro pôde ser aceito.',
  },
  'generated.files': {
    en: '.input {$files :integer} .input {$faults :integer} .match $files $faults one 0 {{Wrote {$files} file to {$path}}} one one {{Wrote {$files} file with {$faults} planted fault to {$path}}} one * {{Wrote {$files} file with {$faults} planted faults to {$path}}} * 0 {{Wrote {$files} files to {$path}}} * one {{Wrote {$files} files with {$faults} planted fault to {$path}}} * * {{Wrote {$files} files with {$faults} planted faults to {$path}}}',
    es: '.input {$files :integer} .input {$faults :integer} .match $files $faults one 0 {{Se escribió {$files} archivo en {$path}}} one one {{Se escribió {$files} archivo con {$faults} error sembrado en {$path}}} one * {{Se escribió {$files} archivo con {$faults} errores sembrados en {$path}}} * 0 {{Se escribieron {$files} archivos en {$path}}} * one {{Se escribieron {$files} archivos con {$faults} error sembrado en {$path}}} * * {{Se escribieron {$files} archivos con {$faults} errores sembrados en {$path}}}',
    pt: '.input {$files :integer} .input {$faults :integer} .match $files $faults one 0 {{Foi gravado {$files} arquivo em {$path}}} one one {{Foi gravado {$files} arquivo com {$faults} erro plantado em {$path}}} one * {{Foi gravado {$files} arquivo com {$faults} erros plantados em {$path}}} * 0 {{Foram gravados {$files} arquivos em {$path}}} * one {{Foram gravados {$files} arquivos com {$faults} erro plantado em {$path}}} * * {{Foram gravados {$files} arquivos com {$faults} erros plantados em {$path}}}',
  },
  'generated.census': {
    en: 'Check it by the lists of its year: emis validate {$path} --profile br --edition {$year}',
    es: 'Verifíquelo con las listas de su año: emis validate {$path} --profile br --edition {$year}',
    pt: 'Verifique-o com as listas do seu ano: emis validate {$path} --profile br --edition {$year}',
  },
  'generated.others': {
    en: '.input {$count :integer} .match $count one {{{$count} more file was in the folder before and was left there: {$names}. It is not part of what was made now.}} * {{{$count} more files were in the folder before and were left there: {$names}. They are not part of what was made now.}}',
    es: '.input {$count :integer} .match $count one {{En la carpeta ya había {$count} archivo más, que sigue ahí: {$names}. No es parte de lo que se creó ahora.}} * {{En la carpeta ya había {$count} archivos más, que siguen ahí: {$names}. No son parte de lo que se creó ahora.}}',
    pt: '.input {$count :integer} .match $count one {{Na pasta já havia mais {$count} arquivo, que continua ali: {$names}. Não faz parte do que foi criado agora.}} * {{Na pasta já havia mais {$count} arquivos, que continuam ali: {$names}. Não fazem parte do que foi criado agora.}}',
  },
  'score.counts': {
    en: 'Planted for the profile {$profile}: {$planted}; found {$found}, missed {$missed}',
    es: 'Sembrados para el perfil {$profile}: {$planted}; hallados {$found}, omitidos {$missed}',
    pt: 'Plantados para o perfil {$profile}: {$planted}; encontrados {$found}, omitidos {$missed}',
  },
  'score.beyond': {
    en: 'Errors and warnings in the report: {$total}; listed ones that nobody planted: {$false}',
    es: 'Errores y advertencias en el informe: {$total}; listados que nadie sembró: {$false}',
    pt: 'Erros e avisos no relatório: {$total}; listados que ninguém plantou: {$false}',
  },
  'score.figures': {
    en: 'Recall {$recall}, precision {$precision}',
    es: 'Exhaustividad {$recall}, precisión {$precision}',
    pt: 'Revocação {$recall}, precisão {$precision}',
  },
  'score.unlisted': {
    en: '{$unlisted} findings are only counted in the report, so nobody can say whether they were planted',
    es: '{$unlisted} hallazgos solo están contados en el informe, así que no se puede saber si fueron sembrados',
    pt: '{$unlisted} constatações só estão contadas no relatório, por isso não se sabe se foram plantadas',
  },
  'score.missed': {
    en: 'missed: {$code} at {$where}. {$note}',
    es: 'omitido: {$code} en {$where}. {$note}',
    pt: 'omitido: {$code} em {$where}. {$note}',
  },
  'score.false': {
    en: 'not planted: {$code} at {$where}',
    es: 'no sembrado: {$code} en {$where}',
    pt: 'não plantado: {$code} em {$where}',
  },
  'changes.end': {
    en: '{$changes} changes. To go on from here: --cursor {$cursor}',
    es: '{$changes} cambios. Para seguir desde aquí: --cursor {$cursor}',
    pt: '{$changes} alterações. Para continuar daqui: --cursor {$cursor}',
  },
  'error.prefix': { en: 'Error', es: 'Error', pt: 'Erro' },
  'error.code': { en: 'code {$code}', es: 'código {$code}', pt: 'código {$code}' },
  'error.internal': {
    en: 'This is a fault of the software, not of your data. Please report it with the lines below.',
    es: 'Es una falla del programa, no de sus datos. Infórmela con las líneas que siguen.',
    pt: 'É uma falha do programa, não dos seus dados. Relate-a com as linhas abaixo.',
  },
  'explain.title': { en: 'Finding {$code}', es: 'Hallazgo {$code}', pt: 'Constatação {$code}' },
  'explain.severity': { en: 'Severity: {$severity}', es: 'Gravedad: {$severity}', pt: 'Gravidade: {$severity}' },
  'explain.why': { en: 'Why: {$why}', es: 'Por qué: {$why}', pt: 'Por quê: {$why}' },
  'explain.why.english': {
    en: 'Why: {$why}',
    es: 'Por qué (en inglés): {$why}',
    pt: 'Por quê (em inglês): {$why}',
  },
  'explain.fix': { en: 'To mend it: {$fix}', es: 'Cómo corregirlo: {$fix}', pt: 'Como corrigir: {$fix}' },
  'explain.none': {
    en: 'There is no finding «{$code}».',
    es: 'No existe el hallazgo «{$code}».',
    pt: 'Não existe a constatação «{$code}».',
  },
  'explain.unknown': {
    en: 'There is no finding «{$code}». The nearest: {$nearest}',
    es: 'No existe el hallazgo «{$code}». El más parecido: {$nearest}',
    pt: 'Não existe a constatação «{$code}». A mais próxima: {$nearest}',
  },
} as const satisfies Record<string, Record<Language, string>>;
