import { HttpClient, provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { Component, signal } from '@angular/core';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { form } from '@angular/forms/signals';
import { getByLabelText, getByRole, queryByRole } from '@testing-library/dom';
import { saysOverrules } from '../../platform/overrules';
import { free } from './free';
import { TextField } from './text-field';

@Component({
  imports: [TextField],
  template: `<zp-text-field [field]="fields.note" label="Toelichting" />`,
})
class SmallForm {
  readonly fields = form(signal({ note: '' }), (path) => free(path.note), { name: 'small' });
}

describe('a free text that looks like data of a client', () => {
  let fixture: ComponentFixture<SmallForm>;
  let http: HttpTestingController;

  beforeEach(async () => {
    TestBed.configureTestingModule({
      providers: [provideHttpClient(withInterceptors([saysOverrules])), provideHttpClientTesting()],
    });
    http = TestBed.inject(HttpTestingController);
    fixture = TestBed.createComponent(SmallForm);
    await type('Mevrouw de Vries belt terug');
  });

  it('is told while it is typed, with the piece that it is about', () => {
    expect(hint().textContent).toContain('“Mevrouw de Vries”');
    expect(hint().textContent).toContain('lijkt de naam van een cliënt');
    expect(field().errors()).toMatchObject([{ kind: 'field.client-story.name' }]);
  });

  it('stays when somebody says what it is instead, and the request says so too', async () => {
    await say('een collega');
    expect(field().valid()).toBe(true);
    expect(hint().textContent).toContain('blijft staan: een collega');
    await type('Bel mevrouw de Vries, zij belt dezelfde dag terug');
    expect(field().valid()).toBe(true);
    send({ note: field().value() });
    const [request] = http.match('/x');
    const header = request?.request.headers.get('Overrules') ?? '';
    expect(JSON.parse(decodeURIComponent(header))).toEqual([
      { pointer: '/note', sign: 'name', reason: 'een collega' },
    ]);
  });

  it.each([
    ['nothing', ' ', 'Vul dit veld in'],
    ['the same again', 'mevrouw de Vries werkt hier', 'zonder naam'],
  ])('does not take %s for a reason', async (_, reason, refusal) => {
    await say(reason);
    expect(hint().textContent).toContain(refusal);
    expect(field().valid()).toBe(false);
  });

  it('is refused again when somebody takes back what was said, or types another name', async () => {
    await say('een collega');
    await type('Mevrouw Jansen belt terug');
    expect(field().valid()).toBe(false);
    await type('Mevrouw de Vries belt terug');
    await press('Toch niet');
    expect(field().valid()).toBe(false);
  });

  it('is asked nothing when there is nothing in it', async () => {
    await type('Het wijkteam belt terug');
    expect(queryByRole(page(), 'button')).toBeNull();
    send({ note: field().value() });
    expect(http.match('/x')[0]?.request.headers.has('Overrules')).toBe(false);
  });

  const page = () => fixture.nativeElement as HTMLElement;
  const hint = () => getByRole(page(), 'status');
  const field = () => fixture.componentInstance.fields.note();
  const send = (body: object) => TestBed.inject(HttpClient).post('/x', body).subscribe();

  async function type(text: string): Promise<void> {
    field().value.set(text);
    await fixture.whenStable();
  }

  async function press(name: string): Promise<void> {
    getByRole(page(), 'button', { name }).click();
    await fixture.whenStable();
  }

  async function say(reason: string): Promise<void> {
    await press('Dit gaat niet over een cliënt');
    (getByLabelText(page(), 'Wat is het dan?') as HTMLInputElement).value = reason;
    await press('Laat de tekst staan');
  }
});
