import { fetchFrom, read } from '@emis-sdk/plugin';
import { describe, expect, it } from 'vitest';
import { createHost, labelText } from './index.ts';
import { ask, CODE, GRANTS, ID, OWNER, pluginWith, quiet, recordRule, refusal } from './plugin-for-tests.ts';

const RECORD = { id: 'e1', entryDate: '2026-03-01', studentId: 's1', exitReason: 'moved' };
const RELATED = { student: { id: 's1', birthDate: '2016-01-01', givenName: 'Ana' } };

async function labelOf(check: Parameters<typeof recordRule>[0]) {
  const host = createHost({ observe: true });
  await host.load(pluginWith(recordRule(check)), OWNER);
  ask(host, RECORD, RELATED);
  return host.label(ID);
}

describe('the data label', () => {
  it('tells what was declared and used, and what was declared and never used', async () => {
    const label = await labelOf(({ record, related }, report) => {
      if (record.entryDate && related['student']?.birthDate) report({ at: 'entryDate' });
    });
    expect(label).toEqual({
      ...{ plugin: ID, version: '1.0.0' },
      declared: [
        'emit finding',
        'read enrolment.entryDate',
        'read enrolment.studentId',
        'read person.birthDate',
        'read person.identifiers',
      ],
      used: ['emit finding', 'read enrolment.entryDate', 'read enrolment.studentId', 'read person.birthDate'],
      unused: ['read person.identifiers'],
      beyond: [],
      findings: [CODE],
    });
  });

  it('tells what was reached for without having been declared, however that was tried', async () => {
    for (const reach of [
      (record: object) => (record as Record<string, unknown>)['exitReason'],
      (record: object) => 'exitReason' in record,
      (record: object) => Object.hasOwn(record, 'exitReason'),
    ]) {
      const label = await labelOf(({ record }) => void reach(record));
      expect(label.beyond).toEqual(['read enrolment.exitReason']);
    }
    expect((await labelOf(({ related }) => void related['student']?.givenName)).beyond).toEqual([
      'read person.givenName',
    ]);
  });

  it('takes a record that is read as a whole for read in all the fields that there are', async () => {
    const label = await labelOf(({ record }) => void JSON.stringify(record));
    expect(label.used).toEqual(['read enrolment.entryDate']);
    expect(label.beyond).toEqual([]);
  });

  it('counts the calls that handlers make, also those refused', async () => {
    const host = createHost({ observe: true });
    const plugin = pluginWith(quiet, {
      grants: [...GRANTS, fetchFrom('https://sms.example', 'r')],
      contributes: { rules: [CODE], commands: ['call'] },
      setup({ rule, command }) {
        rule(quiet);
        const words = { en: 'c', es: 'c', pt: 'c' };
        const run = ([url = '']: readonly string[], tools: object) =>
          (tools as { fetch(to: string): Promise<{ body: string }> }).fetch(url).then(({ body }) => body);
        command({ name: 'call', summary: words, run });
        return undefined;
      },
    });
    await host.load(plugin, OWNER);
    const [command] = host.handlers('command');
    for (const url of ['https://sms.example/', 'https://other.example/']) await refusal(command!.run([url]));
    expect(host.label(ID)).toMatchObject({ beyond: ['fetch https://other.example'] });
    expect(host.label(ID).used).toContain('fetch https://sms.example');
  });

  it('is printed in three languages, with how sensitive each field is', async () => {
    const label = await labelOf(({ record, related }) => void [record.entryDate, related['student']?.givenName]);
    const lines = labelText(label, 'en')
      .split('\n')
      .map((line) => line.replace(/ {2,}/, ': '));
    expect(lines).toContain('enrolment.studentId (operational): used');
    expect(lines).toContain('person.birthDate (can identify a person together with others): never used');
    expect(labelText(label, 'es')).toContain(
      'INTENTÓ USAR MÁS DE LO QUE DECLARA: person.givenName (identifica a una persona)',
    );
    expect(labelText(label, 'pt')).toContain('Rótulo de dados: org.example.ages 1.0.0');
  });

  it('is not there where nobody watches, nor of a plugin that is not there', async () => {
    const host = createHost();
    await host.load(pluginWith(quiet, { grants: [...GRANTS, read('school', [], 'r')] }), OWNER);
    expect(() => host.label(ID)).toThrow(TypeError);
    expect(() => createHost({ observe: true }).label(ID)).toThrow(expect.objectContaining({ code: 'plugin.unknown' }));
  });
});
