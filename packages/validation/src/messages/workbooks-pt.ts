import type { MessageText } from '@emis-sdk/model';
import type { WORKBOOKS_IN_ENGLISH } from './workbooks-en.ts';

/** Words for what reading workbooks says, in Portuguese. */
export const WORKBOOKS_IN_PORTUGUESE: Readonly<Record<keyof typeof WORKBOOKS_IN_ENGLISH, MessageText>> = {
  'date.rewritten': {
    title: 'Uma data escrita de outra forma',
    meaning: '“{$from}” foi lida como {$to}: ano, mês, dia.',
    fix: 'Nada precisa ser feito se a data está certa.',
    developer: 'Escreva os dias como AAAA-MM-DD. Os outros são lidos com o dia primeiro, nunca com o mês primeiro.',
  },
  'mapping.row-not-used': {
    title: 'Uma linha da qual o mapeamento não forma nada',
    meaning: 'Nenhum registro do mapeamento corresponde a esta linha.',
    fix: 'Pergunte a quem fez seu sistema se a linha deve ser enviada.',
    developer: 'Nenhuma condição (where) corresponde à linha. Acrescente um registro ou uma regra de leaveOut.',
  },
  'mapping.row-left-out': {
    title: 'Linhas deixadas de fora de propósito',
    meaning: 'Linhas deixadas de fora pelo mapeamento, pois {$column} é {$is}: {$rows}. {$reason}',
    fix: 'Nada precisa ser feito.',
    developer: 'Pelo leaveOut do mapeamento.',
  },
  'xlsx.macros': {
    title: 'Uma pasta de trabalho com macros',
    meaning: 'O arquivo contém macros. Elas não foram executadas; as células foram lidas como estão.',
    fix: 'Salve o arquivo como .xlsx, sem macros, a menos que sua escola precise delas.',
    developer: 'O pacote contém vbaProject.bin. Ele nunca é executado nem aberto. Exporte .xlsx.',
  },
  'xlsx.links': {
    title: 'Uma pasta de trabalho que se refere a outros arquivos',
    meaning:
      'Há fórmulas que se referem a outros arquivos. Eles não foram abertos: foram lidos os últimos valores mostrados.',
    fix: 'Copie as células, cole-as como valores e salve.',
    developer: 'O pacote contém externalLinks, que não são seguidos; usam-se os valores guardados.',
  },
  'xlsx.date-1904': {
    title: 'Dias contados a partir de 1904',
    meaning: 'O arquivo conta os dias a partir de 1904, como os Macintosh antigos. As datas foram lidas assim.',
    fix: 'Confira uma ou duas datas do relatório: são as que você conhece?',
    developer: 'workbookPr tem date1904. Uma data colada de outro arquivo pode ficar quatro anos e um dia deslocada.',
  },
  'xlsx.sheet-not-read': {
    title: 'Uma planilha sem cabeçalhos conhecidos',
    meaning: 'Nenhuma linha da planilha tem cabeçalhos conhecidos. Linhas que não foram lidas: {$rows}.',
    fix: 'Se a planilha contém dados, use os cabeçalhos do arquivo oficial, ou peça a quem fez seu sistema que descreva as colunas uma vez.',
    developer:
      'Os cabeçalhos podem ser nomes de campos ou seus rótulos em inglês, espanhol ou português, nas primeiras 20 linhas. Para outros, faça um mapeamento: emis map propose.',
  },
  'xlsx.hidden-sheet': {
    title: 'Uma planilha oculta foi lida',
    meaning: 'A planilha está oculta e contém registros. Eles foram lidos.',
    fix: 'Se esses registros não devem ser enviados, exclua a planilha.',
    developer: 'state é hidden ou veryHidden. Planilhas ocultas com cabeçalhos conhecidos são lidas como as outras.',
  },
  'xlsx.hidden-rows': {
    title: 'Linhas ocultas foram lidas',
    meaning: 'A planilha oculta linhas, por um filtro ou manualmente: {$rows}. Elas foram lidas como as outras.',
    fix: 'Se não devem ser enviadas, exclua-as. Um filtro sozinho não retira linhas.',
    developer: 'Linhas com hidden="1" são lidas: um filtro é uma visão, não uma escolha.',
  },
  'xlsx.merged-cells': {
    title: 'Células mescladas entre os dados',
    meaning: 'Há células mescladas até a linha {$to}. Só a primeira tem o valor; nas outras ele falta.',
    fix: 'Separe as células e escreva o valor em cada linha.',
    developer: 'Uma área mesclada guarda o valor na célula superior esquerda. Escreva cada linha completa.',
  },
  'xlsx.row-not-read': {
    title: 'Uma linha que não é um registro',
    meaning: 'A linha não contém nada de que se possa formar um registro.',
    fix: 'Preencha as colunas obrigatórias ou exclua a linha.',
    developer: 'Todas as células de colunas conhecidas estão vazias ou contêm erros do Excel.',
  },
  'xlsx.error-value': {
    title: 'Um erro do Excel em uma célula',
    meaning: 'A célula mostra um erro, por exemplo #N/D, em vez de um valor.',
    fix: 'Escreva o valor na célula.',
    developer: 'A célula é do tipo e. Em geral é uma busca sem resultado ou uma referência apagada.',
  },
  'xlsx.formula': {
    title: 'Uma fórmula em uma célula',
    meaning: 'A célula contém uma fórmula. Foi lido o último valor mostrado.',
    fix: 'Copie a coluna e cole-a como valores, para que não mude sozinha.',
    developer: 'Usa-se o valor guardado; fórmulas nunca são calculadas. Escreva valores.',
  },
  'xlsx.formula-without-value': {
    title: 'Uma fórmula que nunca foi calculada',
    meaning: 'A célula contém uma fórmula, mas nenhum valor.',
    fix: 'Abra o arquivo no Excel ou LibreOffice, salve-o e envie-o de novo; ou escreva o valor.',
    developer: 'A célula tem f sem v: o programa que a escreveu não calcula. Escreva o valor.',
  },
  'xlsx.number-for-text': {
    title: 'Um número onde deve haver um texto',
    meaning: 'O Excel guarda esta célula como número. Zeros no começo podem ter se perdido.',
    fix: 'Formate a coluna como texto antes de escrever, e escreva de novo o valor se ele começa com zero.',
    developer: 'A célula é do tipo n em uma coluna de textos. Escreva-a como texto (t="inlineStr" ou t="s").',
  },
  'xlsx.text-for-number': {
    title: 'Um texto onde deve haver um número',
    meaning: 'O número está guardado como texto. Foi lido como número.',
    fix: 'Formate a coluna como número.',
    developer: 'A célula é um texto em uma coluna de números. Escreva o tipo n, com ponto decimal.',
  },
  'xlsx.digits-lost': {
    title: 'Dígitos perdidos pelo Excel',
    meaning: 'O número tem mais de 15 dígitos e o Excel não guarda mais: os últimos não são os que foram escritos.',
    fix: 'Formate a coluna como texto e escreva de novo o número completo.',
    developer: 'O tipo n é um double. Escreva números longos como texto.',
  },
  'xlsx.scientific-text': {
    title: 'Um número abreviado pelo Excel',
    meaning: 'A célula contém um número abreviado, por exemplo 1,23E+11. O número completo se perdeu.',
    fix: 'Escreva de novo o número completo, em uma coluna com formato de texto.',
    developer: 'Um número longo passou pelo Excel como número e voltou como texto. Busque-o de novo na origem.',
  },
  'xlsx.became-a-date': {
    title: 'Um valor que o Excel transformou em data',
    meaning: 'A célula contém uma data, mas a coluna não é de datas. O Excel transforma em datas valores como 5-2.',
    fix: 'Formate a coluna como texto e escreva de novo o valor.',
    developer: 'A célula tem formato de data em uma coluna que não é de datas. Escreva textos como textos.',
  },
  'xlsx.serial-date': {
    title: 'Uma data guardada como número',
    meaning: 'A célula contém o número com que o Excel conta os dias. Foi lida como data.',
    fix: 'Formate a coluna como data e confira se as datas estão certas.',
    developer: 'O valor é um número de série sem formato de data. Dê à célula um formato de data.',
  },
  'xlsx.time-dropped': {
    title: 'Uma data com hora',
    meaning: 'A célula contém uma data e uma hora. Só a data foi usada.',
    fix: 'Nada precisa ser feito se a data está certa.',
    developer: 'O número de série tem decimais. Escreva dias inteiros.',
  },
  'xlsx.no-such-day': {
    title: 'Um número que não é um dia',
    meaning: 'A célula tem formato de data, mas seu número não é um dia do calendário.',
    fix: 'Escreva a data de novo.',
    developer:
      'O número de série é negativo, posterior a 9999, menor que 1, ou 60: 29 de fevereiro de 1900, que não existiu.',
  },
};
