import { HttpClient, provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { everyPage } from './every-page';

describe('a list that the API gives by the page', () => {
  it('is read to its last page, each asked as the first', async () => {
    TestBed.configureTestingModule({
      providers: [provideHttpClient(), provideHttpClientTesting()],
    });
    const http = TestBed.inject(HttpTestingController);
    const all = everyPage<string>(TestBed.inject(HttpClient), '/list', { peildatum: '2025-01-01' });
    http
      .expectOne('/list?peildatum=2025-01-01')
      .flush({ items: ['a', 'b'], links: { next: '/list?page=2' } });
    await Promise.resolve();
    await Promise.resolve();
    http.expectOne('/list?peildatum=2025-01-01&page=2').flush({ items: ['c'], links: {} });
    expect(await all).toEqual(['a', 'b', 'c']);
    http.verify();
  });
});
