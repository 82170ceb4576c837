import type { Catalogue } from '@emis-sdk/model';
import { defineDatasetRule, defineRule, type Rule } from '@emis-sdk/validation';
import { describe, expect, expectTypeOf, it } from 'vitest';
import * as z from 'zod';
import {
  CONTRACT,
  defineIndicator,
  definePlugin,
  emit,
  fetchFrom,
  type Plugin,
  permissionsOf,
  permissionsToRead,
  read,
  schedule,
  store,
} from './index.ts';

// What the compiler refuses is refused when the packages are type-checked: an `@ts-expect-error` without an error fails there.

const head = {
  id: 'org.example.ages',
  contract: CONTRACT,
  version: '1.0.0',
  title: { en: 'Ages', es: 'Edades', pt: 'Idades' },
  contributes: { rules: ['org.example.ages.rule'] },
} as const;

const ageRule = defineRule({
  code: 'org.example.ages.rule',
  severity: 'warning',
  on: 'enrolment',
  reads: ['entryDate'],
  needs: { student: { by: 'studentId', entity: 'person', reads: ['birthDate'] } },
  text: 'A sentence.',
  why: 'A reason.',
  check() {},
  examples: { good: [], bad: [] },
});

const besideRule = defineDatasetRule({
  code: 'org.example.ages.beside',
  severity: 'warning',
  on: 'enrolment',
  reads: ['grade'],
  beside: { person: ['sex'] },
  text: 'A sentence.',
  why: 'A reason.',
  start: () => ({ add() {} }),
  examples: { good: [], bad: [] },
});

const ages = defineIndicator({
  id: 'org.example.ages.mean',
  title: { en: 'Ages', es: 'Edades', pt: 'Idades' },
  on: 'enrolment',
  reads: ['schoolYear'],
  needs: { student: { by: 'studentId', entity: 'person', reads: ['birthDate'] } },
  start: () => ({
    add({ record, related }) {
      expectTypeOf(record.schoolYear).toEqualTypeOf<number | undefined>();
      expectTypeOf(related.student).not.toBeAny();
      // @ts-expect-error a field that the indicator does not say it reads
      record.grade;
      // @ts-expect-error a related field that it does not say it reads
      related.student?.givenName;
    },
    finish: () => [],
  }),
});

describe('grants', () => {
  it('name only fields that the entity has', () => {
    expect(read('person', ['birthDate'], 'why').fields).toEqual(['birthDate']);
    // @ts-expect-error a class has no birth date
    read('class', ['birthDate'], 'why');
    // @ts-expect-error no such entity
    read('pupil', [], 'why');
    // @ts-expect-error nothing of this name is emitted
    emit('money', 'why');
  });

  it('give the id with any field, or alone', () => {
    expect([...permissionsOf([read('person', [], 'why')])]).toEqual(['read person.id']);
    expect([...permissionsOf([read('person', ['sex'], 'why'), emit('finding', 'why')])]).toEqual([
      'read person.id',
      'read person.sex',
      'emit finding',
    ]);
  });
});

describe('what a rule or indicator needs', () => {
  it('counts the field that leads to a related record, and the id that it shows', () => {
    expect([...permissionsToRead(ageRule)].sort()).toEqual([
      'read enrolment.entryDate',
      'read enrolment.id',
      'read enrolment.studentId',
      'read person.birthDate',
      'read person.id',
    ]);
  });

  it('counts what a dataset rule looks at beside its own records', () => {
    expect([...permissionsToRead(besideRule)].sort()).toEqual([
      'read enrolment.grade',
      'read enrolment.id',
      'read person.id',
      'read person.sex',
    ]);
  });
});

