import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import { runningPostgres } from '@zorgpaden/embedded-postgres';
import pg from 'pg';
import { address, patient, startProgram, useDataFolder } from './program.testing.js';

const data = useDataFolder();

/** Runs the check beside a running server. */
async function verify(
  env: Record<string, string> = {},
): Promise<{ code: number | null; said: string }> {
  const command = startProgram(
    process.execPath,
    ['apps/launcher/dist/commands/audit-verify.js', '--data', data.path()],
    env,
  );
  return { code: await command.ended, said: command.said() };
}

describe('npm run audit:verify', () => {
  test(
    'says that the trail is whole, and names the line when the owner of the database changed it',
    async () => {
      await address(data.serve());
      const key = data.path('audit-key');
      expect((await stat(key)).mode & 0o777).toBe(0o600);
      const whole = await verify();
      expect(whole.said).toContain('Het wijzigingsspoor klopt.');
      expect(whole.code).toBe(0);

      const running = await runningPostgres(data.path('postgres'));
      const owner = new pg.Client({ connectionString: running?.ownerUrl });
      await owner.connect();
      await owner.query(`UPDATE trail_entries SET action = 'other' WHERE seq = 2`);
      await owner.end();
      const broken = await verify();
      expect(broken.said).toContain('Spoor landelijk, regel 2: deze regel is veranderd.');
      expect(broken.code).toBe(1);
      const english = await verify({ LANG: 'en_GB.UTF-8' });
      expect(english.said).toContain('Trail national, line 2: this line was changed.');

      await writeFile(key, 'geen sleutel\n');
      expect((await verify()).said).toContain(`${key} is geen sleutel van 32 bytes of meer`);
      await rm(key);
      expect(await verify()).toMatchObject({
        code: 1,
        said: expect.stringContaining(`De sleutel van het wijzigingsspoor ontbreekt: ${key}`),
      });
    },
    patient,
  );

  test(
    'a start with seals and without their key is refused, and makes no other one',
    async () => {
      const first = data.serve();
      await address(first);
      first.child.kill('SIGTERM');
      await first.ended;
      const key = data.path('audit-key');
      await rm(key);
      await rm(data.path('seals'), { recursive: true, force: true });
      await mkdir(data.path('seals'));
      await writeFile(data.path('seals/trail.jsonl'), '');

      const second = data.serve();
      expect(await second.ended).toBe(1);
      expect(second.said()).toContain('De sleutel van het wijzigingsspoor ontbreekt');
      await expect(readFile(key)).rejects.toThrow(/ENOENT/);
    },
    patient,
  );
});
