import type { Language } from '@emis-sdk/model';

type Texts = Readonly<Record<Language, string>>;

/** What `emis certify` and `emis conform` say, in MessageFormat 2. */
export const CERTIFY_WORDS = {
  'trials.written': {
    en: 'The report is in {$path}',
    es: 'El informe está en {$path}',
    pt: 'O relatório está em {$path}',
  },
  'trials.signed': {
    en: 'The certificate is in {$path}. Anyone checks it with: emis certify verify',
    es: 'El certificado está en {$path}. Cualquiera lo verifica con: emis certify verify',
    pt: 'O certificado está em {$path}. Qualquer pessoa o verifica com: emis certify verify',
  },
  'trials.new-key': {
    en: 'A new key was made to sign with. Give its public half to whoever shall trust your certificates: {$path}',
    es: 'Se creó una clave nueva para firmar. Entregue su mitad pública a quien deba confiar en sus certificados: {$path}',
    pt: 'Foi criada uma nova chave para assinar. Entregue sua metade pública a quem deve confiar em seus certificados: {$path}',
  },
  'verify.genuine': {
    en: 'GENUINE: signed by the key that you gave ({$key}), and not altered since.',
    es: 'AUTÉNTICO: firmado con la clave que usted dio ({$key}), y sin alterar desde entonces.',
    pt: 'AUTÊNTICO: assinado com a chave que você deu ({$key}), e não alterado desde então.',
  },
  'verify.unaltered': {
    en: 'Not altered since it was signed by the key {$key}. Whose key that is, this file cannot prove: give it with --key.',
    es: 'Sin alterar desde que se firmó con la clave {$key}. De quién es esa clave, este archivo no puede probarlo: indíquela con --key.',
    pt: 'Não alterado desde que foi assinado com a chave {$key}. De quem é essa chave, este arquivo não pode provar: informe-a com --key.',
  },
} satisfies Readonly<Record<string, Texts>>;

/** The words of their help pages. */
export const CERTIFY_HELP = {
  certify: {
    en: 'Try a product against a mock EMIS that acts out bad days, and sign what came of it',
    es: 'Prueba un producto contra un EMIS simulado que representa días malos, y firma el resultado',
    pt: 'Testa um produto contra um EMIS simulado que encena dias ruins, e assina o resultado',
  },
  'certify-verify': {
    en: 'Check a certificate without any network',
    es: 'Verifica un certificado sin red',
    pt: 'Verifica um certificado sem rede',
  },
  conform: {
    en: 'Try whether an EMIS speaks the protocol; sends invented schools and takes them away again',
    es: 'Prueba si un EMIS habla el protocolo; envía escuelas inventadas y las retira después',
    pt: 'Testa se um EMIS fala o protocolo; envia escolas inventadas e as retira depois',
  },
  product: {
    en: 'a JavaScript or TypeScript file whose default export is the adapter of the product',
    es: 'un archivo JavaScript o TypeScript cuyo export default es el adaptador del producto',
    pt: 'um arquivo JavaScript ou TypeScript cujo export default é o adaptador do produto',
  },
  'product-command': {
    en: 'the command that runs the adapter, in any language: one JSON call a line on stdin',
    es: 'el comando que ejecuta el adaptador, en cualquier lenguaje: una llamada JSON por línea en stdin',
    pt: 'o comando que executa o adaptador, em qualquer linguagem: uma chamada JSON por linha em stdin',
  },
  'certify-level': {
    en: 'a level that must be held: {levels}; by default the first three',
    es: 'un nivel que debe cumplirse: {levels}; por defecto los tres primeros',
    pt: 'um nível que deve ser cumprido: {levels}; por padrão os três primeiros',
  },
  'trials-only': {
    en: 'only the requirement of this number; may be given several times',
    es: 'solo el requisito de este número; puede repetirse',
    pt: 'só o requisito deste número; pode ser repetido',
  },
  'trials-report': {
    en: 'how to report: {kinds}',
    es: 'cómo informar: {kinds}',
    pt: 'como relatar: {kinds}',
  },
  'certificate-out': {
    en: 'sign the result and write the certificate here',
    es: 'firma el resultado y escribe aquí el certificado',
    pt: 'assina o resultado e grava aqui o certificado',
  },
  'sign-with': {
    en: 'the private key that signs, made when there is none',
    es: 'la clave privada que firma, creada si no existe',
    pt: 'a chave privada que assina, criada se não existe',
  },
  certificate: {
    en: 'the certificate',
    es: 'el certificado',
    pt: 'o certificado',
  },
  'certificate-key': {
    en: 'the public key that must have signed it',
    es: 'la clave pública que debe haberlo firmado',
    pt: 'a chave pública que deve tê-lo assinado',
  },
  completion: {
    en: 'Print a script by which a shell completes commands and options',
    es: 'Imprime un script con el que un shell completa comandos y opciones',
    pt: 'Imprime um script com que um shell completa comandos e opções',
  },
  shell: {
    en: 'bash, zsh or fish',
    es: 'bash, zsh o fish',
    pt: 'bash, zsh ou fish',
  },
  'conform-url': {
    en: 'the address of the EMIS; by default that of the credentials',
    es: 'la dirección del EMIS; por defecto la de las credenciales',
    pt: 'o endereço do EMIS; por padrão o das credenciais',
  },
} satisfies Readonly<Record<string, Texts>>;