describe('definePlugin', () => {
  const enrolments = read('enrolment', ['entryDate', 'studentId', 'schoolYear', 'grade'], 'why');

  it('accepts what the grants cover', () => {
    const plugin = definePlugin({
      ...head,
      grants: [enrolments, read('person', ['birthDate', 'sex'], 'why'), emit('finding', 'why')],
      setup({ rule, indicator, settings }) {
        rule(ageRule);
        rule(besideRule);
        indicator(ages);
        expectTypeOf(settings).toEqualTypeOf<Record<string, never>>();
      },
    });
    expect(plugin.id).toBe('org.example.ages');
  });

  it('does not compile when a rule reads what no grant names', () => {
    definePlugin({
      ...head,
      grants: [enrolments, emit('finding', 'why')],
      setup({ rule, indicator }) {
        // @ts-expect-error person.birthDate is not granted
        rule(ageRule);
        // @ts-expect-error person.sex is not granted
        rule(besideRule);
        // @ts-expect-error person.birthDate is not granted
        indicator(ages);
      },
    });
  });

  it('does not compile when the field that leads to a related record is not granted', () => {
    definePlugin({
      ...head,
      grants: [read('enrolment', ['entryDate'], 'why'), read('person', ['birthDate'], 'why'), emit('finding', 'why')],
      setup({ rule }) {
        // @ts-expect-error enrolment.studentId is not granted
        rule(ageRule);
      },
    });
  });

  it('does not compile when a rule is added without a grant to emit findings', () => {
    definePlugin({
      ...head,
      grants: [enrolments, read('person', ['birthDate'], 'why')],
      setup({ rule, indicator }) {
        // @ts-expect-error findings may not be emitted
        rule(ageRule);
        indicator(ages);
      },
    });
  });

  it('leaves a rule whose type has forgotten what it reads to the host', () => {
    definePlugin({
      ...head,
      grants: [emit('finding', 'why')],
      setup({ rule }) {
        rule(ageRule as Rule);
      },
    });
  });

  it('gives handlers the tools that the grants open, and no others', () => {
    definePlugin({
      ...head,
      contributes: { reactions: ['submission.accepted', 'enrolment.recorded'], jobs: ['nightly'] },
      grants: [enrolments, fetchFrom('https://sms.example', 'why'), store(1000, 'why')],
      setup({ on, onRecord, job }) {
        on('submission.accepted', async (event, tools) => {
          expectTypeOf(event.accepted).toBeNumber();
          await tools.fetch('https://sms.example/send', { method: 'POST' });
          await tools.store.get('key');
          // @ts-expect-error no grant to emit events
          await tools.emit('org.example.ages.seen');
        });
        // @ts-expect-error nothing of this name happens
        on('submission.lost', () => {});
        onRecord({ on: 'enrolment', reads: ['grade'], run() {} });
        // @ts-expect-error enrolment.exitDate is not granted
        onRecord({ on: 'enrolment', reads: ['exitDate'], run() {} });
        // @ts-expect-error nothing may be run by the clock
        job({ id: 'nightly', everyMinutes: 60, run() {} });
      },
    });
    definePlugin({
      ...head,
      grants: [schedule(60, 'why'), emit('event', 'why')],
      setup({ job }) {
        job({
          ...{ id: 'nightly', everyMinutes: 60 },
          run: async (tools) => {
            await tools.emit('org.example.ages.done');
            // @ts-expect-error no grant to call out
            await tools.fetch('https://sms.example/');
            // @ts-expect-error no grant to keep anything
            await tools.store.keys();
          },
        });
      },
    });
  });

  it('types the settings from their schema', () => {
    const plugin = definePlugin({
      ...head,
      settings: z.strictObject({ years: z.int().default(2) }),
      grants: [],
      setup({ settings }) {
        expectTypeOf(settings).toEqualTypeOf<{ years: number }>();
        // @ts-expect-error a misspelt setting
        settings.yaers;
      },
    });
    expectTypeOf(plugin).toEqualTypeOf<Plugin<{ years?: number | undefined }>>();
    expectTypeOf(plugin).toExtend<Plugin>();
  });

  it('refuses settings that are no object, another contract, and words without a language', () => {
    // @ts-expect-error settings are a strict object
    definePlugin({ ...head, settings: z.string(), grants: [], setup() {} });
    // @ts-expect-error a contract that does not exist
    definePlugin({ ...head, contract: 2, grants: [], setup() {} });
    const messages = { en: {}, es: {} };
    // @ts-expect-error no words in Portuguese
    messages satisfies Catalogue;
  });
});
