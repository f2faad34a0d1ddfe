import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

/**
 * The processes that a run of the tests left behind: they carry its mark in their environment, or
 * work in its temporary folder (a database). Only Linux tells.
 *
 * @param {string} mark
 * @param {string} folder
 * @returns {{ pid: number, command: string }[]}
 */
export function leftBehind(mark, folder) {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0 && pid !== process.pid)
    .filter(
      (pid) =>
        peek(() => readFileSync(`/proc/${pid}/environ`, 'utf8')).includes(mark) ||
        peek(() => readlinkSync(`/proc/${pid}/cwd`)).startsWith(folder),
    )
    .map((pid) => ({
      pid,
      command: peek(() => readFileSync(`/proc/${pid}/cmdline`, 'utf8')).replaceAll('\0', ' '),
    }))
    .filter(({ command }) => command !== '');
}

/** What ended meanwhile, or is not ours to look into, says nothing. @param {() => string} look */
function peek(look) {
  try {
    return look();
  } catch {
    return '';
  }
}
