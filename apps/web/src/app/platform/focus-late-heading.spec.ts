import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, RouterOutlet } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { getByRole } from '@testing-library/dom';
import { focusLateHeading } from './focus-late-heading';

const ready = signal(false);

@Component({ imports: [RouterOutlet], template: '<main><router-outlet /></main>' })
class Frame {}

@Component({ template: '@if (ready()) {<h1 tabindex="-1">Delft</h1>}' })
class Page {
  protected readonly ready = ready;

  constructor() {
    focusLateHeading(() => ready());
  }
}

describe('a heading that comes with its data', () => {
  let harness: RouterTestingHarness;
  let frame: HTMLElement;

  beforeEach(async () => {
    ready.set(false);
    const children = [
      { path: 'coalitie', component: Page },
      { path: 'mijn', component: Frame },
    ];
    TestBed.configureTestingModule({
      providers: [provideRouter([{ path: '', component: Frame, children }])],
    });
    harness = await RouterTestingHarness.create();
  });

  afterEach(() => {
    frame.remove();
  });

  async function arrive(): Promise<HTMLElement> {
    await harness.fixture.whenStable();
    frame = harness.routeNativeElement as HTMLElement;
    document.body.append(frame);
    ready.set(true);
    await harness.fixture.whenStable();
    return getByRole(frame, 'heading', { name: 'Delft' });
  }

  it('leaves the first page of a visit as it is: its first Tab finds the way to the content', async () => {
    await harness.navigateByUrl('/coalitie');
    await arrive();
    expect(document.activeElement).toBe(document.body);
  });

  it('takes the focus after a change of page', async () => {
    await harness.navigateByUrl('/mijn');
    await harness.navigateByUrl('/coalitie');
    const heading = await arrive();
    expect(document.activeElement).toBe(heading);
  });
});
