import { openBundle } from '@emis-sdk/formats/node';
import type { Finding } from '@emis-sdk/model';
import { type PopulationFile, populationFrom } from '@emis-sdk/profiles/indicators';
import { createTranslator } from '@emis-sdk/validation';
import { loadWords } from '@emis-sdk/validation/words';
import type { CommandContext } from './context.ts';

/** A table of population with the number of findings in it. */
export interface ReadPopulationFile extends PopulationFile {
  readonly findings: number;
}

/** So many findings are told; the others are counted. */
const TOLD = 5;

/** Reads a table of population and says which of its rows cannot be used. */
export async function populationAt(path: string, context: CommandContext): Promise<ReadPopulationFile> {
  const { terminal, say, language, signal } = context;
  const { files } = await openBundle(path);
  const first: Finding[] = [];
  let findings = 0;
  const onFinding = (finding: Finding) => {
    findings++;
    if (first.length < TOLD) first.push(finding);
  };
  let [population, rows]: [PopulationFile['population'], number] = [undefined, 0];
  for (const file of files.slice(0, 1)) ({ population, rows } = await populationFrom(file, { onFinding, signal }));
  if (population) {
    const { source, edition } = population;
    terminal.talk(say('indicators.population', { rows, source, edition }));
  }
  if (findings > 0) {
    terminal.complain(say('indicators.population-rows', { count: findings }));
    const translator = createTranslator(await loadWords(language));
    for (const finding of first) {
      const { file = '', row, column } = finding.where;
      const where = [file, row === undefined ? '' : `${row}`, column ?? ''].filter((part) => part !== '').join(':');
      terminal.complain(`  ${where}  ${translator.finding(finding).meaning}  [${finding.code}]`);
    }
  }
  return { rows, findings, ...(population ? { population } : {}) };
}
