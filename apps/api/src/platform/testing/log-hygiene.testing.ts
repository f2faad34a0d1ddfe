import { ConsoleLogger } from '@nestjs/common';

/** Shorter texts stand in anything. */
const shortest = 5;
/** Networks for documentation (RFC 5737, RFC 3849): where visitors in tests come from. */
const visitors = /\b(?:192\.0\.2|198\.51\.100|203\.0\.113)\.\d+|\b2001:db8:/i;
const mailAddress = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/;

/**
 * Listens to the log of every app of a test file, and knows what must never stand in it: what people
 * typed and were given, and where they came from. Every `TestApp` asks when it closes.
 */
class LogHygiene extends ConsoleLogger {
  private readonly lines: string[] = [];
  private readonly secrets = new Set<string>();

  /** Texts that belong to somebody: a name, a token, a search. */
  note(...texts: readonly unknown[]): void {
    for (const text of texts) {
      if (typeof text === 'string' && text.trim().length >= shortest) this.secrets.add(text.trim());
    }
  }

  override error(message: unknown): void {
    this.hear(message);
  }

  override warn(message: unknown): void {
    this.hear(message);
  }

  /** The product says no more than errors and warnings. */
  override log(): void {
    return;
  }

  private hear(message: unknown): void {
    const line = String(message);
    this.lines.push(line);
    super.error(line);
  }

  /** The lines so far. */
  get said(): readonly string[] {
    return this.lines;
  }

  /** @throws when somebody could be recognised in the log */
  expectClean(): void {
    const log = this.lines.join('\n');
    const found = [...this.secrets].filter((secret) => log.includes(secret));
    const others = [visitors.exec(log)?.[0], mailAddress.exec(log)?.[0]];
    const all = [...found, ...others.filter((one) => one !== undefined)];
    if (all.length > 0) throw new Error(`The log holds ${all.join(', ')}:\n${log}`);
  }
}

export const logHygiene = new LogHygiene('test', { logLevels: ['error', 'warn'] });
