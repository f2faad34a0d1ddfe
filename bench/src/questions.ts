import { phases } from '@zorgpaden/domain/phases';

/**
 * All questions of a national day, each once: every municipality with every theme and phase, in an
 * order that jumps through the country. Walked once they are all new to a cache; a short piece of
 * them, walked again and again, is what a warm cache sees.
 *
 * @returns paths such as `/api/v1/finder?municipality=GM0141&theme=geldzorgen&phase=pregnancy`
 */
export function questions(municipalities: readonly string[], themes: readonly string[]): string[] {
  const all = municipalities.flatMap((code) =>
    themes.flatMap((theme) =>
      phases.map((phase) => `/api/v1/finder?municipality=${code}&theme=${theme}&phase=${phase}`),
    ),
  );
  return jump(all);
}

/** The same items in a fixed order without neighbours: steps of a prime that does not divide the length. */
function jump(items: readonly string[]): string[] {
  const step = [7919, 7927, 7933].find((prime) => items.length % prime !== 0) ?? 1;
  return items.map((_, index) => items[(index * step) % items.length] ?? '');
}
