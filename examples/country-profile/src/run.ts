import { plainDate, type ReadItem } from '@emis-sdk/model';
import { reportText, validateDataset } from '@emis-sdk/validation';
import { loadWords } from '@emis-sdk/validation/words';
import { ultramar } from './ultramar.ts';

const records: ReadItem[] = [
  { id: 'school-1', name: 'Escuela del Faro', identifiers: [{ type: 'xa.school', value: '09-007' }] },
].map((record, index) => ({
  type: 'record',
  entity: 'school',
  record,
  file: 'schools',
  row: index + 1,
  columns: {},
  findings: [],
}));

const open = async function* () {
  yield records;
};
const { report } = await validateDataset(open, { profile: ultramar, asOf: plainDate.parse('2026-05-15') });
console.log(reportText(report, { words: await loadWords('en'), catalogues: [ultramar.messages] }));