/** Texts for what can go wrong, by code. */
export const CERTIFY_ERRORS: Readonly<Record<string, Texts>> = {
  'certify.no-product': {
    en: 'Name the product either by --product <file> or by --command <line>.',
    es: 'Indique el producto con --product <archivo> o con --command <línea>.',
    pt: 'Informe o produto com --product <arquivo> ou com --command <linha>.',
  },
  'certify.product-not-loadable': {
    en: '{$path} could not be loaded as a product. Its default export must be an object with name, start, enter and sync. Where package.json does not say that files are modules (type: module), name it .mts or .mjs.',
    es: '{$path} no se pudo cargar como producto. Su export default debe ser un objeto con name, start, enter y sync. Si package.json no dice que los archivos son módulos (type: module), llámelo .mts o .mjs.',
    pt: '{$path} não pôde ser carregado como produto. Seu export default deve ser um objeto com name, start, enter e sync. Se o package.json não diz que os arquivos são módulos (type: module), chame-o .mts ou .mjs.',
  },
  'certify.key-not-readable': {
    en: 'The key {$path} could not be read or written. It is an Ed25519 key as a JWK.',
    es: 'La clave {$path} no se pudo leer o escribir. Es una clave Ed25519 en JWK.',
    pt: 'A chave {$path} não pôde ser lida ou gravada. É uma chave Ed25519 em JWK.',
  },
  'certify.certificate-not-readable': {
    en: 'There is no certificate at {$path}.',
    es: 'No hay ningún certificado en {$path}.',
    pt: 'Não há nenhum certificado em {$path}.',
  },
  'certify.only-unknown': {
    en: 'There is no requirement {$number}. Known: {$known}.',
    es: 'No existe el requisito {$number}. Conocidos: {$known}.',
    pt: 'Não existe o requisito {$number}. Conhecidos: {$known}.',
  },
  'certify.command': {
    en: 'The command of the product did not answer "{$call}" by one line of JSON. Run it by hand and see what it says.',
    es: 'El comando del producto no respondió a "{$call}" con una línea de JSON. Ejecútelo a mano y vea qué dice.',
    pt: 'O comando do produto não respondeu a "{$call}" com uma linha de JSON. Execute-o à mão e veja o que diz.',
  },
  'certificate.not-one': {
    en: 'This is no certificate of ours. Check that the file is whole.',
    es: 'Esto no es un certificado nuestro. Compruebe que el archivo esté completo.',
    pt: 'Isto não é um certificado nosso. Confira se o arquivo está completo.',
  },
  'certificate.wrong-signature': {
    en: 'NOT GENUINE: the certificate was altered after it was signed, or another key signed it.',
    es: 'NO ES AUTÉNTICO: el certificado se alteró después de firmarse, o lo firmó otra clave.',
    pt: 'NÃO É AUTÊNTICO: o certificado foi alterado depois de assinado, ou outra chave o assinou.',
  },
  'certificate.does-not-add-up': {
    en: 'NOT GENUINE: the certificate claims levels or hashes that do not follow from its trials.',
    es: 'NO ES AUTÉNTICO: el certificado afirma niveles o resúmenes que no se siguen de sus pruebas.',
    pt: 'NÃO É AUTÊNTICO: o certificado afirma níveis ou resumos que não seguem de seus testes.',
  },
  'certificate.key': {
    en: 'The key is no Ed25519 key as a JWK. Give the public key of who signs certificates.',
    es: 'La clave no es una clave Ed25519 en JWK. Dé la clave pública de quien firma certificados.',
    pt: 'A chave não é uma chave Ed25519 em JWK. Dê a chave pública de quem assina certificados.',
  },
};
