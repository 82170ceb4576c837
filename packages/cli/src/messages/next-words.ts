import type { Language } from '@emis-sdk/model';

/** What a suggested command leaves to the user, as it stands between angles. */
export const NEXT_WORDS = {
  'next.path': { en: 'folder or .zip', es: 'carpeta o .zip', pt: 'pasta ou .zip' },
  'next.folder': { en: 'folder', es: 'carpeta', pt: 'pasta' },
  'next.file': { en: 'file', es: 'archivo', pt: 'arquivo' },
  'next.code': { en: 'code', es: 'código', pt: 'código' },
  'next.format': { en: 'format', es: 'formato', pt: 'formato' },
  'next.number': { en: 'number', es: 'número', pt: 'número' },
  'next.id': { en: 'id', es: 'id', pt: 'id' },
  'next.key': { en: 'key', es: 'clave', pt: 'chave' },
  'next.name': { en: 'name', es: 'nombre', pt: 'nome' },
  'next.url': { en: 'address', es: 'dirección', pt: 'endereço' },
  'next.edition': { en: 'edition', es: 'edición', pt: 'edição' },
} as const satisfies Record<string, Record<Language, string>>;
