import type { MessageText } from '@emis-sdk/model';
import type { FileCode } from './files-en.ts';

/** Words for what reading files says, in Portuguese. */
export const FILES_IN_PORTUGUESE: Readonly<Record<FileCode, MessageText>> = {
  'file.missing': {
    title: 'Falta um arquivo',
    meaning: 'O arquivo não está no pacote.',
    fix: 'Exporte de novo com este arquivo. Se o seu sistema não o gera, consulte o fornecedor.',
  },
  'file.empty': {
    title: 'Um arquivo não tem linhas',
    meaning: 'O arquivo não contém dados.',
    fix: 'Se deveria ter registros, exporte de novo. Se não há nenhum, retire o arquivo ou declare-o absent em manifest.csv.',
  },
  'file.unexpected': {
    title: 'Um arquivo que não pertence ao pacote',
    meaning: 'O arquivo não faz parte do formato, por isso não foi lido.',
    fix: 'Não é preciso fazer nada se está ali por acaso. Se contém registros, confira o nome.',
  },
  'file.not-yet-read': {
    title: 'Um arquivo que ainda não é lido',
    meaning:
      'O arquivo faz parte do formato, mas suas linhas ({$rows}) não são enviadas: o padrão ainda não tem lugar para elas.',
    fix: 'Não é preciso fazer nada.',
  },
  'file.name-case': {
    title: 'Nome de arquivo com outras maiúsculas',
    meaning: 'O arquivo deve se chamar {$expected}, exatamente com essas maiúsculas e minúsculas.',
    fix: 'Mude o nome do arquivo.',
  },
  'file.encoding': {
    title: 'Arquivo não salvo como UTF-8',
    meaning: 'O arquivo foi lido como {$encoding}. Confira se os acentos e o ç aparecem certos.',
    fix: 'Ao exportar ou salvar como CSV, escolha a codificação UTF-8.',
  },
  'file.not-text': {
    title: 'Um arquivo que não é texto',
    meaning: 'O arquivo não é um texto CSV; pode ser uma planilha ou um arquivo danificado com esse nome.',
    fix: 'Abra-o no programa que o criou e salve como CSV (UTF-8).',
  },
  'csv.delimiter': {
    title: 'Valores não separados por vírgulas',
    meaning: 'Os valores estão separados por {$delimiter} em vez de vírgula. Foram lidos mesmo assim.',
    fix: 'Ao exportar, escolha a vírgula como separador.',
  },
  'csv.broken-quote': {
    title: 'Aspas que não combinam',
    meaning: 'A linha não pôde ser lida: uma aspa não foi fechada ou está dentro de um valor sem ser duplicada.',
    fix: 'Escreva duas vezes cada aspa dentro de um valor e coloque uma antes e outra depois do valor inteiro.',
  },
  'csv.stray-quote': {
    title: 'Uma aspa dentro de um valor',
    meaning: 'Um valor sem aspas ao redor contém uma aspa. Foi lido como está.',
    fix: 'Coloque o valor inteiro entre aspas e escreva duas vezes a de dentro.',
  },
  'csv.ragged-row': {
    title: 'Uma linha com valores a mais ou a menos',
    meaning: 'A linha tem {$found} valores, mas o cabeçalho tem {$expected} colunas. A linha não foi lida.',
    fix: 'Compare a linha com o cabeçalho. Um valor que contém vírgula deve ficar entre aspas.',
  },
  'csv.row-too-long': {
    title: 'Uma linha longa demais',
    meaning: 'A linha tem mais de um milhão de caracteres, por isso não foi lida.',
    fix: 'Confira a linha: talvez faltem quebras de linha ou o arquivo esteja danificado. Exporte de novo.',
  },
  'csv.too-many-columns': {
    title: 'Colunas demais',
    meaning: 'O cabeçalho tem {$found} colunas; são lidas no máximo {$limit}. Nenhuma linha foi lida.',
    fix: 'Confira se a primeira linha é o cabeçalho e retire as colunas desnecessárias.',
  },
  'csv.duplicate-column': {
    title: 'Uma coluna repetida',
    meaning: 'A coluna {$column} aparece mais de uma vez no cabeçalho. Vale a primeira; a outra é guardada à parte.',
    fix: 'Retire uma das duas colunas ou dê a ela o nome certo.',
  },
  'csv.line-break-in-value': {
    title: 'Uma quebra de linha dentro de um valor',
    meaning: 'Um valor desta linha ocupa várias linhas. Foi lido, mas o formato não permite.',
    fix: 'Retire a quebra de linha do valor no sistema da escola.',
  },
  'header.unknown': {
    title: 'O cabeçalho não é reconhecido',
    meaning: 'Nenhuma coluna é conhecida, por isso nenhuma linha do arquivo foi lida. Esperado: {$expected}.',
    fix: 'Verifique se a primeira linha traz os nomes das colunas, escritos como o formato pede.',
  },
  'header.missing-column': {
    title: 'Falta uma coluna obrigatória',
    meaning: 'O cabeçalho não tem a coluna {$column}.',
    fix: 'Acrescente a coluna ou dê a ela exatamente este nome.',
  },
  'header.optional-missing': {
    title: 'Colunas omitidas',
    meaning: 'O formato também tem estas colunas: {$columns}. O arquivo foi lido sem elas.',
    fix: 'Escreva todas as colunas do formato e deixe vazias as células sem informação.',
  },
  'header.extra-column': {
    title: 'Uma coluna fora do formato',
    meaning: 'A coluna {$column} não faz parte do formato. Seus valores são mantidos como estão.',
    fix: 'Não é preciso fazer nada. Se deveria ser outra coluna, corrija o nome.',
  },
  'header.order': {
    title: 'Colunas em outra ordem',
    meaning: 'As colunas não estão na ordem do formato. Foram lidas pelo nome.',
    fix: 'Coloque as colunas na ordem do formato e as adicionais no fim.',
  },
  'header.case': {
    title: 'Nome de coluna com outras maiúsculas',
    meaning: 'O nome da coluna difere do certo apenas em maiúsculas ou espaços. Foi lida mesmo assim.',
    fix: 'Escreva o nome exatamente como o formato pede.',
  },
  'row.under-unknown-header': {
    title: 'Linhas sob um cabeçalho não reconhecido',
    meaning: 'A linha não foi lida, porque o cabeçalho do arquivo não pôde ser usado.',
    fix: 'Corrija o cabeçalho do arquivo e as linhas serão lidas.',
  },
  'manifest.missing': {
    title: 'Falta manifest.csv',
    meaning: 'O pacote não tem manifest.csv, que diz o que cada arquivo contém. Todos foram tomados como completos.',
    fix: 'Exporte de novo com manifest.csv.',
  },
  'manifest.bad-value': {
    title: 'Um valor errado em manifest.csv',
    meaning: '“{$value}” não é admitido para {$property}, ou a propriedade está repetida.',
    fix: 'Escreva absent, bulk ou delta para um arquivo e o número certo para uma versão; cada propriedade uma só vez.',
  },
  'manifest.unknown-property': {
    title: 'Uma propriedade desconhecida em manifest.csv',
    meaning: '{$property} não é uma propriedade do formato nesta versão, ou não se escreve exatamente assim.',
    fix: 'Retire a linha ou corrija o nome da propriedade.',
  },
  'manifest.missing-property': {
    title: 'Falta uma propriedade em manifest.csv',
    meaning: 'manifest.csv não informa {$property}.',
    fix: 'Acrescente uma linha com ela; para um arquivo que não é enviado o valor é absent.',
  },
  'manifest.file-not-declared': {
    title: 'Um arquivo que manifest.csv não anuncia',
    meaning: 'O arquivo está presente, mas manifest.csv o declara absent ou não o menciona. Foi lido.',
    fix: 'Declare-o bulk em manifest.csv ou retire o arquivo.',
  },
  'manifest.file-not-there': {
    title: 'Falta um arquivo que manifest.csv anuncia',
    meaning: 'manifest.csv diz {$stated}, mas o arquivo não está no pacote.',
    fix: 'Acrescente o arquivo ou declare-o absent em manifest.csv.',
  },
  'manifest.delta': {
    title: 'Um arquivo só com mudanças',
    meaning: 'O arquivo contém só o que mudou. As referências a registros enviados antes podem parecer perdidas.',
    fix: 'Para conferir tudo, exporte os dados completos (bulk).',
  },
  'oneroster.status-in-bulk': {
    title: 'Estado ou data de mudança num arquivo completo',
    meaning:
      'Num arquivo completo (bulk), status e dateLastModified devem ficar vazios. A linha foi lida como vigente.',
    fix: 'Deixe vazias as duas colunas.',
  },
  'oneroster.old-name': {
    title: 'Um nome de uma versão antiga',
    meaning: '“{$found}” é como uma versão antiga do formato chama “{$expected}”. Foi lido como tal.',
    fix: 'Escreva “{$expected}”.',
  },
  'oneroster.boolean': {
    title: 'Verdadeiro ou falso em maiúsculas',
    meaning: 'O formato pede true ou false em minúsculas. O valor foi entendido.',
    fix: 'Escreva true ou false em minúsculas. As planilhas os mudam para maiúsculas: exporte diretamente do sistema da escola.',
  },
  'oneroster.plain-user-id': {
    title: 'Um número de pessoa sem o seu tipo',
    meaning: 'O valor não diz que tipo de número é. Foi tomado como próprio do sistema da escola.',
    fix: 'Escreva tipo e número entre chaves, separados por dois-pontos, como o formato mostra para userIds.',
  },
  'oneroster.missing-value': {
    title: 'Falta um valor que o formato exige',
    meaning: 'A célula está vazia, mas o formato exige um valor nesta coluna.',
    fix: 'Preencha o valor no sistema da escola e exporte de novo.',
  },
  'oneroster.bad-status': {
    title: 'Um estado desconhecido',
    meaning: 'O estado “{$found}” não é conhecido; pode ser {$expected} ou tobedeleted.',
    fix: 'Corrija o estado.',
  },
  'oneroster.deletion-not-read': {
    title: 'Uma exclusão que não é feita',
    meaning:
      'A linha pede a exclusão de um registro. As exclusões ainda não são lidas de arquivos, portanto o registro permanece.',
    fix: 'Encerre o registro por suas datas ou peça ao ministério que o exclua.',
  },
  'roster.row-without-person': {
    title: 'Uma linha sobre alguém que não está',
    meaning: 'A linha fala de uma pessoa que não tem linha própria, por isso não pôde ser usada.',
    fix: 'Acrescente a pessoa no arquivo de pessoas ou corrija o identificador nesta linha.',
  },
  'roster.row-twice': {
    title: 'Duas linhas sobre a mesma pessoa',
    meaning: 'Uma linha anterior do arquivo já fala da mesma pessoa. Esta não foi usada.',
    fix: 'Mantenha só uma das duas linhas.',
  },
  'roster.agent-not-a-student': {
    title: 'Dois adultos vinculados entre si',
    meaning: '{$person} indica {$agent}, mas nenhum é estudante, por isso não foi criado um vínculo familiar.',
    fix: 'Indique o estudante com o adulto responsável, não outro adulto.',
  },
  'roster.role-not-read': {
    title: 'Uma linha sem função',
    meaning: 'A linha não diz em que qualidade a pessoa participa, por isso não pôde ser usada.',
    fix: 'Informe a função, por exemplo student ou teacher.',
  },
  'roster.parent-is-school': {
    title: 'Uma unidade dentro de uma escola',
    meaning: 'A unidade pertence à escola {$id}. Seu lugar é mantido como está no arquivo.',
    fix: 'Não é preciso fazer nada.',
  },
  'sds.repeated-differs': {
    title: 'O mesmo período ou disciplina descrito de duas formas',
    meaning: 'A linha descreve {$id} de outra forma que uma linha anterior. Vale a anterior.',
    fix: 'Descreva-o igual em todas as linhas ou dê outro identificador.',
  },
  'password.dropped': {
    title: 'Senhas no arquivo',
    meaning: 'A coluna contém senhas em {$rows} linhas. Não foram lidas nem são enviadas.',
    fix: 'Exporte sem senhas: elas não devem sair do sistema da escola.',
  },
  'date.reformatted': {
    title: 'Uma data escrita de outra forma',
    meaning: '“{$from}” foi lida como mês/dia/ano: {$to}.',
    fix: 'Não é preciso fazer nada se a data está certa. Senão, escreva as datas como ano-mês-dia.',
  },
  'code.mapped': {
    title: 'Um código levado ao padrão',
    meaning: '“{$from}” foi lido como “{$to}”.',
    fix: 'Não é preciso fazer nada se era isso que se queria dizer.',
  },
};
