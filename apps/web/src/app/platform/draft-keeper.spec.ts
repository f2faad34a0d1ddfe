import { jest } from '@jest/globals';
import { HttpErrorResponse } from '@angular/common/http';
import { DraftKeeper } from './draft-keeper';

const savedAt = '2026-11-03T13:03:00Z';
const noConnection = new HttpErrorResponse({ status: 0 });
const refusal = new HttpErrorResponse({
  status: 400,
  error: { type: 'x', title: 'x', status: 400, code: 'request.invalid' },
});

describe('keeping a draft', () => {
  let sent: string[];
  let answer: () => Promise<{ savedAt: string }>;
  let keeper: DraftKeeper<string>;

  beforeEach(() => {
    jest.useFakeTimers();
    sent = [];
    answer = () => Promise.resolve({ savedAt });
    keeper = new DraftKeeper((content) => {
      sent.push(content);
      return answer();
    });
  });

  afterEach(() => jest.useRealTimers());

  it('sends the newest text once, a second after the last key', async () => {
    keeper.keep('W');
    await jest.advanceTimersByTimeAsync(900);
    keeper.keep('Wijkteam');
    await jest.advanceTimersByTimeAsync(900);
    expect(sent).toEqual([]);
    expect(keeper.state().name).toBe('waiting');

    await jest.advanceTimersByTimeAsync(100);
    expect(sent).toEqual(['Wijkteam']);
    expect(keeper.state()).toEqual({ name: 'saved', at: savedAt });
  });

  it('never has two requests under way, and sends afterwards what was typed meanwhile', async () => {
    const waiting: ((value: { savedAt: string }) => void)[] = [];
    answer = () => new Promise((resolve) => waiting.push(resolve));
    keeper.keep('eerste');
    await jest.advanceTimersByTimeAsync(1_000);
    keeper.keep('tweede');
    await jest.advanceTimersByTimeAsync(5_000);
    expect(sent).toEqual(['eerste']);

    waiting[0]?.({ savedAt });
    await jest.advanceTimersByTimeAsync(1_000);
    expect(sent).toEqual(['eerste', 'tweede']);
  });

  it('keeps trying without a connection and says so', async () => {
    answer = () => Promise.reject(noConnection);
    keeper.keep('tekst');
    await jest.advanceTimersByTimeAsync(1_000);
    expect(keeper.state()).toEqual({ name: 'offline' });

    answer = () => Promise.resolve({ savedAt });
    await jest.advanceTimersByTimeAsync(10_000);
    expect(sent).toEqual(['tekst', 'tekst']);
    expect(keeper.state().name).toBe('saved');
  });

  it('does not repeat what the API refused, until something else is typed', async () => {
    answer = () => Promise.reject(refusal);
    keeper.keep('111222333');
    await jest.advanceTimersByTimeAsync(60_000);
    expect(sent).toEqual(['111222333']);
    expect(keeper.state()).toMatchObject({ name: 'refused' });

    answer = () => Promise.resolve({ savedAt });
    keeper.keep('weg ermee');
    await jest.advanceTimersByTimeAsync(1_000);
    expect(keeper.state().name).toBe('saved');
  });

  it('sends at once when somebody leaves, and tells whether all is safe', async () => {
    keeper.keep('tekst');
    await expect(keeper.flush()).resolves.toBe(true);
    expect(sent).toEqual(['tekst']);

    answer = () => Promise.reject(noConnection);
    keeper.keep('meer tekst');
    await expect(keeper.flush()).resolves.toBe(false);
  });

  it('sends nothing any more once it is forgotten', async () => {
    keeper.keep('tekst');
    await keeper.forget();
    await jest.advanceTimersByTimeAsync(60_000);
    expect(sent).toEqual([]);
    expect(keeper.state().name).toBe('untouched');
  });
});
