import type { LayoutWords } from './layout-words.ts';
import { RULE_WORDS_PT } from './rule-words-pt.ts';

/** Words for what is wrong in a file of Educacenso, in Portuguese. */
export const LAYOUT_WORDS_PT: LayoutWords = {
  developer:
    'Leiaute do Educacenso, registro {record}, regra {rule}. Confira de onde o sistema tira o valor e em que posição o grava; o texto da regra está em docs/brazil.md.',
  fields: {
    missing: [
      'Campo obrigatório em branco ({record})',
      'O campo {$field} ({$name}) do registro {record} está em branco e deve ser preenchido.',
      'Preencha o campo no sistema da escola e gere o arquivo de novo.',
    ],
    'not-expected': [
      'Campo que deveria ficar em branco ({record})',
      'O campo {$field} ({$name}) do registro {record} está preenchido, mas só pode ser quando: {$condition}.',
      'Apague o valor, ou corrija o campo de que ele depende.',
    ],
    form: [
      'Valor escrito de forma errada ({record})',
      'O campo {$field} ({$name}) do registro {record} contém “{$value}”; o esperado é {$expected}.',
      'Escreva o valor na forma esperada.',
    ],
    code: [
      'Código que não existe ({record})',
      'O campo {$field} ({$name}) do registro {record} contém “{$value}”; os valores aceitos são: {$expected}.',
      'Escolha um dos valores aceitos.',
    ],
    letters: [
      'Caracteres que o campo não aceita ({record})',
      'O campo {$field} ({$name}) do registro {record} contém “{$value}”, com minúsculas, acentos ou sinais que não são aceitos.',
      'Grave só letras maiúsculas sem acento, e retire os outros sinais. O nome com acentos continua no sistema da escola.',
    ],
    length: [
      'Valor de tamanho errado ({record})',
      'O campo {$field} ({$name}) do registro {record} contém “{$value}”; o tamanho esperado é {$expected}.',
      'Corrija o valor; se for um texto longo, abrevie.',
    ],
    'check-digit': [
      'Número que não confere ({record})',
      'O campo {$field} ({$name}) do registro {record} contém “{$value}”, cujos dígitos verificadores não conferem.',
      'Copie o número de novo do documento.',
    ],
    'choose-one': [
      'Nenhuma opção marcada ({record})',
      'Em “{$group}” (campos {$first} a {$last} do registro {record}) é preciso informar ao menos uma opção.',
      'Marque as opções que valem.',
    ],
    'none-and-others': [
      'Marcado “nenhum” junto com outras opções ({record})',
      'Em “{$group}” (campos {$first} a {$last} do registro {record}) está marcado “{$name}” e também outra opção.',
      'Desmarque “{$name}”, ou as outras opções.',
    ],
    'more-than-one': [
      'Marcada mais de uma opção ({record})',
      'Em “{$group}” (campos {$first} a {$last} do registro {record}) só pode haver uma opção.',
      'Deixe marcada apenas a que vale.',
    ],
    repeated: [
      'O mesmo valor duas vezes ({record})',
      'Em “{$group}” (campos {$first} a {$last} do registro {record}) o valor “{$value}” se repete.',
      'Informe cada valor uma só vez.',
    ],
    gap: [
      'Campo pulado ({record})',
      'Em “{$group}” (campos {$first} a {$last} do registro {record}) há um campo em branco antes do campo {$field}.',
      'Preencha os campos a partir do primeiro, sem pular.',
    ],
  },
  rules: RULE_WORDS_PT,
  file: {
    'field-count': [
      'Linha com número errado de campos',
      'O registro {$record} tem {$found} campos; neste ano são {$expected}.',
      'Gere o arquivo de novo com o leiaute deste ano. A linha não foi lida.',
    ],
    'record-type': [
      'Linha de tipo desconhecido',
      'A linha começa com “{$found}”, que não é um tipo de registro.',
      'Retire a linha, ou gere o arquivo de novo. A linha não foi lida.',
    ],
    'too-long': [
      'Linha longa demais',
      'A linha tem mais de {$most} caracteres.',
      'Gere o arquivo de novo. A linha não foi lida.',
    ],
    edition: [
      'Arquivo de outro ano',
      'O arquivo é do leiaute de {$found}, não do de {$expected}.',
      'Escolha o formato de {$found}, ou gere o arquivo deste ano.',
    ],
    'year-of-other-edition': [
      'Datas de outro ano',
      'O leiaute é o de {$expected}, mas o ano letivo é de {$found}.',
      'Confira se o arquivo é o certo, e se foi gerado com o leiaute do ano.',
    ],
    'year-not-known': [
      'Ano cujo leiaute não é conhecido',
      'O ano letivo é o de {$found}, e o leiaute de {$found} não é conhecido aqui; são conhecidos os de {$known}. O arquivo foi lido pelo de {$expected}, que tem o mesmo número de campos em alguns registros.',
      'Não confie no que se diz de cada campo: as posições de {$found} podem ser outras. Confira o arquivo no Educacenso.',
    ],
    'edition-not-confirmed': [
      'Leiaute que não foi confirmado',
      'O leiaute de {$found} não foi conferido em documento do INEP: o que está errado só é avisado.',
      'Nada a fazer. Confira o resultado no Educacenso.',
    ],
    'not-latin': [
      'Arquivo não gravado em ISO-8859-1',
      'O arquivo foi lido como {$encoding}, e tem letras fora do ASCII; o Educacenso espera ISO-8859-1.',
      'Grave o arquivo em ISO-8859-1 (Latin-1).',
    ],
    'not-text': ['O arquivo não é texto', 'O arquivo contém bytes que não são texto.', 'Gere o arquivo .txt de novo.'],
    order: [
      'Linha fora de ordem',
      'O registro {$record} veio depois do registro {$before}.',
      'Em cada escola a ordem é 00, 10, 20, 30, 40, 50, 60; na segunda etapa 89, 90, 91.',
    ],
    'no-school': [
      'Linha antes da escola',
      'A linha vem antes de qualquer registro 00 ou 89.',
      'Comece cada escola com o registro 00 (ou 89 na segunda etapa).',
    ],
    'school-twice': ['Escola repetida', 'A escola já está na linha {$first}.', 'Deixe um só bloco para cada escola.'],
    'other-school': [
      'Linha de outra escola',
      'O código da escola nesta linha não é o do registro 00 (ou 89) acima dela.',
      'Corrija o código, ou mude a linha para o bloco da sua escola.',
    ],
    'closed-school': [
      'Registro que uma escola parada não tem',
      'A escola não está em atividade e tem o registro {$record}.',
      'Deixe só os registros 00, 30 e 40, ou corrija a situação da escola.',
    ],
    'manager-twice': ['Dois registros 89', 'A escola tem mais de um registro 89.', 'Deixe um só gestor por escola.'],
    'no-end': [
      'Falta o fim do arquivo',
      'A última linha não é 99|.',
      'Confira se o arquivo está completo, e gere-o de novo.',
    ],
    'after-end': ['Linhas depois do fim', 'Há linhas depois de 99|.', 'Retire o que vem depois do fim do arquivo.'],
    'line-break': [
      'Fim de linha de outro tipo',
      'As linhas terminam em {$found}; o Educacenso usa LF.',
      'Nada a fazer se o Educacenso aceitar; senão grave com LF.',
    ],
    'bar-behind': [
      'Uma barra depois do último campo',
      'Cada linha termina com uma barra a mais do que pedem os seus campos. Ela foi ignorada.',
      'Gere o arquivo sem a barra no fim de cada linha.',
    ],
    'outcomes-alone': [
      'Resultado sem o arquivo da primeira etapa',
      'O aluno desta linha está no arquivo da primeira etapa (registros 00 a 60).',
      'Nada a fazer para o INEP. Para juntar os resultados às matrículas, leia os dois arquivos na mesma pasta.',
    ],
  },
};
