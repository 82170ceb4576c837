import { codes, defineCodeList } from '../code-list.ts';

/** On what terms a member of staff is employed. Ed-Fi's EmploymentStatusDescriptor has the same idea with American terms. */
export const contractKind = defineCodeList({
  id: 'contract-kind',
  title: { en: 'Kind of contract', es: 'Tipo de contrato', pt: 'Tipo de contrato' },
  source: 'the kinds of contract of this standard',
  date: '2027',
  verified: true,
  extensible: true,
  codes: () =>
    codes([
      ['tenured', 'Tenured civil servant', 'Titular o de planta', 'Efetivo concursado'],
      ['probation', 'On probation', 'En período de prueba', 'Em estágio probatório'],
      ['permanent', 'Permanent contract', 'Contrato indefinido', 'Contrato por prazo indeterminado'],
      ['fixed-term', 'Fixed-term contract', 'Contrato a plazo fijo', 'Contrato por prazo determinado'],
      ['substitute', 'Substitute for another', 'Suplencia o reemplazo', 'Substituição'],
      ['hourly', 'Paid by the hour', 'Por horas', 'Horista'],
      ['outsourced', 'Employed by a contractor', 'Tercerizado', 'Terceirizado'],
      ['volunteer', 'Volunteer', 'Voluntario', 'Voluntário'],
      ['other', 'Other', 'Otro', 'Outro'],
    ]),
});
