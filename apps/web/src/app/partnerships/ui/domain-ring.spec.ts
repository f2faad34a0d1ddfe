import { TestBed } from '@angular/core/testing';
import { getByRole } from '@testing-library/dom';
import { DomainRing, type RingPart } from './domain-ring';

describe('the ring of four domains', () => {
  async function shown(parts: readonly RingPart[]): Promise<HTMLElement> {
    const fixture = TestBed.createComponent(DomainRing);
    fixture.componentRef.setInput('parts', parts);
    fixture.componentRef.setInput('label', 'Partners per domein');
    fixture.componentRef.setInput('word', 'partners');
    await fixture.whenStable();
    return fixture.nativeElement as HTMLElement;
  }

  it('has a piece for everybody, dashed for who is not there', async () => {
    const page = await shown([
      { domain: 'medical', present: 2, underWay: 1, missing: 1 },
      { domain: 'social', present: 0, underWay: 0, missing: 1 },
    ]);
    expect(getByRole(page, 'img', { name: 'Partners per domein' }).textContent).toContain('2');
    const pieces = [...page.querySelectorAll('path')];
    // In which order a browser keeps the classes of an element says nothing.
    expect(pieces.map(({ classList }) => [...classList].sort().join(' '))).toEqual([
      'medical present',
      'medical present',
      'medical under-way',
      'medical missing',
      'missing social',
    ]);
    const dashed = pieces.filter((piece) => piece.hasAttribute('stroke-dasharray'));
    expect(dashed).toHaveLength(3);
  });

  it('goes all the way round with one piece', async () => {
    const page = await shown([{ domain: 'medical', present: 1, underWay: 0, missing: 0 }]);
    expect(page.querySelector('path')?.getAttribute('d')).not.toContain('NaN');
  });
});
