import { LANGUAGES } from '@emis-sdk/model';
import { describe, expect, it } from 'vitest';
import { PLUGIN_ERROR_MESSAGES, PluginError } from './index.ts';

const placeholders = (text: string) => [...text.matchAll(/\{\$(\w+)\}/g)].map(([, name]) => name).sort();

describe('the words of errors', () => {
  it.each(Object.entries(PLUGIN_ERROR_MESSAGES))('%s says the same facts in each language', (_, texts) => {
    for (const language of LANGUAGES) {
      expect(placeholders(texts[language])).toEqual(placeholders(texts.en));
      expect(texts[language]).toMatch(/\.$/);
    }
    expect(new Set(Object.values(texts)).size).toBe(LANGUAGES.length);
  });

  it('are the message of the error, with its facts in place', () => {
    const error = new PluginError('plugin.grant-missing', {
      plugin: 'org.example',
      contribution: 'org.example.rule',
      grant: 'read person.phone',
    });
    expect(error.message).toBe(
      'Plugin org.example needs "read person.phone" for org.example.rule, which was not both requested and approved. Approve it, or do without the plugin.',
    );
  });
});
