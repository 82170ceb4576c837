import type { FindingParams, Language } from '@emis-sdk/model';
import { compileMessage } from './translator.ts';

/** The fixed words of a report, in MessageFormat 2. */
export const REPORT_WORDS = {
  'verdict.accepted': { en: 'ACCEPTED', es: 'ACEPTADO', pt: 'ACEITO' },
  'verdict.accepted-with-warnings': {
    en: 'ACCEPTED WITH WARNINGS',
    es: 'ACEPTADO CON ADVERTENCIAS',
    pt: 'ACEITO COM AVISOS',
  },
  'verdict.accepted-in-part': { en: 'ACCEPTED IN PART', es: 'ACEPTADO EN PARTE', pt: 'ACEITO EM PARTE' },
  'verdict.refused': { en: 'REFUSED', es: 'RECHAZADO', pt: 'RECUSADO' },
  'verdict.incomplete': { en: 'INCOMPLETE', es: 'INCOMPLETO', pt: 'INCOMPLETO' },
  'reason.accepted': {
    en: 'Every record can be sent. There is nothing to mend.',
    es: 'Todos los registros se pueden enviar. No hay nada que corregir.',
    pt: 'Todos os registros podem ser enviados. Não há nada a corrigir.',
  },
  'reason.accepted-with-warnings': {
    en: 'Every record can be sent. Some findings are worth a look.',
    es: 'Todos los registros se pueden enviar. Conviene revisar algunas observaciones.',
    pt: 'Todos os registros podem ser enviados. Convém conferir algumas observações.',
  },
  'reason.accepted-in-part': {
    en: 'Something is kept out until it is mended; the records that are in order can be sent.',
    es: 'Algo queda fuera hasta que se corrija; los registros que están en orden se pueden enviar.',
    pt: 'Algo fica de fora até ser corrigido; os registros em ordem podem ser enviados.',
  },
  'reason.refused': {
    en: 'No record can be sent.',
    es: 'Ningún registro se puede enviar.',
    pt: 'Nenhum registro pode ser enviado.',
  },
  'reason.incomplete': {
    en: 'A check failed to run, so nobody knows yet whether the data is in order. This is a fault of the software, not of your data.',
    es: 'Una revisión no se pudo ejecutar, por lo que aún no se sabe si los datos están en orden. Es una falla del programa, no de sus datos.',
    pt: 'Uma verificação não pôde ser executada, portanto ainda não se sabe se os dados estão em ordem. É uma falha do programa, não dos seus dados.',
  },
  'count.read': { en: 'Records read', es: 'Registros leídos', pt: 'Registros lidos' },
  'count.valid': { en: 'Can be sent', es: 'Se pueden enviar', pt: 'Podem ser enviados' },
  'count.invalid': { en: 'With errors', es: 'Con errores', pt: 'Com erros' },
  'count.held': { en: 'Waiting for others', es: 'En espera de otros', pt: 'À espera de outros' },
  'count.unread': { en: 'Rows not read', es: 'Filas no leídas', pt: 'Linhas não lidas' },
  'read.heading': { en: 'What was read', es: 'Lo que se leyó', pt: 'O que foi lido' },
  'read.judged': {
    en: 'Checked by the rules of {$profile} {$edition}, as of {$asOf}.',
    es: 'Revisado con las reglas de {$profile} {$edition}, al {$asOf}.',
    pt: 'Verificado pelas regras de {$profile} {$edition}, em {$asOf}.',
  },
  'read.rows': {
    en: '.input {$rows :integer} .match $rows one {{{$rows} row}} * {{{$rows} rows}}',
    es: '.input {$rows :integer} .match $rows one {{{$rows} fila}} * {{{$rows} filas}}',
    pt: '.input {$rows :integer} .match $rows one {{{$rows} linha}} * {{{$rows} linhas}}',
  },
  'group.error': { en: 'Errors: {$count :integer}', es: 'Errores: {$count :integer}', pt: 'Erros: {$count :integer}' },
  'group.warning': {
    en: 'Warnings: {$count :integer}',
    es: 'Advertencias: {$count :integer}',
    pt: 'Avisos: {$count :integer}',
  },
  'group.info': {
    en: 'For information: {$count :integer}',
    es: 'Para su información: {$count :integer}',
    pt: 'Para informação: {$count :integer}',
  },
  'group.more': {
    en: '… and {$more :integer} more',
    es: '… y {$more :integer} más',
    pt: '… e mais {$more :integer}',
  },
  'group.fix': { en: 'How to mend it:', es: 'Cómo corregirlo:', pt: 'Como corrigir:' },
  'place.row': { en: 'row {$row}', es: 'fila {$row}', pt: 'linha {$row}' },
  'place.column': { en: 'column {$column}', es: 'columna {$column}', pt: 'coluna {$column}' },
  'place.record': { en: 'record {$id}', es: 'registro {$id}', pt: 'registro {$id}' },
  'held.heading': {
    en: 'Waiting for others: {$count :integer}',
    es: 'En espera de otros: {$count :integer}',
    pt: 'À espera de outros: {$count :integer}',
  },
  'held.meaning': {
    en: 'These records have no error of their own. They can be sent as soon as the record that they depend on is mended.',
    es: 'Estos registros no tienen errores propios. Se pueden enviar apenas se corrija el registro del que dependen.',
    pt: 'Estes registros não têm erros próprios. Podem ser enviados assim que for corrigido o registro de que dependem.',
  },
  'held.because': {
    en: '.input {$holds :integer} .match $holds one {{{$entity} {$id}: {$holds} record waits for it}} * {{{$entity} {$id}: {$holds} records wait for it}}',
    es: '.input {$holds :integer} .match $holds one {{{$entity} {$id}: {$holds} registro en espera}} * {{{$entity} {$id}: {$holds} registros en espera}}',
    pt: '.input {$holds :integer} .match $holds one {{{$entity} {$id}: {$holds} registro à espera}} * {{{$entity} {$id}: {$holds} registros à espera}}',
  },
  'engine.heading': {
    en: 'Checks that failed to run: {$count :integer}',
    es: 'Revisiones que no se pudieron ejecutar: {$count :integer}',
    pt: 'Verificações que não puderam ser executadas: {$count :integer}',
  },
  'engine.error': {
    en: '.input {$count :integer} .match $count one {{{$rule} ({$message}), once}} * {{{$rule} ({$message}), {$count} times}}',
    es: '.input {$count :integer} .match $count one {{{$rule} ({$message}), una vez}} * {{{$rule} ({$message}), {$count} veces}}',
    pt: '.input {$count :integer} .match $count one {{{$rule} ({$message}), uma vez}} * {{{$rule} ({$message}), {$count} vezes}}',
  },
  'engine.fix': {
    en: 'Tell whoever made the rule; until then the verdict stays open.',
    es: 'Avise a quien hizo la regla; hasta entonces el veredicto queda abierto.',
    pt: 'Avise quem fez a regra; até lá o veredito fica em aberto.',
  },
  'group.developer': {
    en: 'For the developer of the product:',
    es: 'Para quien desarrolla el sistema:',
    pt: 'Para quem desenvolve o sistema:',
  },
  'since.line': {
    en: '.input {$mended :integer} .input {$new :integer} .input {$remaining :integer} {{Since the report of {$asOf}: {$mended} mended, {$new} new, {$remaining} still there.}}',
    es: '.input {$mended :integer} .input {$new :integer} .input {$remaining :integer} {{Desde el informe del {$asOf}: corregidos {$mended}, nuevos {$new}, siguen {$remaining}.}}',
    pt: '.input {$mended :integer} .input {$new :integer} .input {$remaining :integer} {{Desde o relatório de {$asOf}: corrigidos {$mended}, novos {$new}, permanecem {$remaining}.}}',
  },
  'since.counts': {
    en: 'Of these rules there are too many findings to compare one by one, or a check failed to run; only their counts were compared: {$codes}.',
    es: 'De estas reglas hay demasiados hallazgos para compararlos uno por uno, o una revisión no se pudo ejecutar; solo se compararon las cantidades: {$codes}.',
    pt: 'Destas regras há constatações demais para comparar uma a uma, ou uma verificação não pôde ser executada; só as quantidades foram comparadas: {$codes}.',
  },
  revealed: {
    en: 'CAUTION: this report shows personal data of students and staff unmasked. Do not send it on; delete it when it has served.',
    es: 'CUIDADO: este informe muestra sin enmascarar datos personales de estudiantes y del personal. No lo reenvíe; bórrelo cuando ya no sirva.',
    pt: 'ATENÇÃO: este relatório mostra sem máscara dados pessoais de estudantes e profissionais. Não o reenvie; apague-o quando não for mais necessário.',
  },
  'page.title': {
    en: 'Check of school records',
    es: 'Revisión de registros escolares',
    pt: 'Verificação de registros escolares',
  },
  'page.records': { en: 'Records', es: 'Registros', pt: 'Registros' },
  'page.what': { en: 'What', es: 'Qué', pt: 'O quê' },
  'page.number': { en: 'Number', es: 'Cantidad', pt: 'Quantidade' },
  'page.first': { en: 'Mend this first', es: 'Corrija esto primero', pt: 'Corrija isto primeiro' },
  'page.first.meaning': {
    en: 'The causes on which most of the rest depends come first.',
    es: 'Primero van las causas de las que depende la mayor parte de lo demás.',
    pt: 'Primeiro vêm as causas de que depende a maior parte do resto.',
  },
  'page.affected': { en: 'Records touched', es: 'Registros afectados', pt: 'Registros afetados' },
  'page.awaited': {
    en: '.input {$holds :integer} .match $holds one {{{$entity} {$id}, for which {$holds} record waits}} * {{{$entity} {$id}, for which {$holds} records wait}}',
    es: '.input {$holds :integer} .match $holds one {{{$entity} {$id}: de este registro depende {$holds} más}} * {{{$entity} {$id}: de este registro dependen {$holds} más}}',
    pt: '.input {$holds :integer} .match $holds one {{{$entity} {$id}: deste registro depende mais {$holds}}} * {{{$entity} {$id}: deste registro dependem mais {$holds}}}',
  },
  'page.shown': {
    en: '.input {$shown :integer} .input {$count :integer} {{Shown: {$shown} of {$count}}}',
    es: '.input {$shown :integer} .input {$count :integer} {{Se muestran {$shown} de {$count}}}',
    pt: '.input {$shown :integer} .input {$count :integer} {{Mostrados: {$shown} de {$count}}}',
  },
  'page.files': { en: 'Files', es: 'Archivos', pt: 'Arquivos' },
  'page.file': { en: 'File', es: 'Archivo', pt: 'Arquivo' },
  'page.row': { en: 'Row', es: 'Fila', pt: 'Linha' },
  'page.rows': { en: 'Rows', es: 'Filas', pt: 'Linhas' },
  'page.column': { en: 'Column', es: 'Columna', pt: 'Coluna' },
  'page.encoding': { en: 'Encoding', es: 'Codificación', pt: 'Codificação' },
  'page.record': { en: 'Record', es: 'Registro', pt: 'Registro' },
  'page.meaning': { en: 'What is wrong', es: 'Qué está mal', pt: 'O que está errado' },
  'page.skip': { en: 'Skip to the report', es: 'Ir al informe', pt: 'Ir para o relatório' },
  'junit.clean': { en: 'No findings', es: 'Sin hallazgos', pt: 'Sem constatações' },
  'junit.no-file': { en: 'the whole', es: 'el conjunto', pt: 'o conjunto' },
  'junit.engine': {
    en: 'checks that failed to run',
    es: 'revisiones que no se pudieron ejecutar',
    pt: 'verificações que não puderam ser executadas',
  },
  'legend.signs': {
    en: 'The six signs after # are the same wherever the value is the same, and say nothing else of it.',
    es: 'Los seis signos después de # son iguales donde el valor es el mismo, y no dicen nada más de él.',
    pt: 'Os seis sinais depois de # são iguais onde o valor é o mesmo, e nada mais dizem dele.',
  },
  legend: {
    en: 'Personal values are masked: letters are shown as A or a, digits as 9.',
    es: 'Los valores personales están enmascarados: las letras se muestran como A o a, las cifras como 9.',
    pt: 'Os valores pessoais estão mascarados: as letras aparecem como A ou a, os algarismos como 9.',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;

export type ReportWord = keyof typeof REPORT_WORDS;

/** Says the fixed words of a report in a language. */
export type SayOfReport = (word: ReportWord, facts?: FindingParams) => string;

/** The fixed words of a report in one language. A message is compiled when it is first said. */
export function createReportWords(language: Language): SayOfReport {
  const compiled = new Map<ReportWord, (facts: FindingParams) => string>();
  return (word, facts = {}) => {
    const message = compiled.get(word) ?? compileMessage(language, REPORT_WORDS[word][language]);
    compiled.set(word, message);
    return message(facts);
  };
}
