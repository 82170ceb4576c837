import { codes, defineCodeList } from '../code-list.ts';

/** What a student may receive. The list is our own. */
export const benefitKind = defineCodeList({
  id: 'benefit-kind',
  title: { en: 'Kind of benefit', es: 'Tipo de beneficio', pt: 'Tipo de benefício' },
  source: 'this standard’s own',
  date: '2027',
  verified: false,
  extensible: true,
  codes: () =>
    codes([
      ['school-meal', 'School meal', 'Alimentación escolar', 'Alimentação escolar'],
      ['food-parcel', 'Food for the family', 'Canasta de alimentos', 'Cesta de alimentos'],
      ['transport', 'Transport', 'Transporte'],
      ['scholarship', 'Scholarship', 'Beca', 'Bolsa de estudos'],
      [
        'cash-transfer',
        'Cash transfer to the family',
        'Transferencia a la familia',
        'Transferência de renda à família',
      ],
      ['fee-waiver', 'Fee waiver', 'Exención de pago', 'Isenção de mensalidade'],
      ['books', 'Books', 'Textos escolares', 'Livros'],
      ['supplies', 'School supplies', 'Útiles escolares', 'Material escolar'],
      ['uniform', 'Uniform', 'Uniforme'],
      ['device', 'Computer or tablet', 'Computador o tableta', 'Computador ou tablet'],
      ['connectivity', 'Internet connection', 'Conexión a internet', 'Conexão à internet'],
      ['health', 'Health care or insurance', 'Salud o seguro escolar', 'Saúde ou seguro escolar'],
      ['boarding', 'Boarding', 'Internado o residencia', 'Internato ou residência'],
      ['other', 'Other', 'Otro', 'Outro'],
    ]),
});
