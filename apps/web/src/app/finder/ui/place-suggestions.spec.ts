import { TestBed } from '@angular/core/testing';
import { getAllByRole, getByRole, queryByRole } from '@testing-library/dom';
import type { MunicipalityMatch } from '@zorgpaden/domain/municipalities/contract';
import { almelo } from '../data/example-answer.testing';
import { FinderClient } from '../data/finder-client';
import { PlaceSuggestions } from './place-suggestions';

function match(name: string, changes: Partial<MunicipalityMatch> = {}): MunicipalityMatch {
  return { ...almelo, name, matched: { kind: 'name', text: name }, ...changes };
}

const almeloAndAlmere = [match('Almelo'), match('Almere', { code: 'GM0034' })];

async function typing(
  text: string,
  items: readonly MunicipalityMatch[],
  meanwhile: (entry: HTMLInputElement) => void = () => undefined,
) {
  const municipalities = () => Promise.resolve({ kind: 'found', body: { items } });
  TestBed.configureTestingModule({
    providers: [{ provide: FinderClient, useValue: { municipalities } }],
  });
  const entry = document.createElement('input');
  entry.value = text;
  document.body.replaceChildren(entry);
  entry.focus();
  const fixture = TestBed.createComponent(PlaceSuggestions);
  fixture.componentRef.setInput('entry', entry);
  const located: string[][] = [];
  fixture.componentInstance.located.subscribe(({ matches }) => {
    located.push(matches.map(({ name }) => name));
  });
  meanwhile(entry);
  await fixture.whenStable();
  const press = async (key: string) => {
    const event = new KeyboardEvent('keydown', { key, cancelable: true });
    entry.dispatchEvent(event);
    await fixture.whenStable();
    return event.defaultPrevented;
  };
  await fixture.whenStable();
  return { entry, list: fixture.nativeElement as HTMLElement, located, press };
}

describe('suggestions for a place', () => {
  test('make the field a combobox that says what it found', async () => {
    const { entry, list } = await typing('alm', almeloAndAlmere);
    expect(entry.getAttribute('role')).toBe('combobox');
    expect(entry.getAttribute('aria-expanded')).toBe('true');
    expect(getByRole(list, 'status').textContent).toMatch(/2 gemeenten gevonden/);
  });

  test('are walked with the arrows and taken with Enter', async () => {
    const { entry, list, located, press } = await typing('alm', almeloAndAlmere);
    await press('ArrowDown');
    await press('ArrowDown');
    const second = getAllByRole(list, 'option')[1];
    expect(entry.getAttribute('aria-activedescendant')).toBe(second?.id);
    expect(await press('Enter')).toBe(true);
    expect(entry.value).toBe('Almere');
    expect(entry.getAttribute('aria-expanded')).toBe('false');
    expect(located.at(-1)).toEqual(['Almere']);
  });

  test('close with Escape, and leave Enter to the form when none is chosen', async () => {
    const { entry, press } = await typing('alm', almeloAndAlmere);
    expect(await press('Enter')).toBe(false);
    await press('Escape');
    expect(entry.getAttribute('aria-expanded')).toBe('false');
    expect(entry.value).toBe('alm');
  });

  test('keep the list of the browser away while somebody types, not when they came after that', async () => {
    const { entry } = await typing('7607', almeloAndAlmere);
    // The form may have been sent already: the browser then keeps the text for the way back.
    expect(entry.autocomplete).toBe('');
    entry.dispatchEvent(new InputEvent('input'));
    expect(entry.autocomplete).toBe('off');
    entry.blur();
    expect(entry.autocomplete).toBe('');
    entry.focus();
    expect(entry.autocomplete).toBe('off');
  });

  test('do not open for a postcode that lies in one municipality: that is said under the field', async () => {
    const found = match('Almelo', {
      matched: { kind: 'postcode', text: '7607' },
      postcode: '7607',
    });
    const { list, located } = await typing('7607', [found]);
    expect(queryByRole(list, 'listbox')).toBeNull();
    expect(located).toEqual([['Almelo']]);
  });

  test('do not open over what came when somebody has gone on meanwhile', async () => {
    const { entry, list, located } = await typing('alm', almeloAndAlmere, (field) => field.blur());
    expect(entry.getAttribute('aria-expanded')).toBe('false');
    expect(queryByRole(list, 'listbox')).toBeNull();
    expect(located).toEqual([['Almelo', 'Almere']]);
  });
});
