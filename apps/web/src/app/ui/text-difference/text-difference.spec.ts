import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { getByRole, getAllByRole, queryByRole } from '@testing-library/dom';
import { richTextOf } from '@zorgpaden/domain/rich-text';
import { TextDifference } from './text-difference';

describe('two texts side by side', () => {
  let fixture: ComponentFixture<TextDifference>;

  async function compare(before: string, after: string): Promise<void> {
    fixture = TestBed.createComponent(TextDifference);
    fixture.componentRef.setInput('before', richTextOf(before));
    fixture.componentRef.setInput('after', richTextOf(after));
    fixture.componentRef.setInput('beforeLabel', 'Versie 1');
    fixture.componentRef.setInput('afterLabel', 'Versie 2');
    fixture.componentRef.setInput('caption', 'Versie 1 naast versie 2');
    await fixture.whenStable();
  }

  it('strikes through what went and underlines what came, and says both', async () => {
    await compare('Wij bellen binnen 3 dagen.', 'Wij bellen binnen 5 dagen.');
    expect(page().querySelector('del')?.textContent).toBe('weggehaald: 3 einde.');
    expect(page().querySelector('ins')?.textContent).toBe('nieuw: 5 einde.');
    expect(getByRole(page(), 'table', { name: 'Versie 1 naast versie 2' })).toBeTruthy();
    expect(getAllByRole(page(), 'columnheader').map(({ textContent }) => textContent)).toEqual([
      'Versie 1',
      'Versie 2',
    ]);
  });

  it('leaves out what is the same when asked to, and says how much that is', async () => {
    await compare('een\ntwee\ndrie', 'een\ntwee\nvier en meer');
    expect(rows()).toHaveLength(5);
    getByRole(page(), 'checkbox', { name: 'Toon alleen wat anders is' }).click();
    await fixture.whenStable();
    expect(rows()).toHaveLength(4);
    expect(rows()[1]?.textContent).toContain('2 regels zijn gelijk gebleven');
  });

  it('says that nothing changed', async () => {
    await compare('een', 'een');
    expect(page().textContent).toContain('De teksten zijn gelijk.');
    expect(queryByRole(page(), 'checkbox')).toBeNull();
  });

  const page = () => fixture.nativeElement as HTMLElement;
  const rows = () => getAllByRole(page(), 'row');
});
