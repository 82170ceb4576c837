import { defineCodeList } from '../code-list.ts';
import { intlCodes } from './intl-codes.ts';

/** The currencies in which schools of Latin America and the Caribbean are paid for. */
export const currency = defineCodeList({
  id: 'currency',
  title: { en: 'Currency', es: 'Moneda', pt: 'Moeda' },
  source:
    'ISO 4217, the currencies of Latin America and the Caribbean, US dollar and euro, ' +
    'as in Debian iso-codes packed in pycountry 26.2.16; labels: Unicode CLDR',
  date: '2026-02-16',
  verified: false,
  extensible: true,
  codes: () =>
    intlCodes(
      'currency',
      `
    ARS AWG BBD BMD BOB BRL BSD BZD CLF CLP COP CRC CUP DOP EUR FKP GTQ GYD HNL HTG JMD KYD MXN NIO PAB PEN PYG SRD SVC
    TTD USD UYU VES XCD XCG
    `,
    ),
});
