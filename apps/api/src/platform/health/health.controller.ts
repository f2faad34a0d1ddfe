import { Controller, Get, Header } from '@nestjs/common';
import { DomainError } from '@zorgpaden/domain/shared';
import { migrations } from '@zorgpaden/migrations';
import { Public } from '../auth/permission.js';
import { Database } from '../db/database.js';

const PATIENCE = 2_000;

/** For who watches over the process. They stand at the root, outside `/api/v1`. */
@Controller('health')
@Public()
export class HealthController {
  constructor(private readonly database: Database) {}

  /** The process answers. */
  @Get('live')
  @Header('Cache-Control', 'no-store')
  live(): { status: 'ok' } {
    return { status: 'ok' };
  }

  /** It can do its work: the database answers, and its schema is the one that this version knows. */
  @Get('ready')
  @Header('Cache-Control', 'no-store')
  async ready(): Promise<{ status: 'ok' }> {
    let timer: NodeJS.Timeout | undefined;
    const tooLate = new Promise<false>((resolve) => {
      timer = setTimeout(resolve, PATIENCE, false);
    });
    const upToDate = this.isUpToDate().catch(() => false);
    const ready = await Promise.race([upToDate, tooLate]).finally(() => clearTimeout(timer));
    if (!ready) throw new DomainError('server.unavailable', { seconds: 5 });
    return { status: 'ok' };
  }

  private async isUpToDate(): Promise<boolean> {
    const rows = await this.database.query<{ name: string }>('SELECT name FROM migrations');
    const done = new Set(rows.map((row) => row.name));
    return migrations.every((migration) => done.has(migration.name));
  }
}
