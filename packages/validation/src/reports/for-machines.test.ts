import { LANGUAGES } from '@emis-sdk/model';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { WORDS } from '../all-words.ts';
import { junitReport } from './junit.ts';
import { richReport, SECRETS } from './reports-for-tests.ts';
import { sarifReport } from './sarif.ts';

const text = { type: 'object', required: ['text'], properties: { text: { type: 'string', minLength: 1 } } };
/** What SARIF 2.1.0 asks of the parts that we write (OASIS, sections 3.13 to 3.52). */
const SARIF = {
  type: 'object',
  required: ['version', 'runs'],
  properties: {
    version: { const: '2.1.0' },
    runs: {
      type: 'array',
      items: {
        type: 'object',
        required: ['tool', 'results'],
        additionalProperties: false,
        properties: {
          tool: {
            type: 'object',
            properties: {
              driver: {
                type: 'object',
                required: ['name', 'rules'],
                properties: {
                  rules: {
                    type: 'array',
                    uniqueItems: true,
                    items: {
                      type: 'object',
                      required: ['id', 'shortDescription', 'help', 'helpUri'],
                      properties: {
                        id: { type: 'string' },
                        shortDescription: text,
                        help: text,
                        helpUri: { type: 'string', pattern: '^https://[^ ]+$' },
                        defaultConfiguration: { properties: { level: { enum: ['error', 'warning', 'note'] } } },
                      },
                    },
                  },
                },
              },
            },
          },
          language: { type: 'string', pattern: '^[a-z]{2}$' },
          columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
          invocations: {
            type: 'array',
            items: { type: 'object', required: ['executionSuccessful'] },
          },
          properties: { type: 'object' },
          results: {
            type: 'array',
            items: {
              type: 'object',
              required: ['ruleId', 'ruleIndex', 'level', 'message'],
              properties: {
                message: text,
                ruleIndex: { type: 'integer', minimum: 0 },
                level: { enum: ['error', 'warning', 'note'] },
                locations: {
                  type: 'array',
                  minItems: 1,
                  items: {
                    type: 'object',
                    properties: {
                      physicalLocation: {
                        type: 'object',
                        required: ['artifactLocation'],
                        properties: {
                          artifactLocation: {
                            type: 'object',
                            properties: { uri: { type: 'string', pattern: '^[^ \\\\"<>]+$' } },
                          },
                          region: { type: 'object', properties: { startLine: { type: 'integer', minimum: 1 } } },
                        },
                      },
                    },
                  },
                },
                partialFingerprints: { type: 'object', additionalProperties: { type: 'string' } },
              },
            },
          },
        },
      },
    },
  },
};

describe('SARIF', () => {
  it.each(LANGUAGES)('has the shape of 2.1.0, in %s', async (language) => {
    const accepts = new Ajv({ strict: false, allErrors: true }).compile(SARIF);
    const reports = [await richReport(), { ...(await richReport({ broken: true })), origin: 'C:\\my data\\ñ' }];
    expect(
      accepts(JSON.parse(JSON.stringify(sarifReport(reports, { words: WORDS[language] })))),
      JSON.stringify(accepts.errors),
    ).toBe(true);
  });

  it('points to the row of the file, names the rule and gives the exact count', async () => {
    const report = { ...(await richReport()), origin: './my export' };
    const { runs } = JSON.parse(JSON.stringify(sarifReport([report], { words: WORDS.en, voice: 'developer' })));
    const [{ results, tool, invocations }] = runs;
    const found = results.find((each: { ruleId: string }) => each.ruleId === 'field.not-a-date');
    expect(found.locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: 'my%20export/users.csv' },
          region: { startLine: 2 },
        },
        logicalLocations: [{ fullyQualifiedName: 'person/p0/birthDate' }],
      },
    ]);
    expect(found.partialFingerprints).toEqual({ 'emisFinding/v1': 'e8c043a0a00034e8' });
    expect(tool.driver.rules[found.ruleIndex]).toMatchObject({
      id: 'field.not-a-date',
      helpUri: 'https://emis-sdk.org/findings/field.not-a-date',
      help: { text: expect.stringContaining('UTC') },
      properties: { count: 12 },
    });
    expect(invocations[0].executionSuccessful).toBe(true);
    for (const secret of SECRETS) expect(JSON.stringify(runs)).not.toContain(secret);
  });

  it('says that a run failed when a check did', async () => {
    const sarif = JSON.stringify(sarifReport([await richReport({ broken: true })], { words: WORDS.en }));
    expect(sarif).toContain('"executionSuccessful":false');
  });
});

describe('JUnit', () => {
  it('has one suite a file and one case a code, with exact counts', async () => {
    const xml = junitReport([await richReport()], { words: WORDS.en });
    const suites = [...xml.matchAll(/<testsuite name="([^"]*)" tests="(\d+)" failures="(\d+)" errors="(\d+)">/g)];
    expect(suites.map(([, ...facts]) => facts)).toEqual(
      [
        ['class.csv', '0', '0', '0'],
        ['clean.csv', '1', '0', '0'],
        ['orgs.csv', '1', '1', '0'],
        ['school.csv', '1', '0', '0'],
        ['users.csv', '2', '2', '0'],
      ].filter(([name]) => name !== 'class.csv'),
    );
    expect(xml).toContain('<testcase classname="clean.csv" name="No findings"/>');
    expect(xml).toContain(
      '<failure message="Not a date: 12" type="field.not-a-date">row 2, column Birth &quot;Date&quot;',
    );
    expect(xml).toContain('… and 2 more');
    expect(xml).toMatch(/name="record.unknown-field"><system-out>/);
  });

  it('counts a check that failed as an error', async () => {
    const xml = junitReport([{ ...(await richReport({ broken: true })), origin: 'a' }], { words: WORDS.pt });
    expect(xml).toMatch(/<testsuites name="EMIS SDK" tests="\d+" failures="\d+" errors="1">/);
    expect(xml).toContain('<testcase name="x.fails"><error message="x.fails (TypeError), 2 vezes" type="TypeError"/>');
  });

  it('is sound XML without a value of a child', async () => {
    const xml = junitReport([await richReport()], { words: WORDS.es });
    for (const secret of SECRETS) expect(xml).not.toContain(secret);
    expect(xml).not.toMatch(/\p{Cc}(?<![\n\t\r])/u);
    const open: string[] = [];
    for (const [, end, name = '', self] of xml.slice(xml.indexOf('?>') + 2).matchAll(/<(\/?)([a-z-]+)[^<>]*?(\/?)>/g)) {
      if (end) expect(open.pop()).toBe(name);
      else if (!self) open.push(name);
    }
    expect(open).toEqual([]);
    expect(xml.replaceAll(/<[^<>]*>|&(?:amp|lt|gt|quot|#39);/g, '')).not.toMatch(/[<>&]/);
  });
});
