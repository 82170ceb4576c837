import type { OpenDataset } from '@emis-sdk/model';
import { PieceWriter } from '../piece-writer.ts';
import type { WriteOptions, WrittenPart } from '../writing.ts';
import { surveyDataset } from './dataset-survey.ts';
import type { Dhis2Mapping } from './dhis2-mapping.ts';
import { StudentBand } from './student-band.ts';

const TRACKER_FILE = 'trackedEntities.json';

/** People that are held at a time, some kilobyte each. Enrolments come after all people, so each band of people is a pass over the dataset. */
const BAND = 50_000;

/**
 * Writes students with their enrolments as one payload of `POST /api/tracker`. The first pass learns schools and sessions; each further one
 * holds a band of the people until their enrolments have come by.
 */
export async function* writeTracker(
  open: OpenDataset,
  options: WriteOptions,
  mapping: Dhis2Mapping,
  { band: size = BAND } = {},
): AsyncGenerator<WrittenPart> {
  const survey = await surveyDataset(open, options, mapping);
  const bands = Math.ceil(survey.persons / size);
  const pieces = new PieceWriter();
  pieces.add('{"trackedEntities":[');
  let separator = '\n';
  let met = 0;
  for (let band = 0; band < bands; band++) {
    // By id, not by place in the file: two records with one id are noticed, wherever they stand.
    const students = new StudentBand(survey, options, mapping, (id) => bandOf(id, bands) === band);
    for await (const items of open()) {
      options.signal?.throwIfAborted();
      for (const item of items) {
        if (item.type !== 'record') continue;
        if (item.entity === 'person') students.addPerson(item.record);
        else if (item.entity === 'enrolment') students.addEnrolment(item.record);
      }
    }
    for (const entity of students.entities()) {
      pieces.add(separator + entity);
      separator = ',\n';
      const bytes = pieces.full();
      if (bytes) yield { file: TRACKER_FILE, bytes };
    }
    met += students.met;
  }
  const records = survey.enrolments - met;
  if (records > 0)
    options.onLost?.({
      entity: 'enrolment',
      reason: 'no-record-to-stand-on',
      records,
    });
  pieces.add('\n]}\n');
  yield { file: TRACKER_FILE, bytes: pieces.rest() };
}

/** FNV-1a over UTF-16 units, and the upper bits of it: the lower ones are weak. */
function bandOf(id: string, bands: number): number {
  if (bands === 1) return 0;
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  return ((hash >>> 0) >>> 8) % bands;
}
