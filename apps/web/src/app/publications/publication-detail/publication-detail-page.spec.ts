import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { MATERIAL_ANIMATIONS } from '@angular/material/core';
import { provideRouter } from '@angular/router';
import type { PublicationPreview } from '@zorgpaden/domain/publications/contract';
import { getByRole, getByText } from '@testing-library/dom';
import { CoalitionClient, CoalitionStore } from '../../coalitions';
import { exampleCoalition } from '../../coalitions/testing/example-coalition';
import { ChoicesClient, ContactRouteClient } from '../../contact-routes';
import { SessionStore } from '../../sessions';
import { exampleUser } from '../../sessions/testing/example-user';
import { PublicationClient } from '../data/publication-client';
import { PublicationsStore } from '../data/publications-store';
import { PublicationDetailPage } from './publication-detail-page';

const { id, name } = exampleCoalition();
const base = `/api/v1/coalitions/${id}`;
const unpublished = [{ routeId: 'r', change: 'changed' as const, title: 'Wijkteam', fields: [] }];

describe('bringing an earlier publication back', () => {
  let fixture: ComponentFixture<PublicationDetailPage>;
  let http: HttpTestingController;

  beforeEach(async () => {
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(),
        provideHttpClientTesting(),
        provideRouter([]),
        { provide: MATERIAL_ANIMATIONS, useValue: { animationsDisabled: true } },
        ChoicesClient,
        CoalitionClient,
        CoalitionStore,
        ContactRouteClient,
        PublicationClient,
        PublicationsStore,
      ],
    });
    http = TestBed.inject(HttpTestingController);
    await show();
  });

  it('asks about what is unpublished by now, and replaces that and nothing newer', async () => {
    await pressRestore('"now"', unpublished);
    const dialog = getByRole(document.body, 'dialog');
    getByRole(dialog, 'checkbox').click();
    await settle();
    getByRole(dialog, 'button', { name: 'Zet terug' }).click();
    await settle();

    const { request } = http.expectOne({ method: 'POST', url: `${base}/publications` });
    expect(request.headers.get('If-Match')).toBe('"now"');
    expect(request.body).toEqual({ note: '', restore: 1, replaceUnpublished: true });
  });

  it('says that something changed when somebody saved while it was asked', async () => {
    await pressRestore('"now"', []);
    getByRole(getByRole(document.body, 'dialog'), 'button', { name: 'Zet terug' }).click();
    await settle();
    const detail = 'Er is intussen iets veranderd.';
    http
      .expectOne({ method: 'POST', url: `${base}/publications` })
      .flush(
        { type: '', title: '', status: 412, code: 'publication.version-conflict', detail },
        { status: 412, statusText: 'Precondition Failed' },
      );
    await settle();
    answerStore('"newer"');
    await settle();
    getByText(page(), detail);
  });

  it('asks nothing while it is not known what would be replaced', async () => {
    button().click();
    http.expectOne(`${base}/publications/next`).error(new ProgressEvent('error'));
    await settle();
    expect(document.querySelector('[role="dialog"]')).toBeNull();
    expect(getByRole(page(), 'alert').textContent).not.toBe('');
  });

  async function pressRestore(etag: string, changes: PublicationPreview['changes']) {
    button().click();
    answerNext(etag, changes);
    await settle();
  }

  async function show(): Promise<void> {
    const known = TestBed.inject(SessionStore).load();
    http.expectOne('/api/v1/session').flush({ user: exampleUser('lead', { id, name }) });
    await known;
    const loaded = TestBed.inject(CoalitionStore).load(id);
    http.expectOne(base).flush(exampleCoalition());
    await loaded;
    fixture = TestBed.createComponent(PublicationDetailPage);
    fixture.componentRef.setInput('number', '1');
    document.body.append(page());
    fixture.detectChanges();
    http.expectOne(`${base}/publications/1`).flush({
      number: 1,
      publishedAt: '2026-11-03T09:00:00Z',
      publishedBy: 'Trekker',
      note: '',
      current: false,
      changes: [],
    });
    answerStore('"entered"');
    await settle();
  }

  function answerStore(etag: string): void {
    answerNext(etag, []);
    http.expectOne(`${base}/publications?page=1`).flush({ items: [], links: { self: '' } });
    http.expectOne('/api/v1/themes').flush({ items: [] });
    http.expectOne('/api/v1/phases').flush({ items: [] });
    http.expectOne(`${base}/contact-routes`).flush({ items: [] });
  }

  function answerNext(etag: string, changes: PublicationPreview['changes']): void {
    http
      .expectOne(`${base}/publications/next`)
      .flush({ nextNumber: 3, changes, refusals: [] }, { headers: { ETag: etag } });
  }

  async function settle(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve));
    await fixture.whenStable();
    fixture.detectChanges();
  }

  function button(): HTMLElement {
    return getByRole(page(), 'button', { name: 'Zet publicatie 1 terug' });
  }

  function page(): HTMLElement {
    return fixture.nativeElement as HTMLElement;
  }
});
