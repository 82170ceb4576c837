import { isEmisError } from '@emis-sdk/model/core';
import { verifyCertificate } from '@emis-sdk/testing/certify';
import { defineLesson, notThere } from './lesson.ts';

export const certifyAProduct = defineLesson({
  title: { en: 'Certify a product', es: 'Certificar un producto', pt: 'Certificar um produto' },
  why: {
    en: 'A ministry lets a product in that behaves on bad days too. A certificate says what was tried, and anyone can check it without a network.',
    es: 'Un ministerio admite un producto que se porta bien también en los días malos. Un certificado dice qué se probó, y cualquiera puede verificarlo sin red.',
    pt: 'Um ministério admite um produto que se comporta bem também nos dias ruins. Um certificado diz o que foi testado, e qualquer um pode verificá-lo sem rede.',
  },
  task: {
    en: 'Certify the school product of the examples, or your own, into {folder}/product.jws, signed with {folder}/key.json. It must hold the levels deliver, endure and care.',
    es: 'Certifique el producto escolar de los ejemplos, o el suyo, en {folder}/product.jws, firmado con {folder}/key.json. Debe alcanzar los niveles deliver, endure y care.',
    pt: 'Certifique o produto escolar dos exemplos, ou o seu, em {folder}/product.jws, assinado com {folder}/key.json. Ele deve alcançar os níveis deliver, endure e care.',
  },
  commands: [
    'certify --product <adapter> --certificate {folder}/product.jws --sign-with {folder}/key.json',
    'certify verify {folder}/product.jws --key {folder}/key-public.json',
  ],
  hints: {
    absent: notThere('product.jws'),
    key: notThere('key-public.json'),
    forged: {
      en: 'The certificate was altered, or signed by another key.',
      es: 'El certificado fue alterado o firmado con otra clave.',
      pt: 'O certificado foi alterado ou assinado com outra chave.',
    },
    wrong: {
      en: 'The certificate is genuine, but a level is not held: deliver, endure and care are needed, without --only.',
      es: 'El certificado es auténtico, pero no se alcanza un nivel: hacen falta deliver, endure y care, sin --only.',
      pt: 'O certificado é autêntico, mas um nível não foi alcançado: são precisos deliver, endure e care, sem --only.',
    },
  },
  async check({ text }) {
    const certificate = await text('product.jws');
    if (certificate === undefined) return 'absent';
    const key = await text('key-public.json');
    if (key === undefined) return 'key';
    try {
      const { result, keyKnown } = await verifyCertificate(certificate, JSON.parse(key) as JsonWebKey);
      if (!keyKnown) return 'forged';
      return ['deliver', 'endure', 'care'].every((level) => result.levels[level] === 'held') ? undefined : 'wrong';
    } catch (error) {
      if (isEmisError(error) || error instanceof SyntaxError) return 'forged';
      throw error;
    }
  },
});
