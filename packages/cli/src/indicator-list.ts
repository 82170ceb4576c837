import { definitionRecord, INDICATORS } from '@emis-sdk/profiles/indicators';
import type { CommandContext } from './context.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';

/** Lists what can be computed: name, sentence, formula; for a machine with source, inputs and parameters. */
export function listIndicators({ terminal, say, language, json }: CommandContext): Promise<ExitCode> {
  for (const { id, title, text, formula } of INDICATORS) {
    terminal.talk(`${terminal.style(title[language], 'bold')}  [${id}]`);
    terminal.talk(`  ${text[language]}`);
    terminal.talk(`  ${formula}`);
  }
  terminal.talk('');
  terminal.talk(say('indicators.list', { count: INDICATORS.length }));
  if (json) {
    const indicatorsOf = INDICATORS.map((formula) => {
      const { id, title, text, source, verified, inputs, parameters } = formula;
      return {
        id,
        title,
        text,
        formula: formula.formula,
        source,
        verified,
        inputs,
        parameters,
        definition: definitionRecord(formula),
      };
    });
    terminal.out(JSON.stringify({ schemaVersion: 1, indicators: indicatorsOf }));
  }
  return Promise.resolve(EXIT.ok);
}
