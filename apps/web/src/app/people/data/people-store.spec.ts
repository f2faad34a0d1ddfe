import { provideHttpClient } from '@angular/common/http';
import {
  HttpTestingController,
  provideHttpClientTesting,
  type TestRequest,
} from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import type { PersonRoleView } from '@zorgpaden/domain/people/contract';
import { CoalitionClient, CoalitionStore } from '../../coalitions';
import { exampleCoalition } from '../../coalitions/testing/example-coalition';
import { SessionStore } from '../../sessions';
import { exampleUser } from '../../sessions/testing/example-user';
import { PeopleClient } from './people-client';
import { PeopleStore } from './people-store';

const { id, name } = exampleCoalition();
const base = `/api/v1/coalitions/${id}`;
const editor: PersonRoleView = {
  id: '01920000-0000-7000-8000-0000000000e1',
  person: { id: '01920000-0000-7000-8000-0000000000e2', name: 'Noor', email: 'noor@b.example' },
  role: 'editor',
  scope: { kind: 'coalition', id, name },
  from: '2026-01-01',
  to: '2027-06-01',
  reason: '',
  lastSeenOn: null,
  version: 4,
};
const invitation = {
  email: 'x@b.example',
  role: 'editor',
  organisationId: null,
  from: '2026-11-03',
  to: null,
} as const;

describe('the people of a coalition', () => {
  let store: PeopleStore;
  let http: HttpTestingController;

  beforeEach(async () => {
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(),
        provideHttpClientTesting(),
        CoalitionClient,
        CoalitionStore,
        PeopleClient,
        PeopleStore,
      ],
    });
    http = TestBed.inject(HttpTestingController);
    const known = TestBed.inject(SessionStore).load();
    http.expectOne('/api/v1/session').flush({ user: exampleUser('lead', { id, name }) });
    await known;
    const loaded = TestBed.inject(CoalitionStore).load(id);
    http.expectOne(base).flush(exampleCoalition());
    await loaded;
    store = TestBed.inject(PeopleStore);
  });
  afterEach(() => http.verify());

  it('gives a lead the roles below the own one to give', () => {
    expect(store.given()).toEqual(['professional', 'partner', 'editor', 'deputy']);
    expect(store.may('end-role', 'editor')).toBe(true);
    expect(store.may('end-role', 'lead')).toBe(false);
  });

  it('takes an end back with one press: until the day that it was before', async () => {
    const ended = store.end(editor, '2026-12-01', 'Andere baan');
    const end = await asked('end');
    expect(end.request.headers.get('If-Match')).toBe('"4"');
    expect(end.request.body).toEqual({ on: '2026-12-01', reason: 'Andere baan' });
    end.flush({});
    await answerReads();
    await ended;
    expect(store.undoable()).toBe(editor);

    const undone = store.undo(editor);
    const continuation = await asked('continuation');
    expect(continuation.request.headers.get('If-Match')).toBe('"5"');
    expect(continuation.request.body).toEqual({ to: '2027-06-01' });
    continuation.flush({});
    await answerReads();
    await expect(undone).resolves.toBe(true);
    expect(store.undoable()).toBeNull();
  });

  it('has nothing to take back of a role that never held a day', async () => {
    const ended = store.end(editor, editor.from, 'Verkeerde persoon');
    (await asked('end')).flush({});
    await answerReads();
    await ended;
    expect(store.undoable()).toBeNull();
  });

  it('mails once: a press after a lost answer carries the same key, one after a refusal another', async () => {
    const keys: (string | null)[] = [];
    const press = async (answer: (request: TestRequest) => void) => {
      const outcome = store.invite(invitation).catch(() => 'refused');
      await turn();
      const request = http.expectOne(`${base}/invitations`);
      keys.push(request.request.headers.get('Idempotency-Key'));
      answer(request);
      await outcome;
    };
    await press((request) => request.error(new ProgressEvent('error')));
    const refusal = { code: 'invitation.twice', status: 409 };
    await press((request) => request.flush(refusal, { status: 409, statusText: 'Conflict' }));
    await press((request) => request.error(new ProgressEvent('error')));
    expect(keys[1]).toBe(keys[0]);
    expect(keys[2]).not.toBe(keys[1]);
  });

  it('lets a lead take back the own successor, and not one whom a sponsor named', () => {
    const offer = (by: string) => ({ role: 'lead', invitedBy: { id: by, name: '' } }) as never;
    expect(store.mayActOn(offer(store.self() ?? ''))).toBe(true);
    expect(store.mayActOn(offer('a-sponsor'))).toBe(false);
  });

  async function asked(what: string): Promise<TestRequest> {
    await turn();
    return http.expectOne(`${base}/people/${editor.id}/${what}`);
  }

  async function answerReads(): Promise<void> {
    await turn();
    for (const path of ['people', 'invitations', 'partnerships']) {
      http.expectOne(`${base}/${path}`).flush({ items: [], links: { self: '' } });
    }
    await turn();
  }
});

/** Lets what was asked for get as far as the next question. */
function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
