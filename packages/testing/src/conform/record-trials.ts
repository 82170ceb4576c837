import { knownAnswer, operationResult, operationResults, ROUTES, recordPage } from '@emis-sdk/protocol';
import { require } from '../trials/trial.ts';
import { expectProblem, expectShape, expectStatus } from './expect.ts';
import { type Answer, type EmisGround, opId, type Sent } from './ground.ts';
import type { EmisTrial } from './levels.ts';

/** Chapter 4: single operations. Chapter 5: single records. */
export const RECORD_TRIALS: readonly EmisTrial[] = [
  {
    number: '4.1',
    level: 'take',
    async run(ground) {
      const save = saving(ground, ground.school());
      const first = one(await ground.operate(save));
      const again = one(await ground.operate(save));
      require(first.status === 'accepted', 'wrong-outcome', { wanted: 'accepted', said: first.status });
      require(again.status === 'accepted' && again.version === first.version, 'answer-differs');
    },
  },
  {
    number: '4.2',
    level: 'take',
    async run(ground) {
      const save = saving(ground, ground.school());
      await ground.operate(save);
      const other = saving(ground, ground.school());
      expectOutcome(await ground.operate({ ...other, opId: save.opId }), 'mismatch');
    },
  },
  {
    number: '4.3',
    level: 'take',
    async run(ground) {
      const school = ground.school();
      const { version } = one(await ground.operate(saving(ground, school)));
      const second = { ...school, record: { ...school.record, name: 'Escuela Segunda' } };
      await ground.operate(saving(ground, second));
      const late = { ...school, record: { ...school.record, name: 'Escuela Tarde' } };
      expectOutcome(await ground.operate({ ...saving(ground, late), ifMatch: version ?? '' }), 'conflict');
      const { json } = await ground.ask({ path: pathOf(school) });
      require((json as { name?: unknown } | undefined)?.name === 'Escuela Segunda', 'written-in-spite');
    },
  },
  {
    number: '4.4',
    level: 'take',
    async run(ground) {
      const missing = ground.school();
      const result = one(await ground.operate(saving(ground, ground.classOf(missing.record.id))));
      require(result.status === 'dependency', 'wrong-outcome', { wanted: 'dependency', said: result.status });
      require((result.waitsFor ?? []).some(({ id }) => id === missing.record.id), 'parent-not-named');
    },
  },
  {
    number: '4.5',
    level: 'take',
    async run(ground) {
      const school = ground.school();
      await ground.put(school, ground.classOf(school.record.id));
      const { entity, record } = school;
      expectOutcome(await ground.operate({ opId: opId(), kind: 'remove', entity, id: record.id }), 'dependency');
    },
  },
  {
    number: '4.6',
    level: 'take',
    async run(ground) {
      const save = saving(ground, ground.school());
      await ground.operate(save);
      const said = await ground.ask({ path: ROUTES.operation.replace(':opId', save.opId) });
      expectStatus(said, 200);
      const { opId: named } = expectShape(said, operationResult, 'OperationResult');
      require(named === save.opId, 'other-operation');
      expectProblem(await ground.ask({ path: ROUTES.operation.replace(':opId', opId()) }), 404, 'operation-unknown');
    },
  },
  {
    number: '4.7',
    level: 'take',
    async run(ground) {
      const school = ground.school();
      await ground.put(school);
      expectOutcome(await ground.operate({ ...saving(ground, school), ifNoneMatch: '*' }), 'conflict');
    },
  },
  {
    number: '5.1',
    level: 'take',
    async run(ground) {
      const school = ground.school();
      await ground.put(school);
      const shown = await ground.ask({ path: pathOf(school) });
      expectStatus(shown, 200);
      const etag = shown.headers.get('etag');
      require(etag !== null, 'no-etag');
      expectStatus(await ground.ask({ path: pathOf(school), headers: { 'if-none-match': etag } }), 304);
    },
  },
  {
    number: '5.2',
    level: 'take',
    async run(ground) {
      const school = ground.school();
      await ground.put(school);
      const headers = { 'idempotency-key': `"${opId()}"`, 'if-match': '"never-a-version"' };
      const body = { ...school.record, name: 'Escuela Tarde' };
      expectProblem(await ground.ask({ method: 'PUT', path: pathOf(school), body, headers }), 412, 'record-changed');
    },
  },
  {
    number: '5.3',
    level: 'take',
    async run(ground) {
      const school = ground.school();
      await ground.put(school);
      const ids = [school.record.id, ground.school().record.id];
      const body = { entity: 'school', ids };
      const answer = await ground.ask({ method: 'POST', path: ROUTES.known, body });
      expectStatus(answer, 200);
      const { known } = expectShape(answer, knownAnswer, 'KnownAnswer');
      require(JSON.stringify(known) === '[true,false]', 'wrong-ids');
    },
  },
  {
    number: '5.4',
    level: 'take',
    async run(ground) {
      const school = ground.school();
      const classes = ['A', 'B', 'C', 'D', 'E'].map((title) => ground.classOf(school.record.id, title));
      await ground.put(school, ...classes);
      const found: string[] = [];
      let cursor = '';
      for (let page = 0; page < classes.length; page++) {
        const query = new URLSearchParams({ schoolId: school.record.id, limit: '2', ...(cursor && { cursor }) });
        const answer = await ground.ask({ path: `${ROUTES.records.replace(':entity', 'class')}?${query}` });
        expectStatus(answer, 200);
        const { records, next } = expectShape(answer, recordPage, 'RecordPage');
        require(records.length <= 2, 'limit-not-kept', { limit: '2', count: String(records.length) });
        found.push(...records.map(({ record }) => String(record.id)));
        if (next === null) break;
        cursor = next;
      }
      const wanted = classes.map(({ record }) => record.id).sort();
      require(JSON.stringify(found.toSorted()) === JSON.stringify(wanted), 'list-differs');
    },
  },
];

function saving(ground: EmisGround, sent: Sent) {
  ground.leave(sent);
  return { opId: opId(), kind: 'save', ...sent } as const;
}

function one(answer: Answer) {
  expectStatus(answer, 200);
  const [result] = expectShape(answer, operationResults, 'OperationResults').results;
  require(result !== undefined, 'no-result');
  return result;
}

function expectOutcome(answer: Answer, wanted: string): void {
  const { status } = one(answer);
  require(status === wanted, 'wrong-outcome', { wanted, said: status });
}

function pathOf({ entity, record }: Sent): string {
  return ROUTES.record.replace(':entity', entity).replace(':id', encodeURIComponent(record.id));
}
