import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { jest } from '@jest/globals';
import { getAllByRole, getByLabelText, getByRole } from '@testing-library/dom';
import { almelo, exampleQuestion, exampleState } from '../data/example-answer.testing';
import { FinderClient } from '../data/finder-client';
import type { FinderState } from '../data/finder-state';
import { FinderForm } from './finder-form';

async function show(state: FinderState) {
  TestBed.configureTestingModule({
    providers: [provideRouter([]), { provide: FinderClient, useValue: {} }],
  });
  const fixture = TestBed.createComponent(FinderForm);
  fixture.componentRef.setInput('state', state);
  await fixture.whenStable();
  const navigate = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
  return { page: fixture.nativeElement as HTMLElement, navigate };
}

const placeIn = (page: HTMLElement) =>
  getByLabelText<HTMLInputElement>(page, 'Postcode of gemeente waar de cliënt woont');

describe('the question of the finder', () => {
  test('is asked with a postcode and a tile: two interactions', async () => {
    const { page, navigate } = await show(exampleState());
    placeIn(page).value = '7607 AB';
    getByRole(page, 'button', { name: 'Geldzorgen' }).click();
    expect(navigate).toHaveBeenCalledWith(['/'], {
      queryParams: { postcode: '7607', thema: 'geldzorgen' },
    });
  });

  test('keeps the municipality that was chosen for a postcode in two of them', async () => {
    const question = exampleQuestion({ postcode: '7925', municipality: 'GM1690' });
    const { page, navigate } = await show(exampleState({ question }));
    getByRole(page, 'button', { name: 'Geldzorgen' }).click();
    expect(navigate).toHaveBeenCalledWith(['/'], {
      queryParams: { postcode: '7925', gemeente: 'GM1690', thema: 'geldzorgen' },
    });
  });

  test('takes the phase along that was chosen', async () => {
    const { page, navigate } = await show(exampleState());
    placeIn(page).value = 'Almelo';
    getByLabelText(page, 'Zwangerschap').click();
    getByRole(page, 'button', { name: 'Wonen' }).click();
    expect(navigate).toHaveBeenCalledWith(['/'], {
      queryParams: { plaats: 'Almelo', thema: 'wonen', fase: 'pregnancy' },
    });
  });

  test('is a real form, that a browser without JavaScript sends to the same address', async () => {
    const { page } = await show(exampleState());
    const form = page.querySelector('form');
    expect([form?.method, form?.getAttribute('action')]).toEqual(['get', '/']);
    expect(placeIn(page).name).toBe('plaats');
    expect(getByRole(page, 'button', { name: 'Wonen' })).toMatchObject({
      name: 'thema',
      value: 'wonen',
    });
  });

  test('says at the field what is wrong, and keeps what was typed and chosen', async () => {
    const { page } = await show(
      exampleState({
        question: exampleQuestion({ typed: 'xyz', theme: 'wonen' }),
        refusals: { place: 'Dat vinden we niet.' },
      }),
    );
    const place = placeIn(page);
    expect(place.value).toBe('xyz');
    expect(place.getAttribute('aria-invalid')).toBe('true');
    const described = place.getAttribute('aria-describedby')?.split(' ')[0] ?? '';
    expect(page.querySelector(`#${described}`)?.textContent).toBe('Dat vinden we niet.');
    expect(getByRole(page, 'button', { name: 'Wonen' }).getAttribute('aria-current')).toBe('true');
  });

  test('offers the municipalities of a postcode that lies in two', async () => {
    const wierden = { ...almelo, code: 'GM0189', name: 'Wierden' };
    const { page } = await show(
      exampleState({
        question: exampleQuestion({ postcode: '7609', theme: 'wonen' }),
        choices: [almelo, wierden],
      }),
    );
    const region = getByRole(page, 'region', { name: 'Welke gemeente bedoelt u?' });
    expect(getAllByRole(region, 'link').map((link) => link.getAttribute('href'))).toEqual([
      '/?postcode=7609&gemeente=GM0141&thema=wonen',
      '/?postcode=7609&gemeente=GM0189&thema=wonen',
    ]);
  });
});
