import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { getByLabelText, getByRole, queryByRole } from '@testing-library/dom';
import { Peildatum } from '../../platform/peildatum';
import { PeildatumPicker } from './peildatum-picker';

@Component({ imports: [PeildatumPicker], template: '<zp-peildatum-picker />' })
class Page {}

describe('looking at another day', () => {
  let harness: RouterTestingHarness;
  const page = () => harness.routeNativeElement as HTMLElement;
  const day = () => getByLabelText<HTMLInputElement>(page(), 'Stand van');
  const banner = () => getByRole(page(), 'status').textContent;
  const address = () => TestBed.inject(Router).url;

  beforeEach(async () => {
    TestBed.configureTestingModule({
      providers: [provideRouter([{ path: 'page', component: Page }])],
    });
    harness = await RouterTestingHarness.create();
  });

  it('begins at today, and says nothing then', async () => {
    await harness.navigateByUrl('/page');
    expect(day().value).toBe(TestBed.inject(Peildatum).today());
    expect(banner()).toBe('');
  });

  it('stands in the address, beside what else is there', async () => {
    await harness.navigateByUrl('/page?domein=medical');
    await look('2025-01-01');
    expect(address()).toBe('/page?domein=medical&peildatum=2025-01-01');
    expect(banner()).toContain('U kijkt naar de stand van 1 januari 2025.');
  });

  it('says of a day to come that it is a plan', async () => {
    await harness.navigateByUrl('/page?peildatum=2999-01-01');
    expect(banner()).toContain('zo is het gepland voor 1 januari 2999');
  });

  it('goes back to today with one press', async () => {
    await harness.navigateByUrl('/page?peildatum=2025-01-01');
    getByRole(page(), 'button', { name: 'Naar vandaag' }).click();
    await harness.fixture.whenStable();
    expect(address()).toBe('/page');
    expect(queryByRole(page(), 'button', { name: 'Naar vandaag' })).toBeNull();
  });

  it('asks for a day that exists, and takes no other from the address', async () => {
    await harness.navigateByUrl('/page?peildatum=gisteren');
    expect(banner()).toBe('');
    await look('');
    expect(page().textContent).toContain('Vul een datum in');
    expect(address()).toBe('/page?peildatum=gisteren');
  });

  async function look(date: string): Promise<void> {
    day().value = date;
    day().dispatchEvent(new Event('input'));
    getByRole(page(), 'button', { name: 'Toon deze dag' }).click();
    await harness.fixture.whenStable();
  }
});
