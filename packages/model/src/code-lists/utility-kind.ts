import { codes, defineCodeList } from '../code-list.ts';

/** What a utility service brings to a site, or takes from it. */
export const utilityKind = defineCodeList({
  id: 'utility-kind',
  title: { en: 'Kind of service', es: 'Tipo de servicio básico', pt: 'Tipo de serviço básico' },
  source:
    'INEP, Educacenso 2025, record 10 fields 17–40 and 110–117 (water, electricity, sewage, waste, internet), read second-hand; codes of this standard',
  date: '2025',
  verified: false,
  extensible: true,
  codes: () =>
    codes([
      ['water', 'Water', 'Agua', 'Água'],
      ['power', 'Electric power', 'Electricidad', 'Energia elétrica'],
      ['sanitation', 'Sanitation', 'Saneamiento', 'Esgotamento sanitário'],
      ['internet', 'Internet'],
      ['waste', 'Waste removal', 'Retiro de residuos', 'Destinação do lixo'],
      ['gas', 'Gas', 'Gas', 'Gás'],
      ['telephone', 'Telephone', 'Teléfono', 'Telefone'],
    ]),
});
