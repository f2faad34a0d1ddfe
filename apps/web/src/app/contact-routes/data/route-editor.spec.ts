import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import type { ContactRouteView } from '@zorgpaden/domain/contact-routes/contract';
import { CoalitionClient } from '../../coalitions';
import { exampleCoalition } from '../../coalitions/testing/example-coalition';
import { exampleContent, exampleCoalitionId, exampleRoute } from '../testing/example-route';
import { merged } from '../form/differences';
import { ChoicesClient } from './choices-client';
import { ContactRouteClient } from './contact-route-client';
import { RouteEditor, type SaveOutcome } from './route-editor';

const base = `/api/v1/coalitions/${exampleCoalitionId}`;
const routeUrl = `${base}/contact-routes/${exampleRoute().id}`;
const draftUrl = `${base}/contact-route-drafts/${exampleRoute().id}`;

describe('writing a contact route', () => {
  let editor: RouteEditor;
  let http: HttpTestingController;

  beforeEach(() => {
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(),
        provideHttpClientTesting(),
        ChoicesClient,
        CoalitionClient,
        ContactRouteClient,
        RouteEditor,
      ],
    });
    editor = TestBed.inject(RouteEditor);
    http = TestBed.inject(HttpTestingController);
  });

  it('shows the route as it is stored, with nothing to save', async () => {
    await open();
    expect(editor.fields.team().value()).toBe('Wijkteam Noord');
    expect(editor.dirty()).toBe(false);
  });

  it('goes on with my draft when there is one', async () => {
    await open([draft({ team: 'Wijkteam Zu' })]);
    expect(editor.fields.team().value()).toBe('Wijkteam Zu');
    expect(editor.dirty()).toBe(true);
  });

  it('asks the API nothing while the contract refuses, and says where', async () => {
    await open();
    editor.fields.team().value.set(' ');
    await expect(editor.save()).resolves.toEqual({ name: 'invalid' });
    expect(editor.fields.team().errors()).toMatchObject([{ kind: 'field.required' }]);
    http.expectNone(routeUrl);
  });

  it('saves on top of the version that was seen', async () => {
    await open();
    editor.fields.team().value.set('Wijkteam Zuid');
    const outcome = editor.save();
    const request = await nextRequest('PUT', routeUrl);
    expect(request.request.headers.get('If-Match')).toBe('"3"');
    expect(request.request.body).toEqual(exampleContent({ team: 'Wijkteam Zuid' }));
    request.flush(exampleRoute({ version: 4, content: request.request.body as never }));
    await expect(outcome).resolves.toMatchObject({ name: 'saved' });
    expect(editor.dirty()).toBe(false);
  });

  it('shows both versions when somebody else saved meanwhile, and saves what was chosen', async () => {
    await open();
    editor.fields.team().value.set('Wijkteam Zuid');
    const theirs = exampleRoute({ version: 4, content: exampleContent({ atHand: 'paspoort' }) });
    await expect(saveAgainst(theirs)).resolves.toEqual({ name: 'conflict' });

    const conflict = editor.conflict();
    expect(conflict?.mine.team).toBe('Wijkteam Zuid');
    expect(conflict?.theirs.content.atHand).toBe('paspoort');
    if (!conflict) throw new Error('no conflict');

    editor.resolve(merged(conflict.mine, theirs.content, { team: 'mine' }), theirs);
    const outcome = editor.save();
    const request = await nextRequest('PUT', routeUrl);
    expect(request.request.headers.get('If-Match')).toBe('"4"');
    expect(request.request.body).toEqual(
      exampleContent({ team: 'Wijkteam Zuid', atHand: 'paspoort' }),
    );
    request.flush(exampleRoute({ version: 5, content: request.request.body as never }));
    await expect(outcome).resolves.toMatchObject({ name: 'saved' });
  });

  it('puts what only the API can know at the field, until the field says something else', async () => {
    await open();
    editor.fields.nextSteps().value.set('anders');
    const outcome = editor.save();
    (await nextRequest('PUT', routeUrl)).flush(
      problem(400, '/area/municipalities/0', 'contact-route.area.outside-coalition'),
      { status: 400, statusText: 'Bad Request' },
    );
    await expect(outcome).resolves.toEqual({ name: 'invalid' });
    const field = editor.fields.area.municipalities();
    expect(field.errors()).toMatchObject([{ kind: 'contact-route.area.outside-coalition' }]);
    field.value.set(['GM0503']);
    expect(field.errors()).toEqual([]);
  });

  it('shows at the field that a draft was refused for a citizen service number', async () => {
    await open();
    editor.fields.nextSteps().value.set('bel 111222333');
    TestBed.tick();
    const flushed = editor.keeper.flush();
    (await nextRequest('PUT', draftUrl)).flush(
      problem(400, '/content/nextSteps', 'field.citizen-service-number'),
      { status: 400, statusText: 'Bad Request' },
    );
    await expect(flushed).resolves.toBe(false);
    TestBed.tick();
    const field = editor.fields.nextSteps();
    expect(field.touched()).toBe(true);
    expect(field.errors()).toContainEqual(
      expect.objectContaining({ kind: 'field.citizen-service-number' }),
    );
  });

  async function open(drafts: readonly unknown[] = []): Promise<void> {
    const opened = editor.open(exampleCoalitionId, exampleRoute().id, null);
    http.expectOne(base).flush(exampleCoalition());
    http.expectOne(`${base}/contact-routes`).flush({ items: [exampleRoute()] });
    http.expectOne(`${base}/contact-route-drafts`).flush({ items: drafts });
    http.expectOne('/api/v1/themes').flush({ items: [{ slug: 'geldzorgen', name: 'Geldzorgen' }] });
    http.expectOne('/api/v1/phases').flush({ items: [{ slug: 'pregnancy', name: 'Zwanger' }] });
    await opened;
  }

  async function saveAgainst(theirs: ContactRouteView): Promise<SaveOutcome> {
    const outcome = editor.save();
    (await nextRequest('PUT', routeUrl)).flush(
      { ...problem(412), code: 'contact-route.version-conflict', current: theirs },
      { status: 412, statusText: 'Precondition Failed' },
    );
    return outcome;
  }

  /** A request that is sent a few promises later. */
  async function nextRequest(method: string, url: string) {
    for (let turn = 0; turn < 20; turn++) await Promise.resolve();
    return http.expectOne({ method, url });
  }
});

function draft(content: object): object {
  const { id } = exampleRoute();
  const savedAt = '2026-11-03T10:00:00.000Z';
  return { id, routeId: id, baseVersion: 3, content: { ...exampleContent(), ...content }, savedAt };
}

function problem(status: number, pointer?: string, code = 'request.invalid'): object {
  const errors = pointer === undefined ? [] : [{ in: 'body', pointer, code, detail: '' }];
  return { type: '', title: '', status, code: 'request.invalid', errors };
}
