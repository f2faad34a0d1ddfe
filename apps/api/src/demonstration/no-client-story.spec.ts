import { findClientStory } from '@zorgpaden/domain/client-story';
import { acuteLines, nationalLines, themes } from '@zorgpaden/reference-data';
import { demonstrationCoalitions } from './content/index.js';

/** Every text in a value, however deep. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsOf);
}

describe.each([
  ['the demonstration', demonstrationCoalitions],
  ['the themes', themes],
  ['the national lines', [nationalLines, acuteLines]],
])('%s', (_, content) => {
  it('looks nowhere like the story of a client: what professionals write raises no false alarm', () => {
    const texts = textsOf(content);
    expect(texts.length).toBeGreaterThan(20);
    expect(texts.filter((text) => findClientStory(text) !== undefined)).toEqual([]);
  });
});
