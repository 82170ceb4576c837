import type { Language } from '@emis-sdk/model';

/**
 * Texts for the errors that a person at a terminal may meet, by code, with the error's own params.
 * A code that is missing here is told in the error's own English words. `{$english}` is those words.
 */
export const ERROR_TEXTS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  'credentials.not-found': {
    en: 'No credentials at {$path}. Start an EMIS first (emis serve), or name the file with --credentials.',
    es: 'No hay credenciales en {$path}. Inicie primero un EMIS (emis serve), o indique el archivo con --credentials.',
    pt: 'Não há credenciais em {$path}. Inicie primeiro um EMIS (emis serve), ou indique o arquivo com --credentials.',
  },
  'credentials.not-readable': {
    en: '{$path} is not a credentials file. Delete it and start the EMIS again to have a new one written.',
    es: '{$path} no es un archivo de credenciales. Bórrelo e inicie de nuevo el EMIS para que se escriba otro.',
    pt: '{$path} não é um arquivo de credenciais. Apague-o e inicie o EMIS de novo para que outro seja escrito.',
  },
};
