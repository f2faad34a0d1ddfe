import { expect, test } from '@jest/globals';
import { fromFileSystem, fromOutput } from './errors.js';

test.each([
  ['FATAL:  could not write lock file "postmaster.pid": No space left on device', 'disk-full'],
  [
    'could not extend file "base/1/2691": wrote only 4096\nHINT:  Check free disk space.',
    'disk-full',
  ],
  ['could not bind IPv4 address "127.0.0.1": Address already in use', 'port-in-use'],
  ['FATAL:  lock file "postmaster.pid" already exists', 'in-use'],
  ['could not open file "global/pg_control": Permission denied', 'no-rights'],
  ['FATAL:  data directory "/data" has wrong ownership', 'no-rights'],
  ['something that nobody foresaw', 'failed'],
])('%s means %s', (output, code) => {
  expect(fromOutput(output, '/data').code).toBe(code);
});

test('errors of the file system get the same codes, others pass', () => {
  const full = Object.assign(new Error('write'), { code: 'ENOSPC' });
  expect(fromFileSystem(full, '/data')).toMatchObject({ code: 'disk-full' });
  const forbidden = Object.assign(new Error('mkdir'), { code: 'EACCES' });
  expect(fromFileSystem(forbidden, '/data')).toMatchObject({ code: 'no-rights' });
  const other = new Error('other');
  expect(fromFileSystem(other, '/data')).toBe(other);
});
