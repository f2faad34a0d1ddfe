import { DOCUMENT } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { inEnglish, PageHead } from './page-head';
import { SITE_ADDRESS } from './site-address';

describe('the head of a page', () => {
  let head: HTMLHeadElement;

  beforeEach(() => {
    TestBed.configureTestingModule({
      providers: [{ provide: SITE_ADDRESS, useValue: 'https://zorgpaden.example' }],
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
    page.set({ title: 'Een', path: '/', structured: { name: '</script>' } });
    expect(head.querySelector('[type="application/ld+json"]')?.textContent).not.toContain('</');
    page.set({ title: 'Twee', path: '/', structured: { name: 'Twee' }, indexed: false });
    expect(head.querySelectorAll('[data-page]')).toHaveLength(0);
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
