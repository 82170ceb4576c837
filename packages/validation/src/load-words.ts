import type { Language } from '@emis-sdk/model';
import type { Words } from './words.ts';

export type { Words } from './words.ts';

/**
 * Loads the words of one language. A bundler makes a piece of each, so that a browser loads the one that its user reads.
 *
 * @example console.log(reportText(report, { words: await loadWords('es') }));
 */
export async function loadWords(language: Language): Promise<Words> {
  switch (language) {
    case 'es':
      return (await import('./messages/words-es.ts')).SPANISH;
    case 'pt':
      return (await import('./messages/words-pt.ts')).PORTUGUESE;
    default:
      return (await import('./messages/words-en.ts')).ENGLISH;
  }
}
