import { provideHttpClient } from '@angular/common/http';
import {
  HttpTestingController,
  provideHttpClientTesting,
  type TestRequest,
} from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import type { PublicationView } from '@zorgpaden/domain/publications/contract';
import { CoalitionClient, CoalitionStore } from '../../coalitions';
import { exampleCoalition } from '../../coalitions/testing/example-coalition';
import { ChoicesClient, ContactRouteClient } from '../../contact-routes';
import { PublicationClient } from './publication-client';
import { PublicationsStore } from './publications-store';

const base = `/api/v1/coalitions/${exampleCoalition().id}`;
const published = { number: 3 } as PublicationView;

describe('publishing', () => {
  let store: PublicationsStore;
  let http: HttpTestingController;

  beforeEach(async () => {
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(),
        provideHttpClientTesting(),
        ChoicesClient,
        CoalitionClient,
        CoalitionStore,
        ContactRouteClient,
        PublicationClient,
        PublicationsStore,
      ],
    });
    http = TestBed.inject(HttpTestingController);
    const coalitions = TestBed.inject(CoalitionStore);
    const loaded = coalitions.load(exampleCoalition().id);
    http.expectOne(base).flush(exampleCoalition());
    await loaded;
    store = TestBed.inject(PublicationsStore);
    const ready = store.load();
    answerReads('"seen"');
    await ready;
  });

  it('publishes only what the summary showed', async () => {
    const outcome = store.publish({ note: 'nieuw nummer' });
    const request = await publication();
    expect(request.request.headers.get('If-Match')).toBe('"seen"');
    expect(request.request.body).toEqual({ note: 'nieuw nummer' });
    request.flush(published);
    await turns();
    answerReads('"after"');
    http.expectOne(base).flush(exampleCoalition());
    await expect(outcome).resolves.toEqual(published);
  });

  it('publishes once when the button is pressed twice', async () => {
    void store.publish({ note: '' });
    await expect(store.publish({ note: '' })).resolves.toBeNull();
    await publication();
    http.verify();
  });

  it('repeats with the same key when no answer came, so that nothing is published twice', async () => {
    const first = store.publish({ note: '' });
    const lost = await publication();
    lost.error(new ProgressEvent('error'));
    await first;
    expect(store.failure()?.kind).toBe('offline');

    void store.publish({ note: '' });
    const again = await publication();
    expect(keyOf(again)).toBe(keyOf(lost));
  });

  it('reads the summary again when something changed meanwhile, with a new key', async () => {
    const first = store.publish({ note: '' });
    const stale = await publication();
    stale.flush(
      { type: '', title: '', status: 412, code: 'publication.version-conflict' },
      { status: 412, statusText: 'Precondition Failed' },
    );
    await turns();
    answerReads('"newer"');
    await first;
    expect(store.failure()?.problem?.code).toBe('publication.version-conflict');

    void store.publish({ note: '' });
    const again = await publication();
    expect(again.request.headers.get('If-Match')).toBe('"newer"');
    expect(keyOf(again)).not.toBe(keyOf(stale));
  });

  function answerReads(etag: string): void {
    http
      .expectOne(`${base}/publications/next`)
      .flush({ nextNumber: 3, changes: [], refusals: [] }, { headers: { ETag: etag } });
    http.expectOne(`${base}/publications?page=1`).flush({ items: [], links: { self: '' } });
    http.expectOne('/api/v1/themes').flush({ items: [] });
    http.expectOne('/api/v1/phases').flush({ items: [] });
    http.expectOne(`${base}/contact-routes`).flush({ items: [] });
  }

  async function publication(): Promise<TestRequest> {
    await turns();
    return http.expectOne({ method: 'POST', url: `${base}/publications` });
  }

  async function turns(): Promise<void> {
    for (let turn = 0; turn < 20; turn++) await Promise.resolve();
  }
});

function keyOf({ request }: TestRequest): string | null {
  return request.headers.get('Idempotency-Key');
}
