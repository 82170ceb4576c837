import type { ReportWord } from './report-en.ts';

/** The fixed words of a report, in MessageFormat 2, in Portuguese. */
export const REPORT_IN_PORTUGUESE: Readonly<Record<ReportWord, string>> = {
  'verdict.accepted': 'ACEITO',
  'verdict.accepted-with-warnings': 'ACEITO COM AVISOS',
  'verdict.accepted-in-part': 'ACEITO EM PARTE',
  'verdict.refused': 'RECUSADO',
  'verdict.empty': 'AINDA NÃO PREENCHIDO',
  'verdict.incomplete': 'INCOMPLETO',
  'reason.accepted': 'Todos os registros podem ser enviados. Não há nada a corrigir.',
  'reason.accepted-with-warnings': 'Todos os registros podem ser enviados. Convém conferir algumas observações.',
  'reason.accepted-in-part': 'Algo fica de fora até ser corrigido; os registros em ordem podem ser enviados.',
  'reason.refused': 'Nenhum registro pode ser enviado.',
  'reason.empty':
    'Os arquivos podem ser lidos, mas ainda não contêm nenhum registro. Preencha-os ou indique os arquivos que contêm os registros.',
  'reason.incomplete':
    'Uma verificação não pôde ser executada, portanto ainda não se sabe se os dados estão em ordem. É uma falha do programa, não dos seus dados.',
  'count.read': 'Registros lidos',
  'count.valid': 'Podem ser enviados',
  'count.invalid': 'Com erros',
  'count.held': 'À espera de outros',
  'count.unread': 'Linhas não lidas',
  'count.removed': 'Exclusões indicadas',
  'read.heading': 'O que foi lido',
  'read.judged': 'Verificado pelas regras de {$profile} {$edition}, em {$asOf}.',
  'profile.better':
    'ATENÇÃO: a maior parte vem de códigos e números que o perfil {$profile} não conhece. O perfil {$better} corresponde melhor a estes dados: verifique-os de novo com ele.',
  'read.rows': '.input {$rows :integer} .match $rows one {{{$rows} linha}} * {{{$rows} linhas}}',
  'group.error': 'Erros: {$count :integer}',
  'group.warning': 'Avisos: {$count :integer}',
  'group.info': 'Para informação: {$count :integer}',
  'group.more': '… e mais {$more :integer}',
  'group.fix': 'Como corrigir:',
  'place.row': 'linha {$row}',
  'place.column': 'coluna {$column}',
  'place.record': 'registro {$id}',
  'held.heading': 'À espera de outros: {$count :integer}',
  'held.meaning':
    'Estes registros não têm erros próprios. Podem ser enviados assim que for corrigido o registro de que dependem.',
  'held.because':
    '.input {$holds :integer} .match $holds one {{{$entity} {$id}: {$holds} registro à espera}} * {{{$entity} {$id}: {$holds} registros à espera}}',
  'engine.heading': 'Verificações que não puderam ser executadas: {$count :integer}',
  'engine.error':
    '.input {$count :integer} .match $count one {{{$rule} ({$message}), uma vez}} * {{{$rule} ({$message}), {$count} vezes}}',
  'engine.fix': 'Avise quem fez a regra; até lá o veredito fica em aberto.',
  'group.developer': 'Para quem desenvolve o sistema:',
  'since.line':
    '.input {$mended :integer} .input {$new :integer} .input {$remaining :integer} {{Desde o relatório de {$asOf}: corrigidos {$mended}, novos {$new}, permanecem {$remaining}.}}',
  'since.counts':
    'Destas regras há constatações demais para comparar uma a uma, ou uma verificação não pôde ser executada; só as quantidades foram comparadas: {$codes}.',
  revealed:
    'ATENÇÃO: este relatório mostra sem máscara dados pessoais de estudantes e profissionais. Não o reenvie; apague-o quando não for mais necessário.',
  'page.title': 'Verificação de registros escolares',
  'page.records': 'Registros',
  'page.what': 'O quê',
  'page.number': 'Quantidade',
  'page.first': 'Corrija isto primeiro',
  'page.first.meaning': 'Primeiro vêm as causas de que depende a maior parte do resto.',
  'page.affected': 'Registros afetados',
  'page.awaited':
    '.input {$holds :integer} .match $holds one {{{$entity} {$id}: deste registro depende mais {$holds}}} * {{{$entity} {$id}: deste registro dependem mais {$holds}}}',
  'page.shown': '.input {$shown :integer} .input {$count :integer} {{Mostrados: {$shown} de {$count}}}',
  'page.files': 'Arquivos',
  'page.file': 'Arquivo',
  'page.row': 'Linha',
  'page.rows': 'Linhas',
  'page.column': 'Coluna',
  'page.encoding': 'Codificação',
  'page.record': 'Registro',
  'page.meaning': 'O que está errado',
  'page.skip': 'Ir para o relatório',
  'junit.clean': 'Sem constatações',
  'junit.no-file': 'o conjunto',
  'junit.engine': 'verificações que não puderam ser executadas',
  'legend.signs': 'Os seis sinais depois de # são iguais onde o valor é o mesmo, e nada mais dizem dele.',
  legend: 'Os valores pessoais estão mascarados: as letras aparecem como A ou a, os algarismos como 9.',
};
