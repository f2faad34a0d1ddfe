import { jest } from '@jest/globals';
import { SiteLogger, type LogFormat } from './site-logger.js';

describe('the log of the site', () => {
  /** What is written while somebody works. */
  function said(format: LogFormat, work: (logger: SiteLogger) => void): string {
    const lines: string[] = [];
    const keep = (chunk: unknown) => {
      lines.push(String(chunk));
      return true;
    };
    const spies = [
      jest.spyOn(process.stdout, 'write').mockImplementation(keep),
      jest.spyOn(process.stderr, 'write').mockImplementation(keep),
    ];
    try {
      work(new SiteLogger(format));
    } finally {
      for (const spy of spies) spy.mockRestore();
    }
    return lines.join('');
  }
  const utc = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/;

  it('for people is a line with the time in UTC, how bad it is, and where', () => {
    const line = said('text', (logger) => logger.warn('De mailserver zwijgt.', 'Mail'));
    expect(line).toMatch(new RegExp(`^${utc.source} WARN \\[Mail\\] De mailserver zwijgt\\.\\n$`));
  });

  it('for machines is an object on one line', () => {
    const line = said('json', (logger) => logger.error('Kapot', undefined, 'Problem'));
    expect(line.trim().split('\n')).toHaveLength(1);
    const { at, ...rest } = JSON.parse(line) as Record<string, unknown>;
    expect(at).toMatch(utc);
    expect(rest).toEqual({
      level: 'error',
      pid: process.pid,
      message: 'Kapot',
      context: 'Problem',
    });
  });

  it.each(['text', 'json'] as const)('as %s says nothing of what goes well', (format) => {
    expect(said(format, (logger) => logger.log('Alles is goed.', 'Start'))).toBe('');
  });
});
