import { pseudonymKey } from '../audit/log-keys.ts';
import { accessRecorder } from '../audit/record-access.ts';
import { type SubjectAccess, subjectAccesses } from '../audit/subject-history.ts';
import type { Subject } from '../audit/subjects.ts';
import type { Database } from '../database.ts';
import { type HeldRecord, heldOnPerson } from './records-of-person.ts';

/** Everything that is held on one person, and who saw it. */
export interface SubjectExport {
  readonly subject: Subject;
  readonly at: string;
  readonly records: readonly HeldRecord[];
  /** Records of others that name the person. */
  readonly namedIn: readonly HeldRecord[];
  readonly accesses: readonly SubjectAccess[];
}

/** Gives out everything that is held on a person. That this was done is itself written into the record of access, and stands last in it. */
export async function exportSubject(database: Database, subject: Subject, now: Date): Promise<SubjectExport> {
  const at = now.toISOString();
  const { own, naming } = await database.tables.transaction().execute(async (trx) => {
    const held = await heldOnPerson(trx, subject);
    const records = [...held.own, ...held.naming].map((record) => ({ source: subject.source, ...record }));
    await accessRecorder(await pseudonymKey(trx)).record(trx, { at, action: 'export', client: 'operator', records });
    return held;
  });
  const namedIn = naming.map(({ entity, id, record }) => ({ entity, id, record }));
  return { subject, at, records: own, namedIn, accesses: await subjectAccesses(database, subject, now) };
}
