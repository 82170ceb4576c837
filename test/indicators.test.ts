import { createClient, generateKeyPair } from '@emis-sdk/client';
import type { EntityName, RawRecord } from '@emis-sdk/model';
import { definePlugin, read } from '@emis-sdk/plugin';
import { createHost, portalIndicator } from '@emis-sdk/plugin-host';
import { loadProfile } from '@emis-sdk/profiles';
import { contributedIndicator, INDICATORS, storedIndicator } from '@emis-sdk/profiles/indicators';
import { createServer } from '@emis-sdk/server';
import { openPglite } from '@emis-sdk/server/node';
import { expect, it } from 'vitest';
import overAge from '../examples/indicator-plugin/src/plugin.ts';

const ISSUER = 'https://emis.test';

/** One school of twelve students in the first grade, under ids that every product uses. */
function* school(name: string, birthDate: string): Generator<{ entity: EntityName; record: RawRecord }> {
  yield { entity: 'school', record: { id: 's', name } };
  const numbers = Array.from({ length: 12 }, (_, index) => index);
  for (const n of numbers) yield { entity: 'person', record: { id: `p${n}`, givenName: `N${n}`, birthDate } };
  for (const n of numbers) {
    yield {
      entity: 'enrolment',
      record: { id: `e${n}`, studentId: `p${n}`, schoolId: 's', grade: '01', schoolYear: 2026 },
    };
  }
}

it('an indicator of a plugin keeps products apart that use the same ids', async () => {
  const profile = await loadProfile('international');
  const host = createHost();
  await host.load(overAge, { approvedBy: 'the test', approve: 'all' });
  const database = await openPglite();
  const catalogue = INDICATORS.filter(({ id }) => id === 'uis.percentage-of-over-age' || id === 'uis.promotion-rate');
  const server = await createServer({
    database,
    profiles: [profile],
    issuer: ISSUER,
    portal: { guardedElsewhere: true },
    indicators: [
      ...host.indicators().map(portalIndicator),
      ...catalogue.map((formula) => storedIndicator(formula, { profile, kinds: ['country', 'school'] })),
    ],
  });
  const inProcess: typeof fetch = (input, init) => server.fetch(new Request(input, init));
  for (const [name, birthDate] of [
    ['Escuela de los Grandes', '2015-01-15'],
    ['Escuela de los Chicos', '2020-01-15'],
  ] as const) {
    const { privateKey, publicKey } = await generateKeyPair();
    const { clientId } = await server.registerClient({ name, publicKey, scopes: ['emis/submissions.create'] });
    const client = createClient({ url: ISSUER, clientId, privateKey, fetch: inProcess });
    const receipt = await client.submit(school(name, birthDate), { profile });
    expect(receipt.counts).toMatchObject({ accepted: 25, rejected: 0 });
  }
  const html = await (await inProcess(`${ISSUER}/?lang=es`)).text();
  const figures = [...html.matchAll(/>(Escuela de los \w+)<\/th>\s*<td[^>]*>([^<]*)</g)].map(([, label, value]) => [
    label,
    value,
  ]);
  expect(figures).toEqual([
    ['Escuela de los Chicos', '0 %'],
    ['Escuela de los Grandes', '100 %'],
  ]);
  // And those of the catalogue: 12 of 24 students, whose ids are the same in both products.
  const ofCatalogue = html.slice(html.indexOf('Porcentaje de estudiantes con sobreedad'));
  const values = [...ofCatalogue.matchAll(/>([^<]*, 1\.º grado)<\/th>\s*<td[^>]*>([^<]*)</g)].map(
    ([, label, value]) => [label, value],
  );
  expect(values.sort()).toEqual([
    ['En total, 1.º grado', '50 %'],
    ['Escuela de los Chicos, 1.º grado', '0 %'],
    ['Escuela de los Grandes, 1.º grado', '100 %'],
  ]);
  // Without the year before there is no promotion, and no number is made up.
  expect(html).toContain('Tasa de promoción por grado');
  await server.close();
  await database.close();
  await host.close();
});

it('an indicator of the catalogue comes through a plugin, with what the grants name and nothing else', async () => {
  const profile = await loadProfile('international');
  const id = 'org.example.statistics';
  const overAgeOfGrades = INDICATORS.find((formula) => formula.id === 'uis.percentage-of-over-age');
  if (!overAgeOfGrades) throw new Error('the catalogue has no such indicator');
  const plugin = definePlugin({
    ...{ id, contract: 1, version: '1.0.0', title: overAgeOfGrades.title },
    grants: [
      read(
        'enrolment',
        ['grade', 'level', 'schoolYear', 'repeats', 'entryDate', 'exitDate', 'exitReason', 'studentId', 'schoolId'],
        'Counts students.',
      ),
      read('person', ['birthDate', 'sex'], 'Counts by age and sex.'),
      read('school', ['name'], 'Names schools.'),
    ],
    contributes: { indicators: [`${id}.over-age`] },
    setup({ indicator }) {
      indicator(contributedIndicator(overAgeOfGrades, { id: `${id}.over-age`, profile }));
    },
  });
  const host = createHost();
  await host.load(plugin, { approvedBy: 'the test', approve: 'all' });
  const store = [...school('Escuela de los Grandes', '2015-01-15')];
  const [indicator] = host.indicators().map(portalIndicator);
  const figures = await indicator?.compute(async function* (entity, fields) {
    for (const stored of store) {
      if (stored.entity !== entity) continue;
      yield Object.fromEntries(Object.entries(stored.record).filter(([field]) => fields.includes(field)));
    }
  });
  expect(figures).toEqual([{ label: 'Escuela de los Grandes, 01', value: 100, unit: '%' }]);
  await host.close();
});
