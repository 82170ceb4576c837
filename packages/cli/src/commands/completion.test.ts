import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { run } from '../cli.ts';
import { listen } from '../heard-for-tests.ts';

const heard = listen();

it.each(['bash', 'zsh', 'fish'])('prints for %s a script that knows every command and its options', async (shell) => {
  expect(await run(['completion', shell, '--lang', 'es'])).toBe(0);
  for (const word of ['validate', 'certify', 'verify', 'dry-run', 'profile']) expect(heard.stdout).toContain(word);
  if (shell !== 'bash') expect(heard.stdout).toContain('Prueba un producto');
});

it('completes in bash', async () => {
  expect(await run(['completion', 'bash'])).toBe(0);
  const complete = (words: readonly string[]) => {
    const line = `${heard.stdout}\nCOMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}; _emis; echo "\${COMPREPLY[@]}"`;
    return execFileSync('bash', ['-c', line], { encoding: 'utf8' }).trim();
  };
  expect(complete(['emis', 'val'])).toBe('validate');
  expect(complete(['emis', 'submit', '--dry'])).toBe('--dry-run');
  expect(complete(['emis', 'certify', 'ver'])).toBe('verify');
});

it('knows no other shell', async () => {
  expect(await run(['completion', 'cmd'])).toBe(2);
  expect(heard.stderr).toContain('known are bash, zsh, fish');
});
