import { createClient, generateKeyPair } from '@emis-sdk/client';
import { singleRecords } from '@emis-sdk/client/records';
import { loadProfile, type ProfileId } from '@emis-sdk/profiles';
import { type Change, SCOPES } from '@emis-sdk/protocol';
import { defineRule, type Profile } from '@emis-sdk/validation';
import { createHintSender, type HintSender } from '../hint-sender.ts';
import { createMockEmis, type MockEmis } from '../mock-emis.ts';
import { REFUSED_NAME } from './exercise.ts';
import type { Entered } from './product.ts';
import { type Recorder, startRecorder } from './recorder.ts';

/** A rule of the EMIS that no product can have looked up. */
const REFUSED_SCHOOL = defineRule({
  code: 'certify.refused',
  severity: 'error',
  on: 'school',
  reads: ['name'],
  text: 'The EMIS of a trial refuses a school of this name.',
  why: 'A product must be ready for a refusal that it could not foresee.',
  check({ record }, report) {
    if (record.name === REFUSED_NAME) report({ at: 'name' });
  },
  examples: {
    good: [{ record: { id: 's1', name: 'Escuela Los Ñires' } }],
    bad: [{ record: { id: 's1', name: REFUSED_NAME } }],
  },
});

/** An EMIS behind a recorder, with other products around. One stage serves any number of products, one after the other. */
export interface Stage {
  readonly profile: Profile;
  readonly recorder: Recorder;
  readonly hints: HintSender;
  /** Milliseconds of a clock that only runs forward. */
  readonly elapsed: () => number;
  /** Lets a product in, under a name of its own; the same name again replaces its key. */
  register(name: string): Promise<{ readonly clientId: string; readonly privateKey: JsonWebKey }>;
  /** What changed after a cursor, and the cursor behind it. */
  readOn(
    from: string | undefined,
  ): Promise<{ readonly changes: readonly Change[]; readonly cursor: string | undefined }>;
  /** Has another product send records. */
  sendElsewhere(records: readonly Entered[]): Promise<void>;
  /** Has that other product remove a record of its own. */
  removeElsewhere(entity: Entered['entity'], id: string): Promise<void>;
  /** Sets how far the clock of the EMIS is ahead of that of this machine, in milliseconds. */
  setAhead(ms: number): void;
  close(): Promise<void>;
}

/** Sets the stage. */
export async function setStage(id: ProfileId, elapsed: () => number): Promise<Stage> {
  let emis: MockEmis | undefined;
  let aheadMs = 0;
  const recorder = await startRecorder(async (request) => {
    if (!emis) throw new Error('The EMIS is not there yet');
    return await emis.server.fetch(request);
  }, elapsed);
  const profile = await loadProfile(id);
  const hints = await createHintSender();
  recorder.webhookKeys = [hints.publicKey];
  const clock = () => new Date(Date.now() + aheadMs);
  const opened = await createMockEmis({ url: recorder.url, profiles: [profile], rules: [REFUSED_SCHOOL], clock });
  emis = opened;
  const other = createClient({ ...(await opened.connect()), records: singleRecords() });
  const reader = createClient(await opened.connect(['emis/changes.read']));
  const how = { profile: { id: profile.id, edition: profile.edition } };
  return {
    profile,
    recorder,
    hints,
    elapsed,
    async register(name) {
      const { privateKey, publicKey } = await generateKeyPair();
      const { clientId } = await opened.server.registerClient({ name, source: name, scopes: SCOPES, publicKey });
      return { clientId, privateKey };
    },
    async readOn(from) {
      const changes: Change[] = [];
      let cursor = from;
      for await (const page of reader.changes(from === undefined ? {} : { cursor: from })) {
        changes.push(...page.changes);
        ({ cursor } = page);
      }
      return { changes, cursor };
    },
    async sendElsewhere(records) {
      await other.submit(records, how);
    },
    async removeElsewhere(entity, gone) {
      await other.records.remove(entity, gone, how);
    },
    setAhead(ms) {
      aheadMs = ms;
    },
    async close() {
      await recorder.close();
      await opened.close();
    },
  };
}
