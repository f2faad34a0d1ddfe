import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { getByRole } from '@testing-library/dom';
import { NotFoundPage } from './not-found-page';

describe('the not-found page', () => {
  test('says so in its heading and leads to the finder', async () => {
    TestBed.configureTestingModule({ providers: [provideRouter([])] });
    const fixture = TestBed.createComponent(NotFoundPage);
    await fixture.whenStable();
    const page = fixture.nativeElement as HTMLElement;
    expect(getByRole(page, 'heading', { level: 1 }).textContent).toBe('Deze pagina bestaat niet');
    expect(getByRole(page, 'link', { name: 'Zoek een contact' }).getAttribute('href')).toBe('/');
  });
});
