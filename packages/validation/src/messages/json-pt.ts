import type { MessageText } from '@emis-sdk/model';
import type { JsonCode } from './json-en.ts';

/** Words for what reading records in JSON says, in Portuguese. */
export const JSON_IN_PORTUGUESE: Readonly<Record<JsonCode, MessageText>> = {
  'json.broken': {
    title: 'Uma linha que não é JSON',
    meaning: 'A linha não pôde ser lida: não é um registro inteiro escrito em JSON.',
    fix: 'Exporte o arquivo de novo. Se foi alterado à mão, desfaça a alteração.',
    developer:
      'Cada linha deve ser um objeto JSON conforme a RFC 8259, escrito por uma biblioteca de JSON, sem quebras de linha dentro. Um arquivo cortado termina em meia linha.',
  },
  'json.not-an-object': {
    title: 'Uma linha que não é um registro',
    meaning: 'A linha é JSON, mas não um registro com campos.',
    fix: 'Exporte o arquivo de novo no sistema que o fez.',
    developer: 'Um registro é um objeto JSON. Listas, textos, números e null no topo de uma linha não são registros.',
  },
  'json.duplicate-key': {
    title: 'Um campo que aparece duas vezes',
    meaning: 'Um campo aparece duas vezes no mesmo registro e não se sabe qual valor vale. O registro não foi lido.',
    fix: 'Exporte de novo. Se continuar, avise o fornecedor do seu sistema.',
    developer:
      'Um objeto repete uma chave. A maioria dos leitores fica com a última sem avisar; a RFC 8259 chama isso de imprevisível, por isso o registro é recusado.',
  },
  'json.forbidden-key': {
    title: 'Um campo com um nome não permitido',
    meaning: 'Um campo se chama __proto__. O registro não foi lido.',
    fix: 'Exporte de novo. Se continuar, avise o fornecedor do seu sistema.',
    developer:
      'Uma chave __proto__ pode mudar o comportamento de programas JavaScript que copiam objetos. Nenhum campo do padrão nem de uma extensão pode ter esse nome.',
  },
  'json.inexact-number': {
    title: 'Um número que não pode ser lido com exatidão',
    meaning: 'Um número é tão grande que seus últimos algarismos mudariam. O registro não foi lido.',
    fix: 'Exporte de novo. Se continuar, avise o fornecedor do seu sistema.',
    developer:
      'O número passa de 2^53 - 1 ou do alcance de um double. Escreva identificadores e números de documento como textos JSON, nunca como números.',
  },
  'json.half-character': {
    title: 'Meio caractere',
    meaning: 'Um texto contém meio caractere, que nenhum arquivo consegue levar. O registro não foi lido.',
    fix: 'Procure no registro um emoji cortado ou uma letra rara e escreva de novo.',
    developer:
      'Um substituto solto (\\\\uD800 a \\\\uDFFF sem a outra metade): costuma ser um texto cortado por unidades UTF-16. Corte por pontos de código.',
  },
  'json.too-deep': {
    title: 'Um registro com níveis demais',
    meaning: 'O registro tem partes dentro de partes, em mais de {$limit} níveis. Não foi lido.',
    fix: 'Exporte de novo. Se continuar, avise o fornecedor do seu sistema.',
    developer:
      'Objetos e listas podem ser aninhados em {$limit} níveis, contando o registro como o primeiro. O que é mais fundo não é um registro escolar.',
  },
  'json.too-many-values': {
    title: 'Valores demais em um registro',
    meaning:
      'Uma lista ou objeto do registro tem mais valores do que o permitido ({$limit} em uma lista). Não foi lido.',
    fix: 'Exporte de novo. Se continuar, avise o fornecedor do seu sistema.',
    developer:
      'Uma lista tem mais de {$limit} valores, ou um objeto mais de 256 chaves. Escreva um registro para cada coisa em vez de um que contenha todas.',
  },
  'json.too-long': {
    title: 'Um registro longo demais',
    meaning: 'O registro tem mais de {$limit :integer} caracteres e não foi lido.',
    fix: 'Verifique o arquivo: talvez faltem quebras de linha, ou está danificado. Exporte de novo.',
    developer:
      'A linha ou o elemento passa do limite do leitor. Em geral perderam-se as quebras de linha, ou há uma imagem dentro de um registro.',
  },
  'emis.bad-manifest': {
    title: 'emis.json não é compreendido',
    meaning: 'O que emis.json diz em {$property} não é compreendido e não foi usado.',
    fix: 'Exporte a pasta inteira de novo.',
    developer:
      'Veja docs/formats/emis-ndjson.md para os campos de emis.json. A edição deve ser uma das que `emis standard` conhece.',
  },
  'emis.count-differs': {
    title: 'Não há tantos registros quanto anunciado',
    meaning: 'Registros de {$entity}: {$expected} segundo o emis.json, {$found} no arquivo.',
    fix: 'Exporte a pasta inteira de novo: um arquivo pode ter sido cortado ou misturado com outra exportação.',
    developer:
      'As contagens de emis.json são linhas de cada entidade. Uma diferença indica que um arquivo está incompleto ou não pertence a este manifesto.',
  },
  'emis.not-a-record': {
    title: 'Uma linha que não diz o que contém',
    meaning: 'A linha não diz de que tipo é seu registro e não foi lida.',
    fix: 'Exporte o arquivo de novo no sistema que o fez.',
    developer:
      'Em um arquivo de registros misturados cada linha é \\{"entity": …, "record": …\\} com uma entidade do padrão e nada mais. Ou dê ao arquivo o nome da sua entidade, como person.ndjson, com um registro por linha.',
  },
};
