import { defineCodeList } from '@emis-sdk/model';

const ROWS = [
  ['11', 'Rondônia'],
  ['12', 'Acre'],
  ['13', 'Amazonas'],
  ['14', 'Roraima'],
  ['15', 'Pará'],
  ['16', 'Amapá'],
  ['17', 'Tocantins'],
  ['21', 'Maranhão'],
  ['22', 'Piauí'],
  ['23', 'Ceará'],
  ['24', 'Rio Grande do Norte'],
  ['25', 'Paraíba'],
  ['26', 'Pernambuco'],
  ['27', 'Alagoas'],
  ['28', 'Sergipe'],
  ['29', 'Bahia'],
  ['31', 'Minas Gerais'],
  ['32', 'Espírito Santo'],
  ['33', 'Rio de Janeiro'],
  ['35', 'São Paulo'],
  ['41', 'Paraná'],
  ['42', 'Santa Catarina'],
  ['43', 'Rio Grande do Sul'],
  ['50', 'Mato Grosso do Sul'],
  ['51', 'Mato Grosso'],
  ['52', 'Goiás'],
  ['53', 'Distrito Federal'],
] as const;

/** The 26 states and the Federal District by their IBGE code. Names are not translated. */
export const states = defineCodeList({
  id: 'br.state',
  title: { en: 'State', es: 'Estado', pt: 'Unidade da Federação' },
  source:
    'IBGE codes, read from github.com/kelvins/municipios-brasileiros at commit 503e2f7 (2025-12-10), csv/estados.csv',
  date: '2025-12-10',
  verified: false,
  codes: ROWS.map(([code, name]) => ({ code, labels: { en: name, es: name, pt: name } })),
});
