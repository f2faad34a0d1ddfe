import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { PublicationPreview, PublicationView } from '@zorgpaden/domain/publications/contract';
import type { RoleName } from '@zorgpaden/domain/shared';
import { getByRole, getByText, queryByRole } from '@testing-library/dom';
import { CoalitionClient, CoalitionStore } from '../../coalitions';
import { exampleCoalition } from '../../coalitions/testing/example-coalition';
import { ChoicesClient, ContactRouteClient } from '../../contact-routes';
import { SessionStore } from '../../sessions';
import { exampleUser } from '../../sessions/testing/example-user';
import { PublicationClient } from '../data/publication-client';
import { PublicationsStore } from '../data/publications-store';
import { PublicationListPage } from './publication-list-page';

const { id, name } = exampleCoalition();
const base = `/api/v1/coalitions/${id}`;
const preview: PublicationPreview = {
  nextNumber: 2,
  changes: [{ routeId: 'r', change: 'changed', title: 'Wijkteam', fields: [] }],
  refusals: [],
};
const first: PublicationView = {
  id: 'p',
  coalitionId: id,
  number: 1,
  publishedAt: '2026-11-03T10:00:00.000Z',
  publishedBy: 'Trekker',
  note: '',
  restoredFrom: null,
  current: true,
  routeCount: 1,
  changes: [],
};

describe('the publications of a coalition', () => {
  let fixture: ComponentFixture<PublicationListPage>;
  let http: HttpTestingController;

  beforeEach(() => {
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(),
        provideHttpClientTesting(),
        provideRouter([]),
        ChoicesClient,
        CoalitionClient,
        CoalitionStore,
        ContactRouteClient,
        PublicationClient,
        PublicationsStore,
      ],
    });
    http = TestBed.inject(HttpTestingController);
  });

  it('tell a lead what would change, with the way to publish it', async () => {
    await show('lead');
    getByRole(page(), 'button', { name: 'Publiceer' });
  });

  it('tell an editor what would change, and whose it is to publish', async () => {
    await show('editor');
    getByText(page(), 'Publiceren is voor een trekker of plaatsvervanger.');
    expect(queryByRole(page(), 'button', { name: 'Publiceer' })).toBeNull();
  });

  it('tell an adviser what was published, and ask for no draft', async () => {
    await show('adviser');
    getByRole(page(), 'heading', { name: 'Eerder gepubliceerd' });
  });

  async function show(role: RoleName): Promise<void> {
    const known = TestBed.inject(SessionStore).load();
    http.expectOne('/api/v1/session').flush({ user: exampleUser(role, { id, name }) });
    await known;
    const loaded = TestBed.inject(CoalitionStore).load(id);
    http.expectOne(base).flush(exampleCoalition());
    await loaded;
    fixture = TestBed.createComponent(PublicationListPage);
    document.body.append(page());
    await turn();
    const next = `${base}/publications/next`;
    if (role === 'adviser') {
      http.expectNone(next);
      http.expectNone(`${base}/contact-routes`);
    } else {
      http.expectOne(next).flush(preview, { headers: { ETag: '"seen"' } });
      http.expectOne(`${base}/contact-routes`).flush({ items: [] });
    }
    http.expectOne(`${base}/publications?page=1`).flush({ items: [first], links: { self: '' } });
    http.expectOne('/api/v1/themes').flush({ items: [] });
    http.expectOne('/api/v1/phases').flush({ items: [] });
    await turn();
  }

  async function turn(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve));
    await fixture.whenStable();
  }

  function page(): HTMLElement {
    return fixture.nativeElement as HTMLElement;
  }
});
