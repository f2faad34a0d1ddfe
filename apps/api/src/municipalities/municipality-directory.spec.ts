import type { Revisions } from '../platform/cache/index.js';
import type { Database } from '../platform/db/database.js';
import { SettableClock } from '../platform/testing/settable-clock.testing.js';
import { MunicipalityDirectory } from './municipality-directory.js';

/** A directory on a database that answers each reading when the test says so, and the change of it. */
function directoryOnSlowDatabase() {
  const readings: ((name: string) => void)[] = [];
  let tell: (code: string) => void = () => undefined;
  const query = (sql: string) =>
    sql.includes('FROM municipalities')
      ? new Promise((resolve) => {
          readings.push((name) => resolve([{ code: 'GM0141', name, phone: '14 0546' }]));
        })
      : Promise.resolve([]);
  const onChange = (listener: typeof tell) => {
    tell = listener;
  };
  const directory = new MunicipalityDirectory(
    { query } as unknown as Database,
    new SettableClock(),
    { onChange } as unknown as Revisions,
  );
  const name = async () => (await directory.current()).byCode('GM0141')?.name;
  return { readings, name, change: (code: string) => tell(code) };
}

describe('the directory of municipalities', () => {
  it('is read once for all who ask, and not again when one municipality changes', async () => {
    const { readings, name, change } = directoryOnSlowDatabase();
    const both = Promise.all([name(), name()]);
    readings[0]?.('Almelo');
    expect(await both).toEqual(['Almelo', 'Almelo']);
    change('GM0141');
    expect(await name()).toBe('Almelo');
    expect(readings).toHaveLength(1);
  });

  it('keeps what was read after a change, also when an older reading arrives later', async () => {
    const { readings, name, change } = directoryOnSlowDatabase();
    const before = name();
    change('*');
    const after = name();
    readings[1]?.('Nieuw');
    expect(await after).toBe('Nieuw');
    readings[0]?.('Oud');
    expect(await before).toBe('Oud');
    expect(await name()).toBe('Nieuw');
  });
});
