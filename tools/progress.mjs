import { messages } from './messages.mjs';

/**
 * Says what takes a while, and when it is done. A terminal sees the seconds go by; a log gets a line.
 *
 * @template Result
 * @param {string} what
 * @param {() => Promise<Result>} work
 * @returns {Promise<Result>}
 */
export async function withProgress(what, work) {
  const start = Date.now();
  const seconds = () => String(Math.round((Date.now() - start) / 1000));
  const isTerminal = process.stdout.isTTY === true;
  process.stdout.write(isTerminal ? what : `${what} …\n`);
  const ticking = isTerminal
    ? setInterval(() => process.stdout.write(`\r${what} … ${seconds()} s`), 1000)
    : undefined;
  const end = (/** @type {string} */ how) => {
    clearInterval(ticking);
    process.stdout.write(`${isTerminal ? '\r' : ''}${what}: ${how}\n`);
  };
  try {
    const result = await work();
    end(messages.done(seconds()));
    return result;
  } catch (error) {
    end(messages.failed);
    throw error;
  }
}
