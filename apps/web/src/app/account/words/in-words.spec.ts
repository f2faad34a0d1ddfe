import { accountTexts } from '@zorgpaden/texts/nl/workspace-account';
import { deviceInWords, sessionInWords } from './in-words';

const session = {
  id: '01920000-0000-7000-8000-0000000000a1',
  isThis: false,
  browser: 'Firefox',
  system: 'Windows',
  network: '192.0.2.x',
  createdAt: '2026-11-03T08:00:00.000Z',
  lastSeenAt: '2026-11-03T09:30:00.000Z',
};

describe('a session in words', () => {
  const factsOf = (changes: Partial<typeof session>, here: string | undefined = '192.0.2.x') =>
    sessionInWords({ ...session, ...changes }, here, accountTexts, 'nl').facts;

  it('says on what, in which network, and since when', () => {
    const { title, facts, button } = sessionInWords(session, '192.0.2.x', accountTexts, 'nl');
    expect(title).toBe('Firefox op Windows');
    expect(facts).toEqual([
      'zelfde netwerk als dit apparaat',
      'aangemeld 3 november 2026, 09.00',
      'laatst gebruikt 3 november 2026, 10.30',
    ]);
    expect(button).toContain('Firefox op Windows');
  });

  it.each([
    ['198.51.100.x', 'ander netwerk (198.51.100.x)'],
    ['', 'netwerk niet bekend'],
  ])('says of the network %j: %s', (network, said) => {
    expect(factsOf({ network })[0]).toBe(said);
  });

  it('says of this session nothing about where it is', () => {
    expect(factsOf({ isThis: true })).toHaveLength(2);
  });

  it('names a browser that did not say what it is', () => {
    const { title } = sessionInWords(
      { ...session, browser: '', system: '' },
      undefined,
      accountTexts,
      'nl',
    );
    expect(title).toBe('Onbekende browser');
  });
});

describe('a known device in words', () => {
  const device = {
    id: '01920000-0000-7000-8000-0000000000a2',
    isThis: false,
    browser: 'Safari',
    system: 'iOS',
    since: '2026-10-01T08:00:00.000Z',
    lastUsedAt: '2026-11-03T08:00:00.000Z',
    rememberedUntil: null,
  };

  it('says until when it stands in for the second step, when it does', () => {
    const remembered = { ...device, rememberedUntil: '2026-12-03T08:00:00.000Z' };
    expect(deviceInWords(device, accountTexts, 'nl').facts).toHaveLength(2);
    expect(deviceInWords(remembered, accountTexts, 'nl').facts).toContain(
      'geen code gevraagd tot 3 december 2026',
    );
  });
});
