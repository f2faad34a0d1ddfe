import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import type { TrailChange } from '@zorgpaden/domain/trail/contract';
import { getByLabelText, getByRole, getByText, queryByText } from '@testing-library/dom';
import { CoalitionClient, CoalitionStore } from '../../coalitions';
import { exampleCoalition } from '../../coalitions/testing/example-coalition';
import { contactRouteProviders } from '../../contact-routes';
import { exampleCoalitionId } from '../../contact-routes/testing/example-route';
import { TrailClient } from '../data/trail-client';
import { TrailStore } from '../data/trail-store';
import { TrailPage } from './trail-page';

const base = `/api/v1/coalitions/${exampleCoalitionId}`;
const person = { id: '01900000-0000-7000-8000-00000000000a', name: 'Trekker' };

function aChange(own: Partial<TrailChange> = {}): TrailChange {
  return {
    id: '01900000-0000-7000-8000-000000000001',
    at: '2026-11-03T09:04:00.000Z',
    action: 'change',
    subject: { type: 'contact-route', id: 'r', name: 'Wijkteam Noord, Gemeente Almelo' },
    by: person,
    byErased: false,
    role: 'lead',
    coalition: null,
    fields: [{ name: 'team', before: 'Wijkteam', after: 'Wijkteam Noord', erased: false }],
    ...own,
  };
}

describe('the history of a coalition', () => {
  let fixture: ComponentFixture<TrailPage>;
  let http: HttpTestingController;
  const page = () => fixture.nativeElement as HTMLElement;

  beforeEach(() => {
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(),
        provideHttpClientTesting(),
        provideRouter([]),
        CoalitionClient,
        CoalitionStore,
        ...contactRouteProviders,
        TrailClient,
        TrailStore,
      ],
    });
    http = TestBed.inject(HttpTestingController);
  });

  it('says who changed what, when and in which role, old beside new', async () => {
    await show([aChange()]);
    getByRole(page(), 'heading', {
      name: 'Contactroute gewijzigd: Wijkteam Noord, Gemeente Almelo',
    });
    getByText(page(), '3 november 2026, 10.04');
    getByText(page(), /\(trekker\)/);
    const row = getByRole(page(), 'row', { name: /Team of functie/ });
    expect(row.querySelector('del')?.textContent).toBe('Wijkteam');
    expect(row.querySelector('ins')?.textContent).toBe('Wijkteam Noord');
  });

  it('says of what was made only what it became', async () => {
    await show([
      aChange({ action: 'create', fields: [{ name: 'team', after: 'A', erased: false }] }),
    ]);
    getByText(page(), 'Toon wat er stond');
    expect(queryByText(page(), 'Was')).toBeNull();
  });

  it('says what was erased, and of whom nobody knows the name any more', async () => {
    const fields = [{ name: 'team', erased: true }];
    await show([aChange({ by: null, byErased: true, fields })]);
    getByText(page(), /iemand \(naam gewist\)/);
    getByText(page(), 'gewist, op verzoek van wie het betrof');
  });

  it('says so while nothing happened, and when nothing is found', async () => {
    await show([]);
    getByRole(page(), 'heading', { name: 'Hier is nog niets gewijzigd' });
    fixture.componentRef.setInput('van', '2026-01-01');
    await answer([], '?from=2026-01-01');
    getByRole(page(), 'heading', { name: /Er is niets gewijzigd/ });
  });

  it('puts what is chosen in the address, and refuses a period that runs backwards', async () => {
    await show([aChange()]);
    const router = TestBed.inject(Router);
    type('Vanaf', '2026-11-03');
    type('Tot en met', '2026-11-02');
    getByRole(page(), 'button', { name: 'Toon' }).click();
    await turn();
    getByText(page(), /ligt vóór de eerste/);
    expect(router.url).toBe('/');

    type('Tot en met', '2026-11-03');
    getByRole(page(), 'button', { name: 'Toon' }).click();
    await turn();
    expect(router.url).toBe('/?van=2026-11-03&tot=2026-11-03');
  });

  async function show(items: readonly TrailChange[]): Promise<void> {
    const loaded = TestBed.inject(CoalitionStore).load(exampleCoalitionId);
    http.expectOne(base).flush(exampleCoalition());
    await loaded;
    fixture = TestBed.createComponent(TrailPage);
    document.body.append(page());
    await turn();
    http.expectOne('/api/v1/themes').flush({ items: [] });
    http.expectOne('/api/v1/phases').flush({ items: [] });
    http.expectOne(`${base}/contact-routes`).flush({ items: [] });
    await answer(items);
  }

  async function answer(items: readonly TrailChange[], query = ''): Promise<void> {
    await turn();
    http
      .expectOne(`${base}/trail${query}`)
      .flush({ items, links: { self: `${base}/trail` }, people: [person] });
    await turn();
  }

  function type(label: string, value: string): void {
    const field = getByLabelText<HTMLInputElement>(page(), label);
    field.value = value;
    field.dispatchEvent(new Event('input'));
  }

  async function turn(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve));
    await fixture.whenStable();
  }
});
