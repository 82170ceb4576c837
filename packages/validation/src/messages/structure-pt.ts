import type { MessageText } from '@emis-sdk/model';
import type { StructureCode } from './structure-en.ts';

/** Words for the findings of the engine itself, in Portuguese: structure, code lists, identifiers, references. `:entities` writes names of entities. */
export const STRUCTURE_IN_PORTUGUESE: Readonly<Record<StructureCode, MessageText>> = {
  'field.missing': {
    title: 'Falta um valor obrigatório',
    meaning: '{$field} não tem valor, e sem ele o registro está incompleto.',
    fix: 'Preencha o valor no sistema da escola e exporte de novo.',
    developer:
      'O esquema da entidade exige o campo e ele está ausente, é null ou está vazio. Mapeie-o da origem; emis schema com o nome da entidade lista os obrigatórios.',
  },
  'field.not-a-date': {
    title: 'Não é uma data',
    meaning: '“{$value}” em {$field} não é um dia do calendário escrito AAAA-MM-DD.',
    fix: 'Escreva a data como ano-mês-dia, por exemplo 2026-03-09, e confira se o dia existe nesse mês.',
    developer:
      'O campo é um texto AAAA-MM-DD de um dia que existe, sem hora nem fuso. Não imprima a data pela configuração regional nem a desloque para UTC.',
  },
  'field.not-a-number': {
    title: 'Não é um número',
    meaning: '“{$value}” em {$field} não é um número inteiro.',
    fix: 'Escreva somente algarismos, sem separadores nem unidades.',
    developer:
      'O campo é um número JSON, ou algarismos em um arquivo: sem separadores de milhar, unidade ou espaços. Verifique se a coluna está mapeada para o campo certo.',
  },
  'field.not-a-boolean': {
    title: 'Nem sim nem não',
    meaning: '“{$value}” em {$field} não é verdadeiro nem falso.',
    fix: 'Escreva true (sim) ou false (não).',
    developer: 'O campo é true ou false. Mapeie na exportação 1 e 0, S e N ou outras marcas da origem.',
  },
  'field.too-long': {
    title: 'O valor é longo demais',
    meaning: '{$field} tem mais de {$max :integer} caracteres; começa com “{$value}”.',
    fix: 'Encurte o valor. Confira se duas colunas não se juntaram em uma.',
    developer:
      'O valor ultrapassa o tamanho do esquema. Provavelmente duas colunas da origem são unidas ou um texto livre é mapeado para um campo curto.',
  },
  'field.bad-id': {
    title: 'O identificador não pode ser usado',
    meaning: '“{$value}” em {$field} não serve como identificador.',
    fix: 'Use de 1 a 255 letras sem acento, algarismos ou os sinais . / @ _ - e nenhum espaço. Um UUID serve.',
    developer:
      'Os id têm de 1 a 255 caracteres: letras sem acento, algarismos e . / @ _ - e nunca mudam. Use a chave primária ou um UUID, nunca um nome.',
  },
  'field.bad-text': {
    title: 'O texto não pode ser lido',
    meaning: '“{$value}” em {$field} está vazio ou contém caracteres que não são texto.',
    fix: 'Digite o valor de novo, em uma só linha. Se não há nada a dizer, deixe o campo de fora.',
    developer:
      'O texto é uma linha Unicode sem caracteres de controle e nunca vazia: nesse caso omita o campo. Caracteres de controle costumam vir de uma decodificação errada.',
  },
  'field.bad-code': {
    title: 'Não é um código',
    meaning: '“{$value}” em {$field} não está escrito como um código.',
    fix: 'Escreva o código como está na lista, sem espaços antes ou depois, com no máximo 100 caracteres.',
    developer:
      'Um código tem até 100 caracteres sem espaços em volta. Envie o código e não seu rótulo, e apare as colunas de largura fixa do banco de dados.',
  },
  'field.invalid': {
    title: 'O valor não tem a forma esperada',
    meaning: '“{$value}” em {$field} não é o que o padrão espera ali: {$expected}.',
    fix: 'Corrija o valor na origem. Se um programa o escreveu, avise quem o fez.',
    developer:
      'O tipo ou a forma difere do esquema da entidade. Compare o mapeamento deste campo com o que emis schema imprime para a entidade.',
  },
  'record.not-an-object': {
    title: 'Não é um registro',
    meaning: 'Há um valor onde se espera um registro com campos.',
    fix: 'Isto vem do programa que escreveu os dados: avise quem o fez.',
    developer:
      'Um registro é um objeto JSON com campos. Foi entregue uma lista, um texto ou null: verifique como o envio ou a linha é montado.',
  },
  'record.too-deep': {
    title: 'O registro tem níveis demais',
    meaning: 'O registro contém listas ou objetos aninhados em mais de {$limit :integer} níveis.',
    fix: 'Isto vem do programa que escreveu os dados: avise quem o fez.',
    developer:
      'O aninhamento ultrapassa o limite do padrão. Costuma-se serializar um grafo de objetos, ou uma estrutura que contém a si mesma, em vez de um registro plano.',
  },
  'record.too-large': {
    title: 'O registro é grande demais',
    meaning: 'O registro tem mais de {$limit :integer} campos, ou mais valores do que isso em um só campo.',
    fix: 'Isto vem do programa que escreveu os dados: avise quem o fez.',
    developer:
      'Envie um registro em cada objeto, e listas poucas e curtas. A causa comum é um arquivo inteiro dentro de um campo, ou uma lista que nunca é esvaziada.',
  },
  'record.unreadable': {
    title: 'Não é possível ler o registro',
    meaning: 'O programa que guarda o registro falha ao ler um dos seus campos.',
    fix: 'Isto vem do programa que escreveu os dados: avise quem o fez.',
    developer:
      'Passe objetos simples como os que JSON.parse devolve, não instâncias com getters, proxies nem linhas que o seu banco de dados já fechou.',
  },
  'record.unknown-field': {
    title: 'O padrão não conhece este campo',
    meaning: '{$field} não é um campo do padrão. Ele é mantido e segue como extensão.',
    fix: 'Não é preciso fazer nada. Se quis usar um campo do padrão, confira como está escrito.',
    developer:
      'A entidade não tem esse campo nesta edição; o valor vai para extensions. Verifique a grafia e as maiúsculas, ou declare o campo no perfil.',
  },
  'person.merged': {
    title: 'A pessoa foi unificada com outra',
    meaning: 'Unificada com a pessoa {$into}.',
    fix: 'Use a outra pessoa.',
    developer: 'As referências ao id valem para o outro.',
  },
  'record.duplicate-id': {
    title: 'O mesmo identificador duas vezes',
    meaning: 'O identificador {$id} já pertence a um registro anterior. O primeiro permanece.',
    fix: 'Remova o registro repetido ou, se for outro, dê a ele um identificador próprio.',
    developer:
      'Os id são únicos por entidade em um conjunto de dados. Costuma ser um join que repete linhas, ou id de várias escolas unidos sem prefixo.',
  },
  'code.unknown': {
    title: 'O código não está na lista',
    meaning: '“{$value}” em {$field} não é um código da lista “{$list :codeList}”.',
    fix: 'Escolha um código da lista.',
    developer:
      'O valor não está na lista de códigos deste perfil e edição. Mapeie os valores do seu produto para a lista; costumam ser zeros iniciais perdidos ou rótulos em vez de códigos.',
  },
  'code.expired': {
    title: 'O código não é válido nesta data',
    meaning: '“{$value}” em {$field} está na lista “{$list :codeList}”, mas não é válido em {$asOf}.',
    fix: 'Escolha um código válido nessa data.',
    developer:
      'O código existe, mas sua validade não cobre o dia do julgamento. Carregue a lista da edição atual e migre os códigos guardados.',
  },
  'identifier.format': {
    title: 'O número não está bem escrito',
    meaning: '“{$value}” em {$field} não tem a forma de um número {$type}.',
    fix: 'Copie de novo o número do documento.',
    developer:
      'O valor não segue o padrão do seu tipo de identificador. Guarde os identificadores como texto: colunas numéricas perdem zeros iniciais e exportações podem acrescentar separadores.',
  },
  'identifier.check-digit': {
    title: 'O dígito verificador não confere',
    meaning: '“{$value}” em {$field} não pode ser um número {$type}: o dígito verificador não confere com os outros.',
    fix: 'Compare com o documento, algarismo por algarismo: um está errado ou dois trocaram de lugar.',
    developer:
      'O dígito verificador não cumpre o algoritmo do tipo. Verifique-o na digitação com o mesmo perfil; se falha em massa, a coluna está truncada ou reformatada.',
  },
  'identifier.range': {
    title: 'Esse número não é emitido',
    meaning: '“{$value}” em {$field} está fora dos números emitidos como {$type}.',
    fix: 'Compare com o documento. Confira se não é outro tipo de número.',
    developer:
      'A forma está certa, mas esse número não é emitido para este tipo. Provavelmente outro documento foi guardado com este tipo ou ficaram dados de teste.',
  },
  'access.not-granted': {
    title: 'O sistema não pode gravar este tipo de registro',
    meaning: 'O sistema não está cadastrado para {$scope}.',
    fix: 'Peça ao ministério que cadastre o sistema para isso.',
    developer: 'Nenhum escopo inclui outro: o cadastro do cliente nomeia cada um.',
  },
  'access.out-of-reach': {
    title: 'O registro pertence a outro território',
    meaning: 'O sistema não está cadastrado para o território deste registro.',
    fix: 'Confira a escola. O ministério transfere um aluno de outro território.',
    developer: 'Diz-se o mesmo, exista ou não tal registro.',
  },
  'reference.missing': {
    title: 'Refere-se a um registro que não está presente',
    meaning: '{$field} refere-se a {$value}, mas não há {$targets :entities} com esse identificador.',
    fix: 'Inclua o registro que falta na exportação ou corrija a referência.',
    developer:
      'O id não aponta para nenhum registro do conjunto. Exporte pais e filhos com o mesmo filtro e envie o id do registro, não outra chave.',
  },
  'reference.wrong-kind': {
    title: 'Refere-se a um registro de outro tipo',
    meaning: '{$field} refere-se a {$value}, que é {$found :entities}; deveria ser {$targets :entities}.',
    fix: 'Corrija a referência. Talvez duas colunas estejam trocadas.',
    developer:
      'O id existe, mas em outra entidade. Provavelmente duas chaves estrangeiras estão trocadas no mapeamento ou uma coluna é usada para dois tipos.',
  },
  'reference.rejected': {
    title: 'Depende de um registro rejeitado',
    meaning: '{$field} depende de {$entity :entities} {$value}, que foi rejeitado.',
    fix: 'Corrija o registro rejeitado e envie ambos de novo. Este registro em si está correto.',
    developer:
      'É uma consequência: o registro a que se refere foi rejeitado. Envie primeiro os pais e retenha os filhos até que o pai seja aceito.',
  },
};
