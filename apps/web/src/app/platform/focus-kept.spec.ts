import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { getByRole, getByText, queryByRole } from '@testing-library/dom';
import { keepFocusInPlace } from './focus-kept';

@Component({
  template: `
    <main>
      <h1>Delft</h1>
      <p class="done">{{ done() }}</p>
      <section>
        <h2>Partners</h2>
        @for (name of names(); track name) {
          <button type="button" (click)="remove(name)">{{ name }}</button>
        }
      </section>
    </main>
  `,
})
class Page {
  readonly names = signal(['GGD', 'JGZ']);
  readonly done = signal('');
  tells = false;

  constructor() {
    keepFocusInPlace();
  }

  remove(name: string): void {
    this.names.update((all) => all.filter((one) => one !== name));
    if (this.tells) this.done.set(`${name} is weg.`);
  }
}

describe('what has the focus and goes away', () => {
  let page: HTMLElement;
  let component: Page;
  let settle: () => Promise<unknown>;

  beforeEach(async () => {
    TestBed.configureTestingModule({ providers: [provideRouter([{ path: '', component: Page }])] });
    const harness = await RouterTestingHarness.create();
    component = await harness.navigateByUrl('/', Page);
    page = harness.routeNativeElement as HTMLElement;
    document.body.append(page);
    settle = () => harness.fixture.whenStable();
  });

  afterEach(() => {
    page.remove();
  });

  async function remove(name: string): Promise<void> {
    const button = getByRole(page, 'button', { name });
    button.focus();
    button.click();
    await settle();
    expect(queryByRole(page, 'button', { name })).toBeNull();
  }

  it('leaves it at the heading of what it stood in', async () => {
    await remove('GGD');
    expect(document.activeElement).toBe(getByRole(page, 'heading', { name: 'Partners' }));
  });

  it('leaves it at what says what was done, with the way back', async () => {
    component.tells = true;
    await remove('GGD');
    expect(document.activeElement).toBe(getByText(page, 'GGD is weg.'));
  });

  it('takes it from nobody who went on', async () => {
    const button = getByRole(page, 'button', { name: 'JGZ' });
    button.focus();
    component.remove('GGD');
    await settle();
    expect(document.activeElement).toBe(button);
  });
});
