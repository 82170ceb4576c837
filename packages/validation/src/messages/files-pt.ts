import type { MessageText } from '@emis-sdk/model';
import type { FileCode } from './files-en.ts';

/** Words for what reading files says, in Portuguese. */
export const FILES_IN_PORTUGUESE: Readonly<Record<FileCode, MessageText>> = {
  'file.missing': {
    title: 'Falta um arquivo',
    meaning: 'O arquivo não está no pacote.',
    fix: 'Exporte de novo com este arquivo. Se o seu sistema não o gera, consulte o fornecedor.',
    developer:
      'Grave este arquivo em toda exportação, só com o cabeçalho quando não houver registros, e declare-o em manifest.csv quando o formato o tiver. Os nomes são comparados sem distinguir maiúsculas.',
  },
  'file.empty': {
    title: 'Um arquivo não tem linhas',
    meaning: 'O arquivo não contém dados.',
    fix: 'Se deveria ter registros, preencha-o ou exporte de novo. Se não há nenhum, retire-o; em OneRoster, declare-o absent em manifest.csv.',
    developer:
      'O arquivo só tem cabeçalho ou está vazio. Verifique a consulta ou o filtro da exportação: costuma ser um ano ou uma escola que não seleciona linhas.',
  },
  'file.unexpected': {
    title: 'Um arquivo que não pertence ao pacote',
    meaning: 'O arquivo não faz parte do formato, por isso não foi lido.',
    fix: 'Não é preciso fazer nada se está ali por acaso. Se contém registros, confira o nome.',
    developer: 'O formato não tem um arquivo com esse nome. Deixe arquivos de trabalho fora do pacote.',
  },
  'file.name-case': {
    title: 'Nome de arquivo com outras maiúsculas',
    meaning: 'O arquivo deve se chamar {$expected}, exatamente com essas maiúsculas e minúsculas.',
    fix: 'Mude o nome do arquivo.',
    developer:
      'Grave o nome do arquivo com as maiúsculas do formato. Outros sistemas de arquivos e leitores de zip fazem distinção.',
  },
  'file.encoding': {
    title: 'Arquivo não salvo como UTF-8',
    meaning: 'O arquivo foi lido como {$encoding}. Confira se os acentos e o ç aparecem certos.',
    fix: 'Ao exportar ou salvar como CSV, escolha a codificação UTF-8.',
    developer:
      'Grave em UTF-8; a marca de ordem de bytes é permitida. A codificação foi deduzida dos bytes, portanto letras fora do ASCII podem ter sido lidas errado.',
  },
  'file.encoding-unclear': {
    title: 'Codificação incerta',
    meaning:
      'As letras não a decidem. Lido como {$encoding}, a primeira é “{$letter}”; em {$other} seria “{$otherLetter}”.',
    fix: 'Se o certo é “{$otherLetter}”, leia o arquivo de novo com a opção --encoding {$other}. Melhor ainda, salve-o em UTF-8.',
    developer: 'Grave em UTF-8, ou informe a codificação ao ler (`encoding`, --encoding).',
  },
  'file.not-text': {
    title: 'Um arquivo que não é texto',
    meaning: 'O arquivo não é um texto CSV; pode ser uma planilha ou um arquivo danificado com esse nome.',
    fix: 'Abra-o no programa que o criou e salve como CSV (UTF-8).',
    developer:
      'Os bytes não são texto: uma planilha, um arquivo compactado ou dados binários com nome .csv. Grave CSV simples, não uma planilha renomeada.',
  },
  'file.other-encoding': {
    title: 'Arquivo que não está na codificação pedida',
    meaning: 'O arquivo não está escrito em {$encoding}, como foi pedido, e não foi lido.',
    fix: 'Não indique a codificação, para que seja descoberta, ou indique a correta.',
    developer:
      'Há bytes do arquivo que não são válidos em {$encoding}. Sem a opção, a codificação é descoberta pelos bytes de cada arquivo.',
  },
  'csv.delimiter': {
    title: 'Outro separador',
    meaning: 'Os valores estão separados por “{$delimiter}” em vez de “{$expected}”. Foram lidos mesmo assim.',
    fix: 'Ao exportar, escolha “{$expected}” como separador.',
    developer: 'Fixe o separador no código em vez de usar o das configurações regionais do computador.',
  },
  'csv.above-header': {
    title: 'Linhas acima do cabeçalho',
    meaning: 'Linhas acima do cabeçalho que não foram lidas: {$rows}.',
    fix: 'Se contêm registros, ponha-as abaixo do cabeçalho.',
    developer: 'Grave o cabeçalho como primeira linha.',
  },
  'csv.broken-quote': {
    title: 'Aspas que não combinam',
    meaning: 'A linha não pôde ser lida: uma aspa não foi fechada ou está dentro de um valor sem ser duplicada.',
    fix: 'Escreva duas vezes cada aspa dentro de um valor e coloque uma antes e outra depois do valor inteiro.',
    developer:
      'Grave as linhas com uma biblioteca de CSV: o campo com aspas, vírgula ou quebra de linha vai entre aspas, e cada aspa interna é duplicada (RFC 4180).',
  },
  'csv.stray-quote': {
    title: 'Uma aspa dentro de um valor',
    meaning: 'Um valor sem aspas ao redor contém uma aspa. Foi lido como está.',
    fix: 'Coloque o valor inteiro entre aspas e escreva duas vezes a de dentro.',
    developer:
      'O programa junta os valores sem colocá-los entre aspas. Ponha entre aspas todo campo que contenha uma aspa e duplique-a (RFC 4180).',
  },
  'csv.ragged-row': {
    title: 'Uma linha com valores a mais ou a menos',
    meaning: 'Valores na linha: {$found}. Colunas no cabeçalho: {$expected}. A linha não foi lida.',
    fix: 'Compare a linha com o cabeçalho. Um valor que contém o separador deve ficar entre aspas.',
    developer:
      'Costuma ser um separador ou quebra de linha sem aspas, ou uma última coluna gravada só quando tem valor.',
  },
  'csv.row-too-long': {
    title: 'Uma linha longa demais',
    meaning: 'A linha tem mais de um milhão de caracteres, por isso não foi lida.',
    fix: 'Confira a linha: talvez faltem quebras de linha ou o arquivo esteja danificado. Exporte de novo.',
    developer:
      'Uma linha ultrapassa o limite de leitura. Costuma ser uma aspa sem fechamento, ou quebras de linha perdidas ao juntar ou transmitir o arquivo.',
  },
  'csv.too-many-columns': {
    title: 'Colunas demais',
    meaning: 'O cabeçalho tem {$found} colunas; são lidas no máximo {$limit}. Nenhuma linha foi lida.',
    fix: 'Confira se a primeira linha é o cabeçalho e retire as colunas desnecessárias.',
    developer:
      'O cabeçalho ultrapassa o limite de leitura. Costuma faltar a linha de cabeçalho e em seu lugar há dados ou uma tabela transposta.',
  },
  'csv.duplicate-column': {
    title: 'Uma coluna repetida',
    meaning: 'A coluna {$column} aparece mais de uma vez no cabeçalho. Vale a primeira; a outra é guardada à parte.',
    fix: 'Retire uma das duas colunas ou dê a ela o nome certo.',
    developer:
      'Duas colunas do cabeçalho têm o mesmo nome. A primeira é usada; retire a outra da exportação ou dê-lhe um nome próprio.',
  },
  'csv.line-break-in-value': {
    title: 'Uma quebra de linha dentro de um valor',
    meaning: 'Um valor desta linha ocupa várias linhas. Foi lido, mas o formato não permite.',
    fix: 'Retire a quebra de linha do valor no sistema da escola.',
    developer:
      'O formato quer uma linha por registro. Ao exportar, troque por um espaço as quebras de linha dentro dos valores.',
  },
  'header.unknown': {
    title: 'O cabeçalho não é reconhecido',
    meaning: 'Nenhuma coluna é conhecida, por isso nenhuma linha do arquivo foi lida. Esperado: {$expected}.',
    fix: 'Verifique se a primeira linha traz os nomes das colunas, escritos como o formato pede.',
    developer:
      'Nenhum nome de coluna é do formato. Verifique se a primeira linha é o cabeçalho, sua grafia e idioma, o separador e a codificação.',
  },
  'header.missing-column': {
    title: 'Falta uma coluna obrigatória',
    meaning: 'O cabeçalho não tem a coluna {$column}.',
    fix: 'Acrescente a coluna ou dê a ela exatamente este nome.',
    developer:
      'O formato exige esta coluna. Grave-a em todas as linhas; se a origem não tem esse campo, derive o valor no mapeamento da exportação.',
  },
  'header.optional-missing': {
    title: 'Colunas omitidas',
    meaning: 'O formato também tem estas colunas: {$columns}. O arquivo foi lido sem elas.',
    fix: 'Escreva todas as colunas do formato e deixe vazias as células sem informação.',
    developer:
      'O formato inclui estas colunas no cabeçalho mesmo quando opcionais. Grave-as com células vazias, para que concordem os leitores que seguem a posição.',
  },
  'header.extra-column': {
    title: 'Uma coluna fora do formato',
    meaning: 'A coluna {$column} não faz parte do formato. Seus valores são mantidos como estão.',
    fix: 'Não é preciso fazer nada. Se deveria ser outra coluna, corrija o nome.',
    developer:
      'A coluna é mantida em extensions e segue sem mudança. Se o formato tem um lugar para extensões, como os nomes que começam com metadata., use-o.',
  },
  'header.order': {
    title: 'Colunas em outra ordem',
    meaning: 'As colunas não estão na ordem do formato. Foram lidas pelo nome.',
    fix: 'Coloque as colunas na ordem do formato e as adicionais no fim.',
    developer:
      'Aqui as colunas são reconhecidas pelo nome, mas outros leitores do formato seguem a posição. Grave-as na ordem da especificação.',
  },
  'header.case': {
    title: 'Nome de coluna com outras maiúsculas',
    meaning: 'O nome da coluna difere do certo apenas em maiúsculas, acentos ou espaços. Foi lida mesmo assim.',
    fix: 'Escreva o nome exatamente como o formato pede.',
    developer: 'Os nomes das colunas distinguem maiúsculas no formato. Grave-os como indica a especificação.',
  },
  'row.under-unknown-header': {
    title: 'Linhas sob um cabeçalho não reconhecido',
    meaning: 'A linha não foi lida, porque o cabeçalho do arquivo não pôde ser usado.',
    fix: 'Corrija o cabeçalho do arquivo e as linhas serão lidas.',
    developer:
      'É uma consequência: o cabeçalho do arquivo não pôde ser mapeado. Corrija o cabeçalho; estas linhas em si não têm problema.',
  },
  'manifest.missing': {
    title: 'Falta manifest.csv',
    meaning: 'O pacote não tem manifest.csv, que diz o que cada arquivo contém. Todos foram tomados como completos.',
    fix: 'Exporte de novo com manifest.csv.',
    developer:
      'O OneRoster CSV exige manifest.csv com manifest.version, oneroster.version e uma propriedade file.* para cada arquivo da versão.',
  },
  'manifest.bad-value': {
    title: 'Um valor errado em manifest.csv',
    meaning: '“{$value}” não é admitido para {$property}, ou a propriedade está repetida.',
    fix: 'Escreva absent, bulk ou delta para um arquivo e o número certo para uma versão; cada propriedade uma só vez.',
    developer:
      'Uma propriedade file.* aceita absent, bulk ou delta em minúsculas; oneroster.version aceita 1.1 ou 1.2. Grave cada propriedade uma só vez.',
  },
  'manifest.unknown-property': {
    title: 'Uma propriedade desconhecida em manifest.csv',
    meaning: '{$property} não é uma propriedade do formato nesta versão, ou não se escreve exatamente assim.',
    fix: 'Retire a linha ou corrija o nome da propriedade.',
    developer:
      'A propriedade não é desta versão do OneRoster. Nomes como file.orgs distinguem maiúsculas; verifique se a versão declarada é a que você grava.',
  },
  'manifest.missing-property': {
    title: 'Falta uma propriedade em manifest.csv',
    meaning: 'manifest.csv não informa {$property}.',
    fix: 'Acrescente uma linha com ela; para um arquivo que não é enviado o valor é absent.',
    developer:
      'Cada arquivo da versão tem sua propriedade file.*, também os ausentes, além de manifest.version, oneroster.version e as de source.',
  },
  'manifest.file-not-declared': {
    title: 'Um arquivo que manifest.csv não anuncia',
    meaning: 'O arquivo está presente, mas manifest.csv o declara absent ou não o menciona. Foi lido.',
    fix: 'Declare-o bulk em manifest.csv ou retire o arquivo.',
    developer:
      'O pacote e seu manifest.csv não concordam. Gere o manifesto a partir dos arquivos que foram de fato gravados.',
  },
  'manifest.file-not-there': {
    title: 'Falta um arquivo que manifest.csv anuncia',
    meaning: 'manifest.csv diz {$stated}, mas o arquivo não está no pacote.',
    fix: 'Acrescente o arquivo ou declare-o absent em manifest.csv.',
    developer:
      'O manifesto anuncia um arquivo que não está no zip ou na pasta. Gere-o por último, a partir do que foi gravado; não use um fixo.',
  },
  'manifest.delta': {
    title: 'Um arquivo só com mudanças',
    meaning: 'O arquivo contém só o que mudou. As referências a registros enviados antes podem parecer perdidas.',
    fix: 'Para conferir tudo, exporte os dados completos (bulk).',
    developer:
      'No modo delta só vão alterações, portanto referências a registros anteriores não se resolvem dentro do pacote. Valide uma exportação bulk dos mesmos dados.',
  },
  'oneroster.status-in-bulk': {
    title: 'Estado ou data de mudança num arquivo completo',
    meaning:
      'Num arquivo completo (bulk), status e dateLastModified devem ficar vazios. A linha foi lida como vigente.',
    fix: 'Deixe vazias as duas colunas.',
    developer:
      'No modo bulk, status e dateLastModified ficam em branco; são do delta. Deixe-os vazios quando o manifesto disser bulk.',
  },
  'oneroster.old-name': {
    title: 'Um nome de uma versão antiga',
    meaning: '“{$found}” é como uma versão antiga do formato chama “{$expected}”. Foi lido como tal.',
    fix: 'Escreva “{$expected}”.',
    developer:
      'O termo é de uma versão anterior do OneRoster. Mapeie-o para o nome da versão que manifest.csv declara.',
  },
  'oneroster.boolean': {
    title: 'Verdadeiro ou falso em maiúsculas',
    meaning: 'O formato pede true ou false em minúsculas. O valor foi entendido.',
    fix: 'Escreva true ou false em minúsculas. As planilhas os mudam para maiúsculas: exporte diretamente do sistema da escola.',
    developer:
      'Os booleanos são as palavras true e false em minúsculas. Não imprima o valor da linguagem (True) nem o de uma planilha (TRUE, VERDADEIRO).',
  },
  'oneroster.plain-user-id': {
    title: 'Um número de pessoa sem o seu tipo',
    meaning: 'O valor não diz que tipo de número é. Foi tomado como próprio do sistema da escola.',
    fix: 'Escreva tipo e número entre chaves, separados por dois-pontos, como o formato mostra para userIds.',
    developer:
      'userIds é uma lista de pares entre chaves, tipo e identificador separados por dois-pontos. Sem tipo, o valor é guardado como identificador local.',
  },
  'oneroster.decimal-comma': {
    title: 'Um número com vírgula decimal',
    meaning: 'O formato pede ponto decimal. O número foi entendido.',
    fix: 'Escreva o número com ponto: 6.5.',
    developer:
      'Os números são escritos com ponto decimal e sem sinais de milhar, qualquer que seja o idioma do computador. Não os imprima conforme a configuração regional do usuário.',
  },
  'oneroster.unknown-word': {
    title: 'Uma palavra que o formato não conhece',
    meaning: 'O valor “{$found}” não está entre as palavras do formato: {$expected}. É conservado como está.',
    fix: 'Use uma das palavras do formato.',
    developer:
      'A coluna é uma enumeração. A versão 1.2 aceita palavras de outros que começam com ext:; a versão 1.1, nenhuma.',
  },
  'oneroster.missing-value': {
    title: 'Falta um valor que o formato exige',
    meaning: 'A célula está vazia, mas o formato exige um valor nesta coluna.',
    fix: 'Preencha o valor no sistema da escola e exporte de novo.',
    developer:
      'A especificação marca esta coluna como obrigatória. Não grave uma linha cuja origem não tem o valor; avise antes no seu próprio produto.',
  },
  'oneroster.bad-status': {
    title: 'Um estado desconhecido',
    meaning: 'O estado “{$found}” não é conhecido; pode ser {$expected} ou tobedeleted.',
    fix: 'Corrija o estado.',
    developer:
      'status é uma enumeração: active ou tobedeleted (inactive é uma forma antiga da versão 1.1). Mapeie os estados do seu produto para estes valores.',
  },
  'oneroster.deletion': {
    title: 'Um registro a ser excluído',
    meaning:
      'A linha diz que o registro não existe mais. Ler um arquivo não exclui nada: a exclusão é contada e listada.',
    fix: 'Envie o arquivo: o registro é excluído quando nada mais se refere a ele. Se só terminou, encerre-o por suas datas.',
    developer:
      'Uma linha com status tobedeleted é uma exclusão: `removes` do item, contada em `read.removed`. É gravada pelos formatos que conhecem exclusões; emis submit a envia no fim.',
  },
  'roster.row-without-person': {
    title: 'Uma linha sobre alguém que não está',
    meaning: 'A linha fala de uma pessoa que não tem linha própria, por isso não pôde ser usada.',
    fix: 'Acrescente a pessoa no arquivo de pessoas ou corrija o identificador nesta linha.',
    developer:
      'A linha não se liga a nenhuma linha do arquivo de usuários. Exporte os dois arquivos em uma mesma transação e com o mesmo filtro.',
  },
  'roster.row-twice': {
    title: 'Duas linhas sobre a mesma pessoa',
    meaning: 'Uma linha anterior do arquivo já fala da mesma pessoa. Esta não foi usada.',
    fix: 'Mantenha só uma das duas linhas.',
    developer:
      'A chave deste arquivo deve ser única por pessoa. Costuma ser um join da consulta que multiplica linhas; agrupe por pessoa.',
  },
  'roster.agent-not-a-student': {
    title: 'Dois adultos vinculados entre si',
    meaning: '{$person} indica {$agent}, mas nenhum é estudante, por isso não foi criado um vínculo familiar.',
    fix: 'Indique o estudante com o adulto responsável, não outro adulto.',
    developer:
      'Um vínculo de responsável precisa de um estudante em um dos lados. Verifique o sentido do campo de agentes e se os estudantes têm o papel student.',
  },
  'roster.role-not-read': {
    title: 'Uma linha sem função',
    meaning: 'A linha não diz em que qualidade a pessoa participa, por isso não pôde ser usada.',
    fix: 'Informe a função, por exemplo student ou teacher.',
    developer:
      'A célula do papel está vazia ou não pôde ser mapeada, por isso não se criou matrícula nem atribuição. Mapeie cada papel do seu produto para um do formato.',
  },
  'roster.parent-is-school': {
    title: 'Uma unidade dentro de uma escola',
    meaning: 'A unidade pertence à escola {$id}. Seu lugar é mantido como está no arquivo.',
    fix: 'Não é preciso fazer nada.',
    developer:
      'O padrão põe as escolas sob territórios, não sob escolas. O pai é mantido em extensions; nada precisa mudar, salvo se o tipo da unidade estiver errado.',
  },
  'sds.repeated-differs': {
    title: 'O mesmo período ou disciplina descrito de duas formas',
    meaning: 'A linha descreve {$id} de outra forma que uma linha anterior. Vale a anterior.',
    fix: 'Descreva-o igual em todas as linhas ou dê outro identificador.',
    developer:
      'Os períodos e cursos se repetem em cada linha de seção e são unidos pelo id. Tire todas as suas colunas de uma só fonte, para que um id tenha uma só descrição.',
  },
  'password.dropped': {
    title: 'Senhas no arquivo',
    meaning: 'A coluna contém senhas. Linhas que as têm: {$rows}. Não foram lidas nem são enviadas.',
    fix: 'Exporte sem senhas: elas não devem sair do sistema da escola.',
    developer:
      'Nunca selecione a coluna de senhas, nem mesmo cifradas. As credenciais são trocadas por OAuth entre os produtos, nunca em arquivos.',
  },
  'date.reformatted': {
    title: 'Uma data escrita de outra forma',
    meaning: '“{$from}” foi lida como mês/dia/ano: {$to}.',
    fix: 'Não é preciso fazer nada se a data está certa. Senão, escreva as datas como ano-mês-dia.',
    developer:
      'O formato quer datas ISO 8601, AAAA-MM-DD. Mês e dia podem ter sido trocados: formate as datas no código, não pela configuração do computador.',
  },
  'code.mapped': {
    title: 'Um código levado ao padrão',
    meaning: '“{$from}” foi lido como “{$to}”.',
    fix: 'Não é preciso fazer nada se era isso que se queria dizer.',
    developer:
      'A leitura traduziu um código do formato para um do padrão. Grave o código da lista oficial se esta tradução não for a que você quer.',
  },
};
