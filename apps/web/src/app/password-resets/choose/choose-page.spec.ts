import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { ActivatedRoute, provideRouter } from '@angular/router';
import { getByLabelText, getByRole, getByText } from '@testing-library/dom';
import { ChoosePage } from './choose-page';

const token = 'a'.repeat(43);
const url = '/api/v1/password-resets/completion';

describe('choosing a new password', () => {
  let fixture: ComponentFixture<ChoosePage>;
  let http: HttpTestingController;

  it('changes nothing by being opened', async () => {
    await open(token);
    http.verify();
    expect(heading()).toBe('Kies een nieuw wachtwoord');
    expect(field().autocomplete).toBe('new-password');
  });

  it('sends the token and the password at one press, and tells that it is done', async () => {
    await open(token);
    await choose('paard fiets wolk lepel');
    const request = http.expectOne({ method: 'POST', url });
    expect(request.request.body).toEqual({ token, password: 'paard fiets wolk lepel' });
    request.flush(null, { status: 204, statusText: 'No Content' });
    await turn();
    expect(heading()).toBe('Uw wachtwoord is veranderd');
  });

  it('asks nobody about a password that is too short', async () => {
    await open(token);
    press(await type('kort'));
    await turn();
    http.verify();
    expect(getByRole(page(), 'link', { name: /ten minste 15 tekens/ })).toBeTruthy();
  });

  it('says at the field what the API found, until something else is typed', async () => {
    await open(token);
    await choose('welkomwelkom123');
    const code = 'field.password.guessable';
    refuse(400, { code: 'request.invalid', errors: [{ pointer: '/password', code }] });
    await turn();
    expect(getByRole(page(), 'link', { name: /^Nieuw wachtwoord: / })).toBeTruthy();
    await type('paard fiets wolk lepel');
    expect(field().getAttribute('aria-invalid')).not.toBe('true');
  });

  it('leads on when the link has ended', async () => {
    await open(token);
    await choose('paard fiets wolk lepel');
    refuse(410, { code: 'link.ended' });
    await turn();
    expect(heading()).toBe('Deze link werkt niet meer');
    expect(getByText(page(), 'Vraag een nieuwe link aan')).toBeTruthy();
  });

  it.each([null, '', 'a'.repeat(42)])('says that %j is not a whole link', async (fragment) => {
    await open(fragment);
    expect(heading()).toBe('Deze link is niet compleet');
  });

  async function open(fragment: string | null): Promise<void> {
    TestBed.configureTestingModule({
      providers: [
        provideRouter([]),
        provideHttpClient(),
        provideHttpClientTesting(),
        { provide: ActivatedRoute, useValue: { snapshot: { fragment } } },
      ],
    });
    http = TestBed.inject(HttpTestingController);
    fixture = TestBed.createComponent(ChoosePage);
    await fixture.whenStable();
  }

  async function choose(password: string): Promise<void> {
    press(await type(password));
    await turn();
    http.expectOne({ method: 'GET', url: '/api/v1/session' }).flush({ user: null });
    await turn();
  }

  async function type(password: string): Promise<HTMLInputElement> {
    const input = field();
    input.value = password;
    input.dispatchEvent(new Event('input'));
    await fixture.whenStable();
    return input;
  }

  function press({ form }: HTMLInputElement): void {
    form?.dispatchEvent(new Event('submit', { cancelable: true }));
  }

  function refuse(status: number, problem: object): void {
    http
      .expectOne({ method: 'POST', url })
      .flush({ status, title: '', type: '', ...problem }, { status, statusText: 'Refused' });
  }

  function field(): HTMLInputElement {
    return getByLabelText<HTMLInputElement>(page(), 'Nieuw wachtwoord');
  }

  function heading(): string | undefined {
    return getByRole(page(), 'heading', { level: 1 }).textContent?.trim();
  }

  function page(): HTMLElement {
    return fixture.nativeElement as HTMLElement;
  }

  async function turn(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve));
    await fixture.whenStable();
  }
});
