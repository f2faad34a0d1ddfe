import { migrations } from '@zorgpaden/migrations';
import { DataSource } from 'typeorm';

/**
 * A connection of the owner, who may change the schema. Migrations read the name of the application's
 * role from a setting of the connection.
 */
export function ownerDataSource(ownerUrl: string, applicationRole: string): DataSource {
  if (!/^[\w-]+$/.test(applicationRole)) {
    throw new Error('The name of the application role may hold letters, digits, _ and - only.');
  }
  return new DataSource({
    type: 'postgres',
    url: ownerUrl,
    applicationName: 'zorgpaden migrations',
    migrations,
    migrationsTransactionMode: 'each',
    installExtensions: false,
    extra: { options: `-c zorgpaden.application_role=${applicationRole}` },
  });
}

/**
 * Brings the schema up to date.
 *
 * @returns the names of the migrations that ran
 */
export async function migrate(ownerUrl: string, applicationRole: string): Promise<string[]> {
  const owner = await ownerDataSource(ownerUrl, applicationRole).initialize();
  try {
    const ran = await owner.runMigrations();
    // Readiness compares what ran with what this version knows.
    await owner.query(`GRANT SELECT ON migrations TO "${applicationRole}"`);
    return ran.map((migration) => migration.name);
  } finally {
    await owner.destroy();
  }
}
