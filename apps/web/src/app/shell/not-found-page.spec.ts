import { TestBed } from '@angular/core/testing';
import { getByRole } from '@testing-library/dom';
import { NotFoundPage } from './not-found-page';

describe('the not-found page', () => {
  test('says so in its heading', async () => {
    const fixture = TestBed.createComponent(NotFoundPage);
    await fixture.whenStable();
    expect(
      getByRole(fixture.nativeElement as HTMLElement, 'heading', { level: 1 }).textContent,
    ).toBe('Deze pagina bestaat niet');
  });
});
