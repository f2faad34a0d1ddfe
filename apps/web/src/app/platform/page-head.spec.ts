import { DOCUMENT } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { inEnglish, PageHead, SEARCH_HEAD } from './page-head';
import { ServerSearchHead } from './server-search-head';
import { SITE_ADDRESS } from './site-address';

describe('the head of a page, made on the server', () => {
  let head: HTMLHeadElement;

  beforeEach(() => {
    TestBed.configureTestingModule({
      providers: [
        { provide: SITE_ADDRESS, useValue: 'https://zorgpaden.example' },
        { provide: SEARCH_HEAD, useClass: ServerSearchHead },
      ],
    });
    head = TestBed.inject(DOCUMENT).head;
  });

  test('names both languages from the address of the site, never from the host', () => {
    TestBed.inject(PageHead).set({ title: 'Almelo', path: '/?gemeente=GM0141' });
    const links = Array.from(head.querySelectorAll<HTMLLinkElement>('link[data-page]'));
    expect(links.map((link) => [link.rel, link.hreflang, link.href])).toEqual([
      ['canonical', '', 'https://zorgpaden.example/?gemeente=GM0141'],
      ['alternate', 'nl', 'https://zorgpaden.example/?gemeente=GM0141'],
      ['alternate', 'en', 'https://zorgpaden.example/en?gemeente=GM0141'],
      ['alternate', 'x-default', 'https://zorgpaden.example/?gemeente=GM0141'],
    ]);
  });

  test('keeps an example out of search engines, and leaves nothing of the page before', () => {
    const page = TestBed.inject(PageHead);
    page.set({ title: 'Een', path: '/', structured: () => ({ name: '</script>' }) });
    expect(head.querySelector('[type="application/ld+json"]')?.textContent).not.toContain('</');
    page.set({ title: 'Twee', path: '/', structured: () => ({ name: 'Twee' }), indexed: false });
    expect(head.querySelectorAll('[data-page]')).toHaveLength(1);
    expect(head.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
  });

  test.each([
    ['/', '/en'],
    ['/?thema=wonen', '/en?thema=wonen'],
    ['/over', '/en/over'],
    ['/gemeente/GM0141-almelo', '/en/gemeente/GM0141-almelo'],
  ])('%s in English is %s', (dutch, english) => {
    expect(inEnglish(dutch)).toBe(english);
  });
});

describe('the head of a page, in the browser', () => {
  test('keeps what the server wrote for the first page, and not for the next', () => {
    const { head } = TestBed.inject(DOCUMENT);
    head.innerHTML = '<link rel="canonical" href="https://zorgpaden.example/" data-page="">';
    const page = TestBed.inject(PageHead);
    page.set({ title: 'Een' });
    expect(head.querySelector('[rel=canonical]')).not.toBeNull();
    page.set({ title: 'Twee' });
    expect(head.querySelector('[rel=canonical]')).toBeNull();
  });
});
