import { Injectable } from '@nestjs/common';
import { amsterdamNow } from '@zorgpaden/domain/shared';
import { Revisions } from '../platform/cache/revisions.js';
import { Clock } from '../platform/clock/clock.js';
import { Database } from '../platform/db/database.js';
import { Directory, type DirectoryRows } from './directory.js';

interface Loaded {
  readonly directory: Directory;
  readonly today: string;
  /** The changes of which it knows. */
  readonly changes: number;
}

/**
 * The directory of today, in memory: read once, and again when reference data was loaded (in any
 * process) or a new day began. When the database is away, what was read last stays in use.
 */
@Injectable()
export class MunicipalityDirectory {
  private loaded: Loaded | undefined;
  private loading: Promise<Directory> | undefined;
  /** How often the reference data changed: what was read before the last change is outdated. */
  private changes = 0;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    revisions: Revisions,
  ) {
    revisions.onChange((municipalityCode) => {
      if (municipalityCode !== '*') return;
      this.changes += 1;
      this.loading = undefined;
    });
  }

  async current(): Promise<Directory> {
    const today = amsterdamNow(this.clock.now().getTime()).date;
    const { loaded } = this;
    if (loaded?.changes === this.changes && loaded.today === today) return loaded.directory;
    const loading = (this.loading ??= this.load(today));
    try {
      return await loading;
    } catch (error) {
      if (loaded === undefined) throw error;
      return loaded.directory;
    } finally {
      if (this.loading === loading) this.loading = undefined;
    }
  }

  private async load(today: string): Promise<Directory> {
    const { changes } = this;
    const directory = new Directory(await this.rows(today), today);
    // What was asked for before a change can arrive after what was asked for since.
    if (changes >= (this.loaded?.changes ?? 0)) this.loaded = { directory, today, changes };
    return directory;
  }

  private async rows(today: string): Promise<DirectoryRows> {
    const [municipalities, postcodes, successions] = await Promise.all([
      this.database.query<DirectoryRows['municipalities'][number]>(
        `SELECT code, name, slug, province, ggd_region AS "ggdRegion",
           safety_region AS "safetyRegion", latitude, longitude, inhabitants, phone, website
         FROM municipalities
         WHERE valid @> $1::date
           -- One that closed without a known successor still answers: the finder never dead-ends.
           OR upper(valid) <= $1::date AND NOT EXISTS (
             SELECT FROM municipality_successions WHERE old_code = code)
         ORDER BY code`,
        [today],
      ),
      this.database.query<DirectoryRows['postcodes'][number]>(
        'SELECT postcode4, municipality_code, also_in FROM postcodes',
      ),
      this.database.query<DirectoryRows['successions'][number]>(
        `SELECT old_code, new_code, old_name, on_date::text AS on_date
         FROM municipality_successions WHERE on_date <= $1::date ORDER BY old_code, new_code`,
        [today],
      ),
    ]);
    return { municipalities, postcodes, successions };
  }
}
