import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type {
  ContactRouteDraftView,
  ContactRouteView,
} from '@zorgpaden/domain/contact-routes/contract';
import { getByRole, getByText, queryByRole } from '@testing-library/dom';
import { CoalitionClient, CoalitionStore } from '../../coalitions';
import { exampleCoalition } from '../../coalitions/testing/example-coalition';
import { SessionStore } from '../../sessions';
import { examplePartner, exampleUser } from '../../sessions/testing/example-user';
import { contactRouteProviders } from '../data/providers';
import { exampleCoalitionId, exampleRoute } from '../testing/example-route';
import { ContactRouteListPage } from './contact-route-list-page';

const base = `/api/v1/coalitions/${exampleCoalitionId}`;
const title = 'Wijkteam Noord, Gemeente Almelo';

describe('the contact routes of a coalition', () => {
  let fixture: ComponentFixture<ContactRouteListPage>;
  let http: HttpTestingController;

  beforeEach(() => {
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(),
        provideHttpClientTesting(),
        provideRouter([]),
        CoalitionClient,
        CoalitionStore,
        ...contactRouteProviders,
      ],
    });
    http = TestBed.inject(HttpTestingController);
  });

  it('tells how fresh a route is and whether it is public', async () => {
    await show([exampleRoute({ freshness: 'due', verifiedOn: '2026-05-03', state: 'changed' })]);
    getByText(page(), 'controle gewenst, laatst op 3 mei 2026');
    getByText(page(), 'gewijzigd, nog niet openbaar');
    getByText(page(), 'Geldzorgen');
  });

  it('says what to do first while there is none', async () => {
    await show([]);
    getByRole(page(), 'heading', { name: 'Deze coalitie heeft nog geen contactroutes' });
    expect(getByRole(page(), 'link', { name: 'Nieuwe contactroute' }).getAttribute('href')).toBe(
      `/coalities/${exampleCoalitionId}/contactroutes/nieuw`,
    );
  });

  it('asks for no focus when somebody leaves the page before the deletion is answered', async () => {
    await show([exampleRoute()]);
    const deleted = fixture.componentInstance['delete'](exampleRoute());
    const deletion = http.expectOne({ method: 'DELETE' });
    fixture.destroy();
    deletion.flush(null, { status: 204, statusText: 'No Content' });
    await answerList([exampleRoute({ state: 'deleted' })]);
    await expect(deleted).resolves.toBeUndefined();
  });

  it('undoes a deletion with one click, at the place of the route', async () => {
    await show([exampleRoute()]);
    getByRole(page(), 'button', { name: `Verwijder ${title}` }).click();
    const deletion = http.expectOne({ method: 'DELETE' });
    expect(deletion.request.headers.get('If-Match')).toBe('"3"');
    deletion.flush(null, { status: 204, statusText: 'No Content' });
    await answerList([exampleRoute({ state: 'deleted' })]);

    const undo = getByRole(page(), 'button', { name: 'Zet terug' });
    expect(document.activeElement).toBe(undo);
    undo.click();
    const url = `${base}/contact-routes/${exampleRoute().id}/restoration`;
    http.expectOne({ method: 'GET', url }).flush({ since: '2026-11-03T09:00:00Z', builtSince: [] });
    await turn();
    http.expectOne({ method: 'POST', url }).flush(exampleRoute({ version: 5 }));
    await answerList([exampleRoute({ version: 5 })]);
    getByRole(page(), 'link', { name: `Wijzig ${title}` });
    expect(queryByRole(page(), 'button', { name: 'Zet terug' })).toBeNull();
  });

  it('gives a draft that was thrown away back with one press', async () => {
    const draft = { id: 'd', routeId: null, baseVersion: null, content: { team: 'Rouwteam' } };
    const name = 'Nieuwe contactroute, nog niet opgeslagen: Rouwteam';
    await show([], undefined, [{ ...draft, savedAt: '2026-11-03T09:00:00Z' }]);
    getByRole(page(), 'button', { name: `Gooi weg: ${name}` }).click();
    http.expectOne({ method: 'DELETE', url: `${base}/contact-route-drafts/d` }).flush(null);
    await turn();
    expect(queryByRole(page(), 'button', { name: `Gooi weg: ${name}` })).toBeNull();

    const undo = getByRole(page(), 'button', { name: 'Zet terug' });
    expect(document.activeElement).toBe(undo);
    undo.click();
    const kept = http.expectOne({ method: 'PUT', url: `${base}/contact-route-drafts/d` });
    expect(kept.request.body).toEqual({ baseVersion: null, content: { team: 'Rouwteam' } });
    kept.flush({ ...draft, savedAt: '2026-11-03T09:01:00Z' });
    await turn();
    expect(document.activeElement).toBe(getByRole(page(), 'link', { name: `Ga verder: ${name}` }));
    expect(queryByRole(page(), 'button', { name: 'Zet terug' })).toBeNull();
  });

  it('only shows them to who may not change them', async () => {
    await show([exampleRoute()], exampleUser('administrator', null));
    getByText(page(), title);
    getByText(page(), 'U leest mee. Wijzigen is voor een redacteur, trekker of plaatsvervanger.');
    expect(queryByRole(page(), 'button', { name: `Klopt nog: ${title}` })).toBeNull();
    expect(queryByRole(page(), 'button', { name: `Verwijder ${title}` })).toBeNull();
    expect(queryByRole(page(), 'link', { name: 'Nieuwe contactroute' })).toBeNull();
  });

  it('lets a partner verify what it sees, which is its own, and change nothing', async () => {
    const partner = examplePartner('Gemeente Almelo', exampleCoalitionId);
    await show([exampleRoute({ state: 'published' })], partner);
    getByRole(page(), 'button', { name: `Klopt nog: ${title}` });
    expect(queryByRole(page(), 'link', { name: `Wijzig ${title}` })).toBeNull();
    expect(queryByRole(page(), 'button', { name: `Verwijder ${title}` })).toBeNull();
  });

  async function show(
    routes: readonly ContactRouteView[],
    user = exampleUser('lead', { id: exampleCoalitionId, name: exampleCoalition().name }),
    drafts: readonly ContactRouteDraftView[] = [],
  ): Promise<void> {
    const known = TestBed.inject(SessionStore).load();
    http.expectOne('/api/v1/session').flush({ user });
    await known;
    const loaded = TestBed.inject(CoalitionStore).load(exampleCoalitionId);
    http.expectOne(base).flush(exampleCoalition());
    await loaded;
    fixture = TestBed.createComponent(ContactRouteListPage);
    document.body.append(page());
    await answerList(routes, user.roles[0]?.role === 'lead' ? drafts : null);
  }

  async function answerList(
    routes: readonly ContactRouteView[],
    drafts: readonly ContactRouteDraftView[] | null = [],
  ): Promise<void> {
    await turn();
    http.expectOne(`${base}/contact-routes`).flush({ items: routes });
    // Who does not write has no drafts, and does not ask for them.
    if (drafts) http.expectOne(`${base}/contact-route-drafts`).flush({ items: drafts });
    else http.expectNone(`${base}/contact-route-drafts`);
    http.expectOne('/api/v1/themes').flush({ items: [{ slug: 'geldzorgen', name: 'Geldzorgen' }] });
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
