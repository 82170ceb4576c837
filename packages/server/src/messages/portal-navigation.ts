import type { PortalWords } from '../portal/say.ts';

/** What the pages of the portal are called where one chooses among them. */
export const NAVIGATION_WORDS = {
  overview: { en: 'Overview', es: 'Resumen', pt: 'Resumo' },
  territories: { en: 'Territories', es: 'Territorios', pt: 'Territórios' },
  submissions: { en: 'Submissions', es: 'Envíos', pt: 'Envios' },
  findings: { en: 'Findings', es: 'Observaciones', pt: 'Observações' },
  records: { en: 'Records', es: 'Registros', pt: 'Registros' },
  mapping: { en: 'Codes', es: 'Códigos', pt: 'Códigos' },
  duplicates: { en: 'Duplicates', es: 'Duplicados', pt: 'Duplicados' },
  clients: { en: 'Products', es: 'Productos', pt: 'Produtos' },
  plugins: { en: 'Plugins', es: 'Complementos', pt: 'Plugins' },
  preview: { en: 'Try a file', es: 'Probar un archivo', pt: 'Testar um arquivo' },
  editions: { en: 'Editions', es: 'Ediciones', pt: 'Edições' },
  audit: { en: 'Record of access', es: 'Registro de accesos', pt: 'Registro de acessos' },
  publishing: { en: 'Publishing', es: 'Publicación', pt: 'Publicação' },
  maturity: { en: 'Maturity', es: 'Madurez', pt: 'Maturidade' },
  certificate: { en: 'Certificates', es: 'Certificados', pt: 'Certificados' },
  accounts: { en: 'Accounts', es: 'Cuentas', pt: 'Contas' },
} as const satisfies PortalWords;
