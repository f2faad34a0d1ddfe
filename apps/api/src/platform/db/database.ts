import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationShutdown,
  type OnModuleInit,
} from '@nestjs/common';
import pg from 'pg';
import { DataSource, type EntityManager } from 'typeorm';
import { API_CONFIG, type ApiConfig } from '../config/api-config.js';

/** Injection token of the entity classes: the words bring them, this folder knows none. */
export const ENTITIES = Symbol('entities');

/** The class of a table. */
export type EntityClass = new () => object;

/**
 * The database, in the application's role. Two doors on one database: `pool` for the public reads that
 * must be fast, `tx` for everything that writes or reads through repositories.
 */
@Injectable()
export class Database implements OnModuleInit, OnApplicationShutdown {
  readonly pool: pg.Pool;
  readonly dataSource: DataSource;
  private readonly logger = new Logger('Database');
  private isClosing = false;

  constructor(
    @Inject(API_CONFIG) config: ApiConfig,
    @Inject(ENTITIES) entities: readonly EntityClass[],
  ) {
    const shared = { connectionTimeoutMillis: 5_000, statement_timeout: 30_000 };
    this.pool = new pg.Pool({
      ...shared,
      connectionString: config.databaseUrl,
      application_name: 'zorgpaden reads',
      max: 16,
    });
    // An idle connection that breaks is replaced at the next query; without a listener it ends the process.
    this.pool.on('error', (error) => this.lost(error));
    this.dataSource = new DataSource({
      type: 'postgres',
      url: config.databaseUrl,
      applicationName: 'zorgpaden',
      poolSize: 10,
      extra: shared,
      entities: [...entities],
      installExtensions: false,
      poolErrorHandler: (error: Error) => this.lost(error),
    });
  }

  async onModuleInit(): Promise<void> {
    await this.dataSource.initialize();
  }

  /** A database that stops right after us breaks connections that were closing already. */
  private lost(error: Error): void {
    if (!this.isClosing) this.logger.warn(error.message);
  }

  /** After the server has answered what it had taken on. */
  async onApplicationShutdown(): Promise<void> {
    this.isClosing = true;
    await Promise.allSettled([this.pool.end(), this.dataSource.destroy()]);
  }

  /** Rows of one statement. */
  async query<Row extends pg.QueryResultRow>(
    sql: string,
    parameters: unknown[] = [],
  ): Promise<Row[]> {
    return (await this.pool.query<Row>(sql, parameters)).rows;
  }

  /**
   * Rows of a statement that every request runs: each connection plans it once, which takes longer
   * than running it. Only for a text that is always the same, under a name of its own.
   */
  async prepared<Row extends pg.QueryResultRow>(
    name: string,
    text: string,
    values: unknown[],
  ): Promise<Row[]> {
    return (await this.pool.query<Row>({ name, text, values })).rows;
  }

  /** Several statements on one connection, outside a transaction. */
  async withClient<Result>(work: (client: pg.PoolClient) => Promise<Result>): Promise<Result> {
    const client = await this.pool.connect();
    let failure: Error | undefined;
    try {
      return await work(client);
    } catch (error) {
      failure = error instanceof Error ? error : new Error(String(error));
      throw error;
    } finally {
      // A connection on which something failed may be half-way: it does not go back to the pool.
      client.release(failure);
    }
  }

  /** One transaction. Writes that people make go through `Trail.write`, which calls this. */
  tx<Result>(work: (tx: EntityManager) => Promise<Result>): Promise<Result> {
    return this.dataSource.transaction(work);
  }
}
