import { TestBed } from '@angular/core/testing';
import { jest } from '@jest/globals';
import { getByRole, getByText, queryAllByRole, queryByText, within } from '@testing-library/dom';
import type { FinderResult } from '@zorgpaden/domain/finder/contract';
import { exampleResult } from '../data/example-answer.testing';
import { RouteCard } from './route-card';

async function show(result: FinderResult, fallback: FinderResult | null = null) {
  const fixture = TestBed.createComponent(RouteCard);
  fixture.componentRef.setInput('result', result);
  fixture.componentRef.setInput('fallback', fallback);
  await fixture.whenStable();
  return fixture.nativeElement as HTMLElement;
}

describe('the card of a contact', () => {
  test('calls with one press, and says why it is shown and when it was checked', async () => {
    const card = await show(exampleResult());
    expect(getByRole(card, 'link', { name: '0546 54 11 11' }).getAttribute('href')).toBe(
      'tel:+31546541111',
    );
    getByText(card, /Gekozen omdat deze route geldt in heel Almelo/);
    getByText(card, 'gecontroleerd op 3 november 2026');
  });

  test('shows what it knows, and no empty lines', async () => {
    const card = await show(exampleResult({ nextSteps: '' }));
    getByText(card, 'binnen 2 werkdagen');
    expect(queryByText(card, 'Daarna')).toBeNull();
  });

  test('of an example never calls: its button opens a notice', async () => {
    const open = jest.fn();
    HTMLDialogElement.prototype.showModal = open;
    const card = await show(exampleResult({ demonstration: true }));
    getByText(card, 'Voorbeeld, niet bellen');
    expect(card.querySelector('[href^="tel:"]')).toBeNull();
    getByRole(card, 'button', { name: /0546 54 11 11/ }).click();
    expect(open).toHaveBeenCalledTimes(1);
  });

  test('of an example leads to the banner when there is no JavaScript', async () => {
    const card = await show(exampleResult({ demonstration: true }));
    const target = getByRole(card, 'button', { name: /0546/ }).getAttribute('href')?.split('#')[1];
    expect(card.querySelector(`[id="${target ?? ''}"]`)?.textContent).toContain('niet bellen');
  });

  test('that was not checked for a year warns, with its fallback beside it', async () => {
    const fallback = exampleResult({ id: 'entrance', title: 'Eén ingang' });
    const card = await show(exampleResult({ freshness: 'stale' }), fallback);
    const warning = getByText(card, /al meer dan een jaar niet gecontroleerd/).closest('.notice');
    within(warning as HTMLElement).getByText('Eén ingang');
  });

  test('says at plain mail that it is not for client data, and at secure mail not', async () => {
    const [phone] = exampleResult().channels;
    const mail = { value: 'a', note: '', href: 'mailto:a@b.nl', display: 'a@b.nl' };
    const channels = [phone, { ...mail, kind: 'secure-mail' }, { ...mail, kind: 'mail' }];
    const card = await show(exampleResult({ channels: channels as FinderResult['channels'] }));
    const items = queryAllByRole(card, 'listitem').map((item) => item.textContent);
    expect(items[0]).not.toContain('geen cliëntgegevens');
    expect(items[1]).toContain('geen cliëntgegevens');
  });
});
