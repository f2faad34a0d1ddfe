import { ConsoleLogger, type LogLevel } from '@nestjs/common';

/** How lines look: for people at a terminal, or one JSON object each for what collects them. */
export type LogFormat = 'text' | 'json';

/**
 * What the site says of errors and warnings. Times are in UTC (ISO 8601), whatever the clock of the
 * machine says, so that lines of several machines and the trail can be laid side by side.
 */
export class SiteLogger extends ConsoleLogger {
  constructor(format: LogFormat = 'text') {
    super({ json: format === 'json', colors: false, logLevels: ['error', 'warn'] });
  }

  protected override getTimestamp(): string {
    return new Date().toISOString();
  }

  protected override getJsonLogObject(
    message: unknown,
    options: Parameters<ConsoleLogger['getJsonLogObject']>[1],
  ): ReturnType<ConsoleLogger['getJsonLogObject']> {
    const { timestamp: _, ...line } = super.getJsonLogObject(message, options);
    return { at: this.getTimestamp(), ...line } as unknown as ReturnType<
      ConsoleLogger['getJsonLogObject']
    >;
  }

  protected override formatMessage(
    logLevel: LogLevel,
    message: unknown,
    _pid: string,
    _level: string,
    contextMessage: string,
  ): string {
    const text = this.stringifyMessage(message, logLevel);
    return `${this.getTimestamp()} ${logLevel.toUpperCase()} ${contextMessage}${text}\n`;
  }
}
