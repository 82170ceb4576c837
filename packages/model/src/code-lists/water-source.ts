import { codes, defineCodeList } from '../code-list.ts';

/** Where a school’s water comes from. */
export const waterSource = defineCodeList({
  id: 'water-source',
  title: { en: 'Source of water', es: 'Fuente de agua', pt: 'Abastecimento de água' },
  source:
    'INEP, Educacenso 2025, record 10 fields 18–23, read second-hand; rainwater and bottled water are this standard’s own; codes of this standard',
  date: '2025',
  verified: false,
  extensible: true,
  codes: () =>
    codes([
      ['public-network', 'Public network', 'Red pública', 'Rede pública'],
      ['deep-well', 'Deep well', 'Pozo profundo', 'Poço artesiano'],
      ['shallow-well', 'Shallow well or cistern', 'Pozo o aljibe', 'Cacimba, cisterna ou poço'],
      ['surface-water', 'Spring, river or stream', 'Vertiente, río o arroyo', 'Fonte, rio, igarapé ou córrego'],
      ['tanker', 'Water tanker', 'Camión aljibe', 'Carro-pipa'],
      ['rainwater', 'Rainwater', 'Agua de lluvia', 'Água da chuva'],
      ['bottled', 'Bottled water', 'Agua envasada', 'Água engarrafada'],
      ['none', 'None', 'Sin agua', 'Não há'],
    ]),
});
