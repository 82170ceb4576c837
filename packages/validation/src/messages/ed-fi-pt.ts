import type { MessageText } from '@emis-sdk/model';
import type { EdFiCode } from './ed-fi-en.ts';

/** Words for what reading XML and Ed-Fi says, in Portuguese. */
export const ED_FI_IN_PORTUGUESE: Readonly<Record<EdFiCode, MessageText>> = {
  'xml.broken': {
    title: 'Um arquivo que não é XML correto',
    meaning: 'A partir desta linha o arquivo não pôde ser lido.',
    fix: 'Exporte o arquivo de novo. Se foi alterado à mão, desfaça a alteração.',
    developer:
      'O documento não é XML bem formado aqui, e nada depois desta linha foi lido. Escreva com uma biblioteca de XML; só as cinco entidades do XML são expandidas.',
  },
  'xml.doctype': {
    title: 'Um arquivo que declara um tipo de documento',
    meaning: 'O arquivo declara um tipo de documento (DOCTYPE), o que não é permitido, e não foi lido.',
    fix: 'Exporte o arquivo de novo sem essa declaração. Se continuar, consulte o fornecedor do seu sistema.',
    developer:
      'Um DOCTYPE pode definir entidades que crescem sem limite ou que leem outros arquivos. Arquivos de intercâmbio não têm: retire.',
  },
  'xml.too-long': {
    title: 'Um texto do arquivo que não termina',
    meaning:
      'A partir desta linha o arquivo não pôde ser lido: um texto ou uma marca tem mais de um milhão de caracteres.',
    fix: 'Verifique o arquivo: pode estar danificado. Exporte de novo.',
    developer:
      'Entre duas marcas há mais letras do que o leitor aceita. Em geral falta fechar uma marca, ou há uma imagem dentro do documento.',
  },
  'ed-fi.no-key': {
    title: 'Uma linha sem sua chave',
    meaning: 'A linha não diz de quem ou de que fala, e não foi lida.',
    fix: 'Exporte de novo. Se continuar, avise o fornecedor do seu sistema.',
    developer:
      'Falta uma parte da chave natural: um identificador único, ou uma referência que não traz a chave nem aponta para um elemento destes arquivos.',
  },
  'ed-fi.joined': {
    title: 'Linhas que foram lidas dentro de outros registros',
    meaning: 'Linhas de {$resource} que passaram a ser partes de outros registros: {$rows}.',
    fix: 'Não é preciso fazer nada.',
    developer: 'O padrão não tem entidade própria para este recurso: o que ele diz está nos registros a que pertence.',
  },
  'ed-fi.not-read': {
    title: 'Linhas que não têm lugar no padrão',
    meaning:
      'Linhas de {$resource} que não são enviadas: {$rows}. O padrão não tem lugar para elas, ou outras linhas dizem o mesmo.',
    fix: 'Não é preciso fazer nada.',
    developer:
      'O recurso não está mapeado; docs/formats/ed-fi.md lista os que estão. Continue a escrevê-lo: não é preciso mudar nada do seu lado.',
  },
  'ed-fi.field-not-read': {
    title: 'Um campo que não é levado',
    meaning: 'Linhas com {$field}: {$rows}. Não é enviado: o registro a que se juntam não tem lugar para ele.',
    fix: 'Não é preciso fazer nada.',
    developer:
      'Os campos de recursos juntados que não estão mapeados ficam aqui, com esta contagem. docs/formats/ed-fi.md lista o que está mapeado.',
  },
};
