import type { PortalWords } from '../portal/say.ts';

/** The page on which a certificate is verified. */
export const CERTIFICATE_WORDS = {
  heading: { en: 'Check a certificate', es: 'Verificar un certificado', pt: 'Verificar um certificado' },
  about: {
    en: 'Paste the certificate of a product or of an EMIS, or choose its file. It is checked here, without any network: its signature, and that its levels follow from its trials.',
    es: 'Pegue el certificado de un producto o de un EMIS, o elija su archivo. Se verifica aquí, sin red: su firma y que sus niveles se siguen de sus pruebas.',
    pt: 'Cole o certificado de um produto ou de um EMIS, ou escolha o seu arquivo. Ele é verificado aqui, sem rede: a sua assinatura e se os seus níveis decorrem das suas provas.',
  },
  absent: {
    en: 'This server was started without the check of certificates. Use emis certify verify.',
    es: 'Este servidor se inició sin la verificación de certificados. Use emis certify verify.',
    pt: 'Este servidor foi iniciado sem a verificação de certificados. Use emis certify verify.',
  },
  certificate: { en: 'Certificate', es: 'Certificado', pt: 'Certificado' },
  file: { en: 'Or its file', es: 'O su archivo', pt: 'Ou o seu arquivo' },
  key: {
    en: 'Public key that must have signed it',
    es: 'Clave pública que debe haberlo firmado',
    pt: 'Chave pública que deve tê-lo assinado',
  },
  'key.hint': {
    en: 'An Ed25519 JWK, from whoever certifies. Without it one only knows that nothing was altered since it was signed.',
    es: 'Un JWK Ed25519, de quien certifica. Sin ella solo se sabe que nada se alteró desde la firma.',
    pt: 'Um JWK Ed25519, de quem certifica. Sem ela só se sabe que nada foi alterado desde a assinatura.',
  },
  send: { en: 'Check', es: 'Verificar', pt: 'Verificar' },
  result: { en: 'What was found', es: 'Lo que se encontró', pt: 'O que se encontrou' },
  genuine: {
    en: 'It was signed by the key that you gave.',
    es: 'Fue firmado por la clave que usted dio.',
    pt: 'Foi assinado pela chave que você deu.',
  },
  unaltered: {
    en: 'It was not altered since it was signed. Whose key signed it is not known: compare it with the key of who certifies.',
    es: 'No se alteró desde la firma. No se sabe de quién es la clave: compárela con la de quien certifica.',
    pt: 'Não foi alterado desde a assinatura. Não se sabe de quem é a chave: compare-a com a de quem certifica.',
  },
  subject: { en: 'Who was tried', es: 'A quién se probó', pt: 'Quem foi testado' },
  edition: { en: 'Edition of the standard', es: 'Edición del estándar', pt: 'Edição do padrão' },
  profile: { en: 'Profile', es: 'Perfil', pt: 'Perfil' },
  when: { en: 'When', es: 'Cuándo', pt: 'Quando' },
  signer: { en: 'Signed by the key', es: 'Firmado por la clave', pt: 'Assinado pela chave' },
  levels: { en: 'Levels', es: 'Niveles', pt: 'Níveis' },
  level: { en: 'Level', es: 'Nivel', pt: 'Nível' },
  state: { en: 'State', es: 'Estado', pt: 'Situação' },
  'certificate.not-one': {
    en: 'This is no certificate of ours. Check that the text is whole.',
    es: 'Esto no es un certificado nuestro. Verifique que el texto esté completo.',
    pt: 'Isto não é um certificado nosso. Verifique se o texto está completo.',
  },
  'certificate.wrong-signature': {
    en: 'It was altered after it was signed, or another key signed it. Do not trust it.',
    es: 'Fue alterado después de la firma, o lo firmó otra clave. No confíe en él.',
    pt: 'Foi alterado depois da assinatura, ou outra chave o assinou. Não confie nele.',
  },
  'certificate.does-not-add-up': {
    en: 'Its levels or hashes do not follow from its trials. Do not trust it.',
    es: 'Sus niveles o hashes no se siguen de sus pruebas. No confíe en él.',
    pt: 'Os seus níveis ou hashes não decorrem dos seus testes. Não confie nele.',
  },
  'certificate.key': {
    en: 'The key is no Ed25519 key as a JWK.',
    es: 'La clave no es una clave Ed25519 como JWK.',
    pt: 'A chave não é uma chave Ed25519 como JWK.',
  },
} as const satisfies PortalWords;
