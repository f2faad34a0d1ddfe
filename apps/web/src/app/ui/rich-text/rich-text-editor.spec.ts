import { HttpClient, provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { Component, signal } from '@angular/core';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { form } from '@angular/forms/signals';
import { fireEvent, getByLabelText, getByRole, queryByRole } from '@testing-library/dom';
import { plainTextOf, type RichText, richTextOf } from '@zorgpaden/domain/rich-text';
import { saysOverrules } from '../../platform/overrules';
import { freeRichText } from './free-rich-text';
import { RichTextEditor } from './rich-text-editor';

@Component({
  imports: [RichTextEditor],
  template: `<zp-rich-text-editor [field]="fields.text" label="Afspraak" hint="Schrijf kort." />`,
})
class SmallForm {
  readonly fields = form(
    signal({ text: richTextOf('De JGZ belt terug') }),
    (path) => {
      freeRichText(path.text, { required: true });
    },
    { name: 'small' },
  );
}

describe('the editor of rich text', () => {
  let fixture: ComponentFixture<SmallForm>;

  beforeAll(() => {
    // The simulated browser lays nothing out, and cannot say where a text stands.
    const nowhere = { left: 0, right: 0, top: 0, bottom: 0 } as DOMRect;
    Range.prototype.getClientRects = () => [nowhere] as unknown as DOMRectList;
    Range.prototype.getBoundingClientRect = () => nowhere;
  });

  beforeEach(async () => {
    TestBed.configureTestingModule({
      providers: [provideHttpClient(withInterceptors([saysOverrules])), provideHttpClientTesting()],
    });
    fixture = TestBed.createComponent(SmallForm);
    await settled();
  });

  it('is a text box with its label and hint', () => {
    expect(box().textContent).toBe('De JGZ belt terug');
    expect(getByLabelText(page(), 'Afspraak')).toBe(box());
    expect(box().getAttribute('aria-describedby')).toContain('small-text-hint');
    expect(box().getAttribute('aria-required')).toBe('true');
  });

  it.each([
    ['Vet', { type: 'bold' }],
    ['Schuin', { type: 'italic' }],
  ])('%s is a mark on what is selected, and comes off again', async (name, mark) => {
    selectAll();
    await press(name);
    const content = [{ type: 'text', text: 'De JGZ belt terug', marks: [mark] }];
    expect(value().content).toEqual([{ type: 'paragraph', content }]);
    expect(tool(name).getAttribute('aria-pressed')).toBe('true');
    await press(name);
    expect(value()).toEqual(richTextOf('De JGZ belt terug'));
  });

  it.each([
    ['Kop', 'heading'],
    ['Lijst met punten', 'bulletList'],
    ['Lijst met nummers', 'orderedList'],
  ])('%s changes what the line is, there and back', async (name, type) => {
    await press(name);
    expect(value().content[0]?.type).toBe(type);
    await press(name);
    expect(value()).toEqual(richTextOf('De JGZ belt terug'));
  });

  it('goes from one kind of list to the other', async () => {
    await press('Lijst met punten');
    await press('Lijst met nummers');
    expect(value().content).toHaveLength(1);
    expect(value().content[0]?.type).toBe('orderedList');
  });

  it('undoes and does again', async () => {
    expect(tool('Ongedaan maken').getAttribute('aria-disabled')).toBe('true');
    await press('Kop');
    await press('Ongedaan maken');
    expect(value()).toEqual(richTextOf('De JGZ belt terug'));
    await press('Opnieuw doen');
    expect(value().content[0]?.type).toBe('heading');
  });

  it('makes a link of what is selected, as people type an address', async () => {
    selectAll();
    await link('almelo.nl');
    const marks = [{ type: 'link', attrs: { href: 'https://almelo.nl' } }];
    expect(value().content).toEqual([
      { type: 'paragraph', content: [{ type: 'text', text: 'De JGZ belt terug', marks }] },
    ]);
    await press('Link');
    await press('Haal de link weg');
    expect(value()).toEqual(richTextOf('De JGZ belt terug'));
  });

  it('says what a link may be, and makes none', async () => {
    selectAll();
    await link('javascript:alert(1)');
    expect(page().textContent).toContain('Een link gaat naar een webadres');
    expect(value()).toEqual(richTextOf('De JGZ belt terug'));
  });

  it('is one stop of the tab key, and arrows go from tool to tool', async () => {
    tool('Vet').focus();
    fireEvent.keyDown(tool('Vet'), { key: 'ArrowLeft' });
    await settled();
    expect(document.activeElement).toBe(tool('Opnieuw doen'));
    expect(page().querySelectorAll('[role=toolbar] button[tabindex="0"]')).toHaveLength(1);
  });

  it('takes from the clipboard what it may hold', async () => {
    selectAll();
    paste('<h1>Doel</h1><p style="color:red">Wij <b>bellen</b>.</p><img src="x.png">');
    await settled();
    expect(plainTextOf(value())).toBe('Doel\nWij bellen.');
    expect(value().content[0]).toMatchObject({ type: 'heading', attrs: { level: 2 } });
  });

  it('shows another text when the form gets one', async () => {
    fixture.componentInstance.fields.text().value.set(richTextOf('Iets anders'));
    await settled();
    expect(box().textContent).toBe('Iets anders');
  });

  it('asks about what looks like a client, and says what is wrong once somebody was there', async () => {
    fixture.componentInstance.fields.text().value.set(richTextOf('mevrouw de Vries belt'));
    fireEvent.blur(box());
    await settled();
    expect(getByRole(page(), 'button', { name: 'Dit gaat niet over een cliënt' })).toBeTruthy();
    expect(box().getAttribute('aria-invalid')).toBe('true');
  });

  it('goes along with what was said of it, at the field', async () => {
    const text = richTextOf('mevrouw de Vries belt');
    fixture.componentInstance.fields.text().value.set(text);
    await settled();
    await press('Dit gaat niet over een cliënt');
    (getByLabelText(page(), 'Wat is het dan?') as HTMLInputElement).value = 'een collega';
    await press('Laat de tekst staan');
    expect(fixture.componentInstance.fields.text().valid()).toBe(true);
    TestBed.inject(HttpClient).post('/x', { text }).subscribe();
    const [request] = TestBed.inject(HttpTestingController).match('/x');
    const header = request?.request.headers.get('Overrules') ?? '';
    expect(JSON.parse(decodeURIComponent(header))).toEqual([
      { pointer: '/text', sign: 'name', reason: 'een collega' },
    ]);
  });

  it('is empty when nothing but an empty line is left', async () => {
    selectAll();
    fireEvent.keyDown(box(), { key: 'Backspace' });
    await settled();
    expect(value()).toEqual({ type: 'doc', content: [] });
    expect(queryByRole(page(), 'alert')).toBeNull();
  });

  const page = () => fixture.nativeElement as HTMLElement;
  const box = () => getByRole(page(), 'textbox', { name: 'Afspraak' });
  const tool = (name: string) => getByRole(page(), 'button', { name });
  /** As it is sent: the form keeps marks of its own on what it holds. */
  const value = () =>
    JSON.parse(JSON.stringify(fixture.componentInstance.fields.text().value())) as RichText;
  const selectAll = () => fireEvent.keyDown(box(), { key: 'a', ctrlKey: true });

  async function settled(): Promise<void> {
    await fixture.whenStable();
  }

  async function press(name: string): Promise<void> {
    tool(name).click();
    await settled();
  }

  async function link(address: string): Promise<void> {
    await press('Link');
    const field = getByLabelText(page(), 'Waar gaat de link naartoe?') as HTMLInputElement;
    field.value = address;
    await press('Maak de link');
  }

  function paste(html: string): void {
    const clipboardData = { getData: (type: string) => (type === 'text/html' ? html : '') };
    const event = new Event('paste', { bubbles: true, cancelable: true });
    box().dispatchEvent(Object.assign(event, { clipboardData }));
  }
});
