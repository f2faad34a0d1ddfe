import { testApp, type TestApp } from '../platform/testing/test-app.testing.js';
import { handlersOf } from './handlers.testing.js';

interface Document {
  readonly openapi: string;
  readonly paths: Record<string, Record<string, DocumentedOperation>>;
  readonly components: { readonly responses: Record<string, unknown> };
}
interface DocumentedOperation {
  readonly operationId: string;
  readonly responses: Record<string, { $ref?: string }>;
}

let api: TestApp;
let document: Document;

beforeAll(async () => {
  api = await testApp();
  document = (await api.client().get('/openapi.json')).body as Document;
}, 60_000);
afterAll(() => api.close());

const served = () => handlersOf(api).map(({ method, path }) => `${method} ${path}`);

const operations = () =>
  Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([verb, operation]) => ({
      name: `${verb.toUpperCase()} ${path}`,
      operation,
    })),
  );

describe('openapi.json', () => {
  it('is OpenAPI 3.1', () => {
    expect(document.openapi).toMatch(/^3\.1\./);
  });

  it('describes every operation that there is, and no other', () => {
    expect(
      operations()
        .map(({ name }) => name)
        .sort(),
    ).toEqual(served().sort());
  });

  it('gives every operation a name of its own', () => {
    const ids = operations().map(({ operation }) => operation.operationId);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('refers only to what is in it', () => {
    const references = JSON.stringify(document).match(/"#\/components\/[^"]+"/g) ?? [];
    expect(references.length).toBeGreaterThan(50);
    for (const reference of new Set(references)) {
      const steps = (JSON.parse(reference) as string).slice(2).split('/');
      const target = steps.reduce<unknown>(
        (at, step) => (at as Record<string, unknown> | undefined)?.[step],
        document,
      );
      expect([reference, typeof target]).toEqual([reference, 'object']);
    }
  });

  it('follows the Dutch API Design Rules where a machine can see it', async () => {
    for (const path of Object.keys(document.paths)) {
      expect(path).toMatch(/^(?:\/(?:[a-z]+(?:-[a-z]+)*(?:\.json)?|\{[a-zA-Z]+\}))+$/);
    }
    for (const { operation } of operations()) {
      expect(operation.responses).toHaveProperty('429');
    }
    const answer = await api.client().get('/openapi.json');
    expect(answer.headers['api-version']).toMatch(/^\d+\.\d+\.\d+$/);
    expect((await api.client().get('/phases/')).status).toBe(404);
  });
});
