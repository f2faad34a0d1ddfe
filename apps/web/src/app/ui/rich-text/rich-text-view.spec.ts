import { jest } from '@jest/globals';
import { Component, signal } from '@angular/core';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { getByRole, getAllByRole, queryByRole } from '@testing-library/dom';
import { type Inline, type RichText, richTextOf } from '@zorgpaden/domain/rich-text';
import { RichTextView } from './rich-text-view';

@Component({
  imports: [RichTextView],
  template: `<zp-rich-text-view [text]="text()" [under]="under()" />`,
})
class Page {
  readonly text = signal<RichText>(richTextOf(''));
  readonly under = signal(1);
}

describe('a rich text on a page', () => {
  let fixture: ComponentFixture<Page>;

  beforeEach(() => {
    fixture = TestBed.createComponent(Page);
  });

  it('has its headings below the heading that it stands under', async () => {
    const content: Inline[] = [{ type: 'text', text: 'Doel' }];
    const heading = (level: 2 | 3) => ({ type: 'heading' as const, attrs: { level }, content });
    await show({ type: 'doc', content: [heading(2), heading(3)] });
    expect(getAllByRole(page(), 'heading').map(({ tagName }) => tagName)).toEqual(['H2', 'H3']);
    fixture.componentInstance.under.set(2);
    await fixture.whenStable();
    expect(getAllByRole(page(), 'heading').map(({ tagName }) => tagName)).toEqual(['H3', 'H4']);
  });

  it('shows lists in lists', async () => {
    const line = (text: string) => ({
      type: 'paragraph' as const,
      content: [{ type: 'text' as const, text }],
    });
    const inner = {
      type: 'orderedList' as const,
      content: [{ type: 'listItem' as const, content: [line('twee')] }],
    };
    const outer = { type: 'listItem' as const, content: [line('een'), inner] };
    await show({ type: 'doc', content: [{ type: 'bulletList', content: [outer] }] });
    expect(page().querySelector('ul > li > ol > li > p')?.textContent).toBe('twee');
  });

  it('cuts no word where the emphasis is on a part of it', async () => {
    const content: Inline[] = [
      { type: 'text', text: 'ver' },
      { type: 'text', text: 'los', marks: [{ type: 'bold' }, { type: 'italic' }] },
      { type: 'text', text: 'kundige' },
      { type: 'hardBreak' },
      { type: 'text', text: 'belt' },
    ];
    await show({ type: 'doc', content: [{ type: 'paragraph', content }] });
    expect(
      page()
        .querySelector('p')
        ?.innerHTML.replace(/<!--.*?-->/g, ''),
    ).toBe('ver<strong><em>los</em></strong>kundige<br>belt');
  });

  it('links, and never to a script', async () => {
    const run = (href: string): Inline => ({
      type: 'text',
      text: 'hier',
      marks: [{ type: 'link', attrs: { href } }],
    });
    const link = () => getByRole(page(), 'link', { name: 'hier' });
    await show({ type: 'doc', content: [{ type: 'paragraph', content: [run('tel:113')] }] });
    expect(link()).toHaveProperty('href', 'tel:113');
    jest.spyOn(console, 'warn').mockReturnValue();
    const bad = run('javascript:alert(1)');
    await show({ type: 'doc', content: [{ type: 'paragraph', content: [bad] }] });
    expect(link().getAttribute('href')).toMatch(/^unsafe:/);
  });

  it('shows markup as the words that it is', async () => {
    await show(richTextOf('<img src=x onerror=alert(1)>'));
    expect(queryByRole(page(), 'img')).toBeNull();
    expect(page().textContent).toContain('<img');
  });

  const page = () => fixture.nativeElement as HTMLElement;

  async function show(text: RichText): Promise<void> {
    fixture.componentInstance.text.set(text);
    await fixture.whenStable();
  }
});
