import { describe, expect, it } from 'vitest';
import { ADMINISTRATION_ROUTES } from './administration.ts';
import { PROBLEMS, ROUTES } from './index.ts';
import { openApi } from './openapi.ts';
import { PLUGIN_ROUTES } from './plugins.ts';

const api = openApi('https://emis.example') as any;

describe('the OpenAPI description', () => {
  it('has every path of the protocol, with an id of its own for each method', () => {
    const paths = Object.values({ ...ROUTES, ...PLUGIN_ROUTES, ...ADMINISTRATION_ROUTES }).map((path) =>
      path.replaceAll(/:(\w+)/g, '{$1}'),
    );
    expect(Object.keys(api.paths).sort()).toEqual([...paths].sort());
    const ids = Object.values<any>(api.paths).flatMap((path) => Object.values<any>(path).map((one) => one.operationId));
    expect(new Set(ids).size).toBe(ids.length);
    expect(api.servers).toEqual([{ url: 'https://emis.example' }]);
  });

  it('refers to nothing that is not in it', () => {
    const text = JSON.stringify(api);
    const refs = [...text.matchAll(/"\$ref":"([^"]+)"/g)].map(([, ref = '']) => ref);
    expect(refs.length).toBeGreaterThan(20);
    for (const ref of new Set(refs)) {
      const found = ref
        .slice(2)
        .split('/')
        .reduce((at, part) => at?.[part], api);
      expect(found, ref).toBeTruthy();
    }
  });

  it('names every problem somewhere', () => {
    const text = JSON.stringify(api.paths);
    const unnamed = Object.keys(PROBLEMS).filter((code) => !new RegExp(`code: [^"]*\\b${code}\\b`).test(text));
    expect(unnamed).toEqual([]);
  });

  it('says what an operation is, by the schema that judges it', () => {
    const { oneOf, anyOf } = api.components.schemas.Operation;
    const kinds = (oneOf ?? anyOf).map((one: any) => one.properties.kind.const);
    expect(kinds).toEqual(['save', 'remove']);
    expect(api.components.schemas.OperationBatch.properties.operations.maxItems).toBe(1000);
  });
});
