import type { QueryRunner } from 'typeorm';

/**
 * The role that the application signs in with. It is told to every migration through the connection
 * setting `zorgpaden.application_role`, because outside the embedded database its name is not ours.
 *
 * @throws when the setting is missing or names a role that does not exist
 */
export async function applicationRole(runner: QueryRunner): Promise<string> {
  const rows = (await runner.query(
    `SELECT quote_ident(rolname) AS role FROM pg_roles
     WHERE rolname = current_setting('zorgpaden.application_role', true)`,
  )) as { role: string }[];
  const role = rows[0]?.role;
  if (role === undefined) {
    throw new Error(
      'The setting zorgpaden.application_role must name the role that the application signs in with.',
    );
  }
  return role;
}

/** Gives the application just these rights on one table: never DDL, never TRUNCATE. */
export async function grant(
  runner: QueryRunner,
  table: string,
  rights: readonly ('SELECT' | 'INSERT' | 'UPDATE' | 'DELETE')[],
): Promise<void> {
  await runner.query(`GRANT ${rights.join(', ')} ON ${table} TO ${await applicationRole(runner)}`);
}
