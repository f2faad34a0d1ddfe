import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { getByRole, queryByRole } from '@testing-library/dom';
import { givenPasskeys } from '../../passkeys/testing/browser-with-passkeys';
import { PasskeySignIn } from './passkey-sign-in';

const user = { id: 'u', email: 'trekker@voorbeeld.nl', name: 'Projectleider', roles: [] };
describe('signing in with a passkey', () => {
  let fixture: ComponentFixture<PasskeySignIn>;
  let http: HttpTestingController;
  let browser: ReturnType<typeof givenPasskeys>;
  let done: boolean;

  beforeEach(() => (browser = givenPasskeys()));
  afterEach(() => browser.remove());

  async function show(): Promise<void> {
    TestBed.configureTestingModule({
      providers: [provideHttpClient(), provideHttpClientTesting()],
    });
    http = TestBed.inject(HttpTestingController);
    fixture = TestBed.createComponent(PasskeySignIn);
    done = false;
    fixture.componentInstance.signedIn.subscribe(() => (done = true));
    await fixture.whenStable();
    await turn();
  }
  const page = () => fixture.nativeElement as HTMLElement;
  const turn = () => new Promise((resolve) => setTimeout(resolve));
  async function answer(method: string, url: string, body: object): Promise<void> {
    http.expectOne({ method, url }).flush(body);
    await turn();
  }
  const challenge = async () => {
    await answer('GET', '/api/v1/session', { user: null });
    await answer('POST', '/api/v1/session/passkey-options', { challenge: 'AAAA' });
  };

  it('when a browser knows none, then there is no button', async () => {
    browser.remove();
    await show();
    expect(queryByRole(page(), 'button')).toBeNull();
  });

  it('when the page is only opened, then nothing is asked; when a hand moves, the browser may offer', async () => {
    await show();
    http.verify();
    dispatchEvent(new Event('focusin'));
    await turn();
    http.verify();
    dispatchEvent(new Event('pointermove'));
    await turn();
    await challenge();
    expect(browser.asked).toEqual(['conditional']);
    fixture.destroy();
    await turn();
    http.verify();
  });

  it('when the button is pressed, then one question is asked and the answer signs in', async () => {
    await show();
    getByRole(page(), 'button').click();
    await turn();
    // The hand that pressed moved as well: nothing is offered beside what was asked.
    dispatchEvent(new Event('pointermove'));
    await turn();
    await challenge();
    const sent = http.expectOne({ method: 'POST', url: '/api/v1/session/passkey' });
    expect(sent.request.body).toEqual({
      passkey: {
        id: 'key',
        response: {
          clientDataJSON: 'e30',
          authenticatorData: 'ZGF0YQ',
          signature: 'c2lnbmVk',
          userHandle: 'c29tZWJvZHk',
        },
      },
    });
    sent.flush({ user });
    await turn();
    expect(browser.asked).toEqual([undefined]);
    expect(done).toBe(true);
  });

  it('when it is refused, then the reason is told', async () => {
    await show();
    getByRole(page(), 'button').click();
    await turn();
    await challenge();
    http
      .expectOne({ method: 'POST', url: '/api/v1/session/passkey' })
      .flush(
        { code: 'session.passkey-refused', status: 401, detail: 'Met deze passkey kunt u niet.' },
        { status: 401, statusText: 'Unauthorized' },
      );
    await turn();
    await fixture.whenStable();
    expect(getByRole(page(), 'alert').textContent).toContain('Met deze passkey kunt u niet.');
    expect(done).toBe(false);
  });
});
