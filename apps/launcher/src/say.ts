import type { StartTexts } from './language.js';

export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Names a step while it runs and tells how long it took. */
export async function step<Result>(
  name: string,
  texts: StartTexts,
  work: () => Promise<Result>,
): Promise<Result> {
  const start = performance.now();
  process.stdout.write(`${name} … `);
  try {
    const result = await work();
    say(texts.step.done(seconds(performance.now() - start)));
    return result;
  } catch (error) {
    say('');
    throw error;
  }
}

export function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(1);
}
