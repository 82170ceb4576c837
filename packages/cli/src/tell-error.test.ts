import { EmisError } from '@emis-sdk/model';
import { expect, it } from 'vitest';
import { createContext } from './context.ts';
import { tellError } from './tell-error.ts';
import type { Terminal } from './terminal.ts';

function told(error: unknown, language: Terminal['language'] = 'en'): string[] {
  const lines: string[] = [];
  const terminal: Terminal = {
    language,
    width: 100,
    interactive: false,
    out: () => undefined,
    talk: () => undefined,
    progress: () => undefined,
    style: (text) => text,
    complain: (line) => lines.push(line),
  };
  tellError(error, createContext(terminal, false, new AbortController().signal));
  return lines;
}

it('says what, where and how to mend it in one line, in the language asked for', () => {
  const error = new EmisError('bundle.not-found', 'English', { path: '/x' });
  expect(told(error)).toEqual(['Error: There is nothing at /x. Check the path. (code bundle.not-found)']);
  expect(told(error, 'pt')).toEqual(['Erro: Não há nada em /x. Verifique o caminho. (código bundle.not-found)']);
});

it('tells an error that it has no words for in the error’s own', () => {
  expect(told(new EmisError('new.one', 'Own words.'))).toEqual(['Error: Own words. (code new.one)']);
});

it('tells of a fault of ours where it befell, and not what it quotes', () => {
  const lines = told(new TypeError('cannot read Amaranta Buendía\nAmaranta'));
  expect(lines.join('\n')).toContain('tell-error.test.ts');
  expect(lines.join('\n')).toContain('TypeError');
  expect(lines.join('\n')).not.toContain('Amaranta');
});
