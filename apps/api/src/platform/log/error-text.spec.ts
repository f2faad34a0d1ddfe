import pg from 'pg';
import { testDatabase } from '../testing/test-database.testing.js';
import { errorText } from './error-text.js';

describe('an error in the log', () => {
  it('says what and where', () => {
    const text = errorText(new TypeError("Cannot read properties of undefined (reading 'kind')"));
    expect(text).toMatch(
      /^TypeError: Cannot read properties of undefined \(reading 'kind'\)\n +at /,
    );
  });

  it.each([
    ['what was to be read', () => JSON.parse('{"naam": Iemand de Vries}') as unknown],
    [
      'an address',
      () => {
        throw new Error('550 iemand@voorbeeld.example is unknown');
      },
    ],
    [
      'quotes within quotes',
      () => {
        throw new Error('no place "a"Iemand"b" here');
      },
    ],
  ])('when it quotes %s, then the log does not', (_, breaks) => {
    const text = textOf(breaks);
    expect(text.split('\n')[0]).not.toMatch(/Iemand|voorbeeld/);
    expect(text).not.toContain('voorbeeld');
  });

  it('when its message has lines that look like places in the code, then it stays one line', () => {
    const text = errorText(new Error('x\n    at Iemand (file.ts:1:1)\r\n[Nest] forged'));
    expect(text.split('\n')[0]).toBe('Error: x     at Iemand (file.ts:1:1) [Nest] forged');
    expect(text.split('\n').slice(1).join('\n')).not.toMatch(/Iemand|forged/);
  });

  it('when the database refuses a value, then it says which rule, not which value', async () => {
    const database = await testDatabase({ empty: true });
    const client = new pg.Client({ connectionString: database.ownerUrl });
    await client.connect();
    const refused = async (sql: string, values: unknown[]) =>
      errorText(await client.query(sql, values).catch((error: unknown) => error));
    await client.query('CREATE TABLE people (id uuid, email text CONSTRAINT one UNIQUE)');
    expect(await refused('SELECT * FROM people WHERE id = $1', ['Iemand"de"Vries'])).toMatch(
      /^The database refused: 22P02\n +at /,
    );
    await client.query("INSERT INTO people (email) VALUES ('iemand@voorbeeld.example')");
    const twice = await refused('INSERT INTO people (email) VALUES ($1)', [
      'iemand@voorbeeld.example',
    ]);
    expect(twice).toMatch(/^The database refused: 23505 people one\n/);
    expect(twice).not.toMatch(/iemand/i);
    await client.end();
    await database.drop();
  });
});

function textOf(breaks: () => unknown): string {
  try {
    breaks();
  } catch (error) {
    return errorText(error);
  }
  throw new Error('It should have broken.');
}
