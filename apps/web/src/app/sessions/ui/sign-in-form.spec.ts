import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { jest } from '@jest/globals';
import { getAllByRole, getByLabelText, getByRole } from '@testing-library/dom';
import { SignInForm } from './sign-in-form';

const user = { id: 'u', email: 'trekker@voorbeeld.nl', name: 'Projectleider', roles: [] };

describe('signing in', () => {
  let fixture: ComponentFixture<SignInForm>;
  let http: HttpTestingController;
  let done: boolean;

  beforeEach(async () => {
    TestBed.configureTestingModule({
      providers: [provideHttpClient(), provideHttpClientTesting()],
    });
    http = TestBed.inject(HttpTestingController);
    // The test's browser draws nothing, so it scrolls nowhere.
    Element.prototype.scrollIntoView = jest.fn();
    fixture = TestBed.createComponent(SignInForm);
    done = false;
    fixture.componentInstance.signedIn.subscribe(() => (done = true));
    await fixture.whenStable();
  });

  it('has the fields that password managers look for', () => {
    expect(field('E-mailadres').autocomplete).toBe('username webauthn');
    expect(field('Wachtwoord').autocomplete).toBe('current-password');
    expect(field('Wachtwoord').type).toBe('password');
  });

  it('gathers what is missing above the form, with links to the fields', async () => {
    await press();
    http.verify();
    const links = getAllByRole(getByRole(page(), 'group'), 'link');
    expect(links.map(({ textContent }) => textContent?.trim())).toEqual([
      'E-mailadres: Vul dit veld in.',
      'Wachtwoord: Vul dit veld in.',
    ]);
    links[1]?.click();
    expect(document.activeElement).toBe(field('Wachtwoord'));
  });

  it('asks for a fresh token first, then signs in', async () => {
    await fill();
    await press();
    http.expectOne({ method: 'GET', url: '/api/v1/session' }).flush({ user: null });
    await turn();
    const request = http.expectOne({ method: 'POST', url: '/api/v1/session' });
    expect(request.request.body).toEqual({ email: user.email, password: 'geheim' });
    request.flush({ user });
    await turn();
    expect(done).toBe(true);
  });

  it('says when it may be tried again after too many attempts, and keeps what was typed', async () => {
    await fill();
    await press();
    http.expectOne({ method: 'GET', url: '/api/v1/session' }).flush({ user: null });
    await turn();
    http.expectOne({ method: 'POST', url: '/api/v1/session' }).flush(
      {
        type: 'urn:problem:zorgpaden:session.too-many-attempts',
        title: 'Te veel verzoeken',
        status: 429,
        code: 'session.too-many-attempts',
        detail: 'Er is te vaak geprobeerd.',
      },
      { status: 429, statusText: 'Too Many Requests', headers: { 'Retry-After': '300' } },
    );
    await turn();
    expect(getByRole(page(), 'group').textContent).toMatch(
      /Er is te vaak geprobeerd\. U kunt het om \d\d\.\d\d uur opnieuw proberen\./,
    );
    expect(field('E-mailadres').value).toBe(user.email);
    expect(done).toBe(false);
  });

  function page(): HTMLElement {
    return fixture.nativeElement as HTMLElement;
  }

  function field(name: string): HTMLInputElement {
    return getByLabelText<HTMLInputElement>(page(), name);
  }

  async function fill(): Promise<void> {
    for (const [name, value] of [
      ['E-mailadres', user.email],
      ['Wachtwoord', 'geheim'],
    ] as const) {
      const input = field(name);
      input.value = value;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    }
    await fixture.whenStable();
  }

  async function press(): Promise<void> {
    page()
      .querySelector('form')
      ?.dispatchEvent(new Event('submit', { cancelable: true }));
    await turn();
  }

  async function turn(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve));
    await fixture.whenStable();
  }
});
