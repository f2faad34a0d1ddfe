import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { API_CONFIG, type ApiConfig } from '../config/api-config.js';
import { RevisionListener, type ListenerState } from './revision-listener.js';

type Listener = (municipalityCode: string) => void;

/** Tells everything in this process that keeps copies when the content of a municipality changed. */
@Injectable()
export class Revisions implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly listeners: Listener[] = [];
  private readonly line: RevisionListener;
  private readonly logger = new Logger('Revisions');

  constructor(@Inject(API_CONFIG) config: ApiConfig) {
    this.line = new RevisionListener({
      connection: {
        connectionString: config.databaseUrl,
        application_name: 'zorgpaden changes',
      },
      onChange: (municipalityCode) => this.changed(municipalityCode),
      log: (message, error) =>
        this.logger.warn(error instanceof Error ? `${message} ${error.message}` : message),
    });
  }

  get state(): ListenerState {
    return this.line.state;
  }

  /** `GM0141`, or `*` when everything may have changed. */
  onChange(listener: Listener): void {
    this.listeners.push(listener);
  }

  /**
   * To be called after the commit of a change in this process, so that the next request here sees it;
   * the other processes hear of it through the database.
   */
  changed(municipalityCode: string): void {
    for (const listener of this.listeners) listener(municipalityCode);
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.line.start();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.line.stop();
  }
}
