import type { RefusalWords } from './refusal-words.ts';

export const REFUSALS_PT: RefusalWords = {
  'assertion-refused': {
    detail: 'A asserção do cliente não foi aceita.',
    fix: 'Assine com ES256 e a chave registrada; aud é o emissor como um só texto, exp no máximo 5 minutos à frente, jti novo a cada vez. Compare o relógio com o cabeçalho Date.',
  },
  'body-encoding': {
    detail: 'A codificação do conteúdo não é conhecida.',
    fix: 'Envie o corpo sem compressão, ou como diz Accept-Encoding.',
  },
  'body-not-gzip': {
    detail: 'O corpo não pode ser descomprimido como diz Content-Encoding.',
    fix: 'Comprima-o de novo ou envie-o sem compressão.',
  },
  'body-not-json': {
    detail: 'O corpo não é JSON.',
    fix: 'Envie JSON como define a RFC 8259.',
  },
  'body-not-utf8': {
    detail: 'O corpo não está em UTF-8.',
    fix: 'Codifique o corpo em UTF-8.',
  },
  'body-shape': {
    detail: 'O corpo não tem a forma que este caminho aceita; faults diz onde.',
    fix: 'Corrija os lugares que faults nomeia e envie de novo.',
  },
  'body-too-deep': {
    detail: 'O corpo tem mais de {$limit} níveis de aninhamento.',
    fix: 'Envie valores menos aninhados.',
  },
  'body-too-large': {
    detail: 'O corpo tem mais de {$limit} bytes, como enviado ou descomprimido.',
    fix: 'Envie menos registros em cada lote.',
  },
  'body-too-many-keys': {
    detail: 'Um objeto do corpo tem mais de {$limit} chaves.',
    fix: 'Envie no máximo essa quantidade de campos em um objeto; o que um produto guarda a mais vai em menos valores, maiores.',
  },
  'body-type': {
    detail: 'O tipo de conteúdo do corpo não é {$expected}.',
    fix: 'Ponha {$expected} em Content-Type.',
  },
  'body-unfinished': {
    detail: 'O corpo terminou antes do fim.',
    fix: 'Envie a solicitação de novo, com a mesma chave de idempotência.',
  },
  'client-key-invalid': {
    detail: 'A chave nova não é uma chave EC pública sobre P-256 como JWK, ou o seu kid é de outra chave.',
    fix: 'Envie a metade pública de uma chave ES256 (kty, crv, x, y) com um kid próprio; nunca a metade privada.',
  },
  'client-key-last': {
    detail: 'É a única chave do cliente: sem ela, não poderia voltar.',
    fix: 'Adicione primeiro a próxima chave e depois remova esta.',
  },
  'client-keys-too-many': {
    detail: 'O cliente já tem todas as chaves que pode ter.',
    fix: 'Remova uma que não seja mais usada.',
  },
  'client-name-taken': {
    detail: 'Já existe um cliente com este nome, ou há registros guardados com ele.',
    fix: 'Escolha outro nome; para mudar um cliente que já existe, dê-lhe outra permissão ou outra chave.',
  },
  'client-not-yours': {
    detail: 'O senhor ou a senhora vê este cliente, mas não pode mudá-lo.',
    fix: 'Peça a quem o admitiu, ou ao ministério.',
  },
  'client-unknown': {
    detail: 'Não há tal cliente nos seus territórios.',
    fix: 'Procure-o na lista de clientes.',
  },
  'cursor-forged': {
    detail: 'O cursor não é um que este servidor tenha dado a este cliente.',
    fix: 'Envie um cursor exatamente como foi recebido, ou nenhum para ler desde o início.',
  },
  'cursor-gone': {
    detail: 'O fluxo de mudanças já não guarda o que veio depois deste cursor, ou foi refeito desde então.',
    fix: 'Leia o fluxo de novo desde o início, sem cursor, e tome o que disser como o todo.',
  },
  'edition-not-taken': {
    detail: 'Este servidor não recebe registros dessa edição do padrão.',
    fix: 'Use uma destas: {$known}; a data entre parênteses é o último dia. Ou não indique a edição e envie os registros como a edição vigente os define.',
  },
  'etag-malformed': {
    detail: 'O cabeçalho {$header} não é uma etiqueta de entidade.',
    fix: 'Envie o ETag do registro tal como chegou, com as aspas, ou um asterisco.',
  },
  'filter-unknown': {
    detail: 'Os registros desta entidade não podem ser pedidos por {$name}.',
    fix: 'Use um destes: {$known}.',
  },
  'grant-too-wide': {
    detail: 'Ninguém pode dar mais do que tem: {$what} nomeia algo que não é seu.',
    fix: 'Retire-o de {$what}, ou peça ao ministério que o dê.',
  },
  'form-forged': {
    detail: 'O formulário não veio de uma página deste portal, ou a página é antiga.',
    fix: 'Abra a página de novo e envie o formulário a partir dela.',
  },
  'grant-unknown': {
    detail: 'Só se conhece a concessão client_credentials.',
    fix: 'Ponha client_credentials em grant_type.',
  },
  'host-unknown': {
    detail: 'O portal só responde em seu próprio endereço nesta máquina.',
    fix: 'Abra o endereço que o servidor mostrou ao iniciar.',
  },
  'internal-error': {
    detail: 'O servidor falhou; esta solicitação não mudou nada, ou mudou por inteiro.',
    fix: 'Envie-a de novo com a mesma chave de idempotência. Se continuar, informe o identificador da solicitação a quem opera o servidor.',
  },
  'issuer-silent': {
    detail: 'O emissor do token não informa as suas chaves neste momento.',
    fix: 'Envie a mesma solicitação mais tarde, como diz Retry-After.',
  },
  'key-in-flight': {
    detail: 'Uma solicitação com esta chave de idempotência está sendo atendida neste momento.',
    fix: 'Espere o que diz Retry-After e envie-a de novo com a mesma chave.',
  },
  'key-malformed': {
    detail: 'O cabeçalho Idempotency-Key não é um texto de 1 a 255 caracteres entre aspas duplas.',
    fix: 'Escreva-o como na RFC 8941, por exemplo "0198c6c4-7f1e-7c3a-9f53-2f0a6c1d1b1e" com as aspas.',
  },
  'key-missing': {
    detail: 'Um lote precisa do cabeçalho Idempotency-Key.',
    fix: 'Crie uma chave nova para cada lote, guarde-a e envie a mesma sempre que reenviar o lote.',
  },
  'key-not-uuid7': {
    detail: 'O Idempotency-Key de um único registro não é um UUIDv7 em minúsculas.',
    fix: 'Gere um para cada mudança, guarde-o e envie o mesmo sempre que repetir a mudança.',
  },
  'key-reused': {
    detail: 'Esta chave de idempotência foi usada para outra solicitação.',
    fix: 'Use uma chave nova para uma solicitação nova; reenvie uma solicitação exatamente como era.',
  },
  'limit-invalid': {
    detail: 'O limite não é um número inteiro de 1 a {$most}.',
    fix: 'Envie um limite de 1 a {$most}, ou nenhum.',
  },
  'merge-of-itself': {
    detail: 'Uma pessoa não pode ser unificada consigo mesma.',
    fix: 'Nomeie duas pessoas.',
  },
  'merge-parents-gone': {
    detail: 'A pessoa unificada se referia a um registro que foi removido depois, por isso não pode voltar.',
    fix: 'Traga esse registro de volta e desfaça a unificação outra vez.',
  },
  'merge-elsewhere': {
    detail: 'Registros de outros territórios referem-se a uma das duas, por isso esta conta não pode uni-las.',
    fix: 'Peça a alguém com uma conta nacional que as una.',
  },
  'merge-related': {
    detail: 'Uma das duas responde pela outra, por isso não são a mesma pessoa.',
    fix: 'Remova o registro que as relaciona, se estiver errado, e depois unifique-as.',
  },
  'merge-too-large': {
    detail: 'Mais de {$most} registros se referem à pessoa que sairia.',
    fix: 'Verifique se é uma só pessoa: ninguém tem tantos registros.',
  },
  'merge-under-merge': {
    detail: 'A pessoa que ficou foi depois unificada com outra.',
    fix: 'Desfaça primeiro essa unificação.',
  },
  'merge-unknown': {
    detail: 'Não existe essa unificação.',
    fix: 'Tome o id da lista de unificações.',
  },
  'not-national': {
    detail: 'O que isto diz é de toda a nação, e este cliente está registrado para alguns territórios.',
    fix: 'Peça a quem opera o servidor que registre um cliente para toda a nação.',
  },
  'operation-twice': {
    detail: 'A solicitação contém a mesma operação mais de uma vez; faults diz onde.',
    fix: 'Envie cada operação uma só vez em uma solicitação.',
  },
  'operation-unknown': {
    detail:
      'Não há resultado guardado desta operação: ainda não foi recebida, ou foi há mais tempo do que os resultados são guardados.',
    fix: 'Veja se o registro está como deve, e envie a operação se não estiver.',
  },
  'origin-unknown': {
    detail: 'O formulário não foi enviado de uma página deste portal.',
    fix: 'Abra a página no portal e envie o formulário de lá.',
  },
  'path-unknown': {
    detail: 'Não há nada neste caminho para este método.',
    fix: 'Veja os endereços em /.well-known/emis.',
  },
  'plugin-changed': {
    detail: 'Há outra versão do plugin, e não a que foi examinada: {$version}.',
    fix: 'Examine o que essa versão pede e aprove-a pelo número.',
  },
  'plugin-command-unknown': {
    detail: 'Nenhum plugin em funcionamento tem este comando.',
    fix: 'Veja em GET /v1/plugins os comandos que existem.',
  },
  'plugin-refused': {
    detail: 'O plugin não iniciou ou não fez isso: {$code}. O que funcionava antes continua.',
    fix: 'Pergunte ao autor ou corrija a configuração; o código diz o que está errado.',
  },
  'plugin-unknown': {
    detail: 'Nenhum plugin com este id é administrado aqui. O que pertence ao perfil não pode ser alterado.',
    fix: 'Veja em GET /v1/plugins os que podem.',
  },
  'portal-accounts-missing': {
    detail:
      'O portal não sabe quem pede: ainda não há contas e a requisição vem de outro lugar, ou o proxy da frente não nomeia ninguém que tenha uma.',
    fix: 'Crie uma conta no servidor: emis portal user add <nome> --role administrator.',
  },
  'portal-not-administrator': {
    detail: 'Sua conta pode olhar, não agir.',
    fix: 'Peça a um administrador do portal que o faça ou que mude o seu papel.',
  },
  'portal-not-national': {
    detail: 'Sua conta é para alguns territórios e esta página trata de toda a nação.',
    fix: 'Peça ajuda a alguém com uma conta nacional.',
  },
  'portal-sign-in': {
    detail: 'Você não entrou no portal.',
    fix: 'Abra /portal/sign-in.',
  },
  'profile-unknown': {
    detail: 'Este servidor não conhece o perfil e a edição do envio.',
    fix: 'Use um destes: {$known}.',
  },
  'proof-refused': {
    detail: 'A prova DPoP falta, está errada ou já foi usada.',
    fix: 'Assine uma prova nova para cada solicitação com a chave à qual o token está ligado: htm, htu, ath, iat e um jti novo. Compare o relógio com o cabeçalho Date.',
  },
  'purpose-too-narrow': {
    detail: 'A finalidade deste token não mostra todos os campos, e a resposta diria algo deles.',
    fix: 'Peça um token para outra finalidade registrada, como registration.',
  },
  'publish-too-many': {
    detail: 'Há mais de {$most} estudantes guardados: demais para contar em uma requisição.',
    fix: 'Use emis publish no servidor.',
  },
  'record-changed': {
    detail: 'O registro não é, ou já não é, da versão que a solicitação indica.',
    fix: 'Veja current e version, decida o que deve ficar, e envie com essa versão e uma chave nova.',
  },
  'record-id-differs': {
    detail: 'O id do registro não é o do caminho.',
    fix: 'Envie o registro ao caminho que termina com o seu próprio id.',
  },
  'record-rejected': {
    detail: 'O registro descumpre regras; findings diz quais.',
    fix: 'Corrija o que findings indica e envie com uma chave nova.',
  },
  'record-twice': {
    detail: 'O lote contém o mesmo registro mais de uma vez; faults diz onde.',
    fix: 'Envie cada registro uma só vez por lote.',
  },
  'record-unknown': {
    detail: 'Não existe tal registro deste produto.',
    fix: 'Confira a entidade e o id.',
  },
  'record-waits-for': {
    detail: 'Antes devem chegar, ou sair, outros registros; waitsFor os indica.',
    fix: 'Envie primeiro esses, e depois repita isto com a mesma chave.',
  },
  'roster-fields': {
    detail: 'Uma propriedade pedida, ou uma ordem, não existe nesta coleção.',
    fix: 'Nomeie em fields as propriedades como o OneRoster as escreve, e em sort uma que não seja lista; orderBy é asc ou desc.',
  },
  'roster-filter': {
    detail: 'O filtro não pode ser lido, ou compara algo que esta coleção não tem.',
    fix: "Escreva comparações como familyName='Soto', com AND e OR entre elas: no máximo 20, e 2.000 caracteres.",
  },
  'roster-page': {
    detail:
      'Um parâmetro da página não está certo: limit vai de 1 a {$most}, offset começa em 0, e cada um é dado uma só vez.',
    fix: 'Leia a coleção página por página, como indica o cabeçalho Link.',
  },
  'scope-missing': {
    detail: 'O token não tem o escopo {$scope}.',
    fix: 'Peça a quem opera o servidor que registre este cliente para {$scope} e obtenha um token novo.',
  },
  'scope-not-granted': {
    detail: 'O cliente não está registrado para um escopo que pede.',
    fix: 'Peça só os escopos do registro, ou nenhum para receber todos.',
  },
  'score-invalid': {
    detail: 'A pontuação não é um número inteiro de 1 a 100.',
    fix: 'Envie uma pontuação de 1 a 100, ou nenhuma.',
  },
  'server-stopping': {
    detail: 'O servidor está sendo parado ou reiniciado.',
    fix: 'Espere o que diz Retry-After e repita a solicitação com a mesma chave de idempotência.',
  },
  'submission-closed': {
    detail: 'O envio está completo e não aceita mais lotes.',
    fix: 'Abra um envio novo.',
  },
  'submission-unknown': {
    detail: 'Este cliente não tem um envio com este identificador.',
    fix: 'Confira o identificador ou abra um envio novo.',
  },
  'support-only-looks': {
    detail: 'O acesso de suporte é para olhar: não tem escopos para gravar.',
    fix: 'Peça somente escopos como emis/<entity>.read e emis/<entity>.list.',
  },
  'support-same-person': {
    detail:
      'São necessárias duas pessoas: ninguém decide sobre o que pediu, nem para um cliente ou uma chave próprios, nem quem foi admitido pelo mesmo administrador.',
    fix: 'Que outra pessoa decida.',
  },
  'support-settled': {
    detail: 'Este acesso de suporte já foi decidido, terminou, ou foi pedido há tempo demais.',
    fix: 'Peça-o de novo.',
  },
  'support-unknown': {
    detail: 'Não há tal acesso de suporte que tenha sido pedido pelo senhor ou pela senhora, ou que possa decidir.',
    fix: 'Procure-o na lista.',
  },
  'token-missing': {
    detail: 'A solicitação não traz um token de acesso.',
    fix: 'Obtenha um token no ponto de tokens e envie-o como Authorization: Bearer.',
  },
  'token-proof-refused': {
    detail: 'A prova DPoP falta, está errada ou já foi usada.',
    fix: 'Assine uma prova ES256 nova para cada solicitação de token: htm POST, htu o ponto de tokens, iat a hora atual e um jti novo.',
  },
  'token-refused': {
    detail: 'O token de acesso não é válido, ou não é mais.',
    fix: 'Obtenha um token novo e envie a solicitação de novo.',
  },
  'too-many-requests': {
    detail: 'Este cliente esgotou por ora a sua cota de solicitações.',
    fix: 'Espere o que diz Retry-After; envie muitos registros em uma solicitação.',
  },
  unavailable: {
    detail: 'O banco de dados não responde no momento.',
    fix: 'Espere o que diz Retry-After e envie-a de novo com a mesma chave de idempotência.',
  },
  'upload-beyond': {
    detail: 'A parte passa dos {$bytes} bytes anunciados.',
    fix: 'Envie não mais que o anunciado ou abra uma carga nova.',
  },
  'upload-differs': {
    detail: 'Os bytes que chegaram não são os do resumo anunciado.',
    fix: 'Envie a parte de novo; se for o arquivo inteiro, abra uma carga nova com o seu SHA-256.',
  },
  'upload-offset': {
    detail: 'A carga continua no byte {$offset}.',
    fix: 'Envie os bytes a partir dali.',
  },
  'upload-offset-missing': {
    detail: 'Falta o cabeçalho Upload-Offset ou ele não é um número de bytes.',
    fix: 'Diga onde a parte começa, como a própria carga indica.',
  },
  'upload-unknown': {
    detail: 'Este cliente não tem uma carga com este identificador, ou ela foi abandonada.',
    fix: 'Abra uma carga nova.',
  },
  'uploads-too-many': {
    detail: 'Este cliente tem {$most} cargas não terminadas e não pode ter mais.',
    fix: 'Termine uma ou abandone uma.',
  },
  'value-not-carried': {
    detail: 'O corpo contém valores que não poderiam ser guardados exatamente como são; faults diz onde.',
    fix: 'Corrija os lugares que faults nomeia; envie números grandes como texto.',
  },
  'webhook-address': {
    detail: 'O endereço do webhook não é aceito ({$fault}).',
    fix: 'Dê um endereço https da internet pública, sem usuário nem senha.',
  },
  'webhook-unknown': {
    detail: 'Não há nenhum webhook com este id para este cliente.',
    fix: 'Pergunte em /v1/webhooks quais existem.',
  },
  'webhooks-too-many': {
    detail: 'Este cliente tem {$most} webhooks e não pode ter mais.',
    fix: 'Remova um que não seja necessário.',
  },
};
