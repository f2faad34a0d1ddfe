import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { ReflectionView } from '@zorgpaden/domain/reflections/contract';
import { workspace } from '@zorgpaden/texts/nl/workspace';
import { getByRole, getByText, queryByRole } from '@testing-library/dom';
import { CoalitionClient, CoalitionStore } from '../../coalitions';
import { exampleCoalition } from '../../coalitions/testing/example-coalition';
import { ReflectionClient } from '../data/reflection-client';
import { ReflectionStore } from '../data/reflection-store';
import { Conversation } from './conversation';

const { id: coalition } = exampleCoalition();
const address = `/api/v1/coalitions/${coalition}/reflections/r`;
const { conversation: words, subjects } = workspace.reflections;

function held(own: Partial<ReflectionView> = {}): ReflectionView {
  return {
    ...{ id: 'r', version: 2, date: '2026-11-03', startsAt: '14:00', endsAt: '16:00' },
    ...{ place: 'Raadhuis', state: 'held', invited: 1, heard: 1, coverage: 'all', missed: [] },
    followUps: { promised: 0, done: 0, dropped: 0, open: 0 },
    note: '',
    participants: [
      {
        organisation: { id: 'o', name: 'Welzijn', domain: 'social' },
        ...{ active: true, invited: true, email: null, prepared: null },
        heard: { how: 'meeting', on: '2026-11-03' },
      },
    ],
    ...{ findings: {}, decisions: '', findingsShared: false, cancelReason: null, closedAt: null },
    ...own,
  };
}

describe('the conversation, when two write at once', () => {
  let fixture: ComponentFixture<Conversation>;
  let http: HttpTestingController;
  const page = () => fixture.nativeElement as HTMLElement;
  const finding = () =>
    getByRole<HTMLTextAreaElement>(page(), 'textbox', {
      name: words.finding({ subject: subjects.means }),
    });

  beforeEach(async () => {
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(),
        provideRouter([]),
        provideHttpClientTesting(),
        ...[CoalitionClient, CoalitionStore, ReflectionClient, ReflectionStore],
      ],
    });
    http = TestBed.inject(HttpTestingController);
    TestBed.inject(CoalitionStore).show(exampleCoalition());
    const store = TestBed.inject(ReflectionStore);
    store.show(held());
    fixture = TestBed.createComponent(Conversation);
    fixture.componentRef.setInput('reflection', held());
    document.body.append(page());
    await turn();
  });
  afterEach(() => fixture.destroy());

  /** I type, and somebody else was faster. */
  async function conflict(): Promise<void> {
    finding().value = 'Te weinig tijd.';
    finding().dispatchEvent(new Event('input'));
    await turn();
    getByRole(page(), 'button', { name: words.save }).click();
    await turn();
    const refused = { code: 'reflection.version-conflict', status: 412, title: '', type: '' };
    http
      .expectOne({ method: 'PUT', url: `${address}/record` })
      .flush(refused, { status: 412, statusText: 'Precondition Failed' });
    await turn();
    http.expectOne(address).flush(held({ version: 3, findings: { means: 'Geld genoeg.' } }));
    await turn();
  }

  it('shows what the other wrote beside what I typed', async () => {
    await conflict();
    getByText(page(), words.conflict);
    getByText(page(), words.theirs({ text: 'Geld genoeg.' }));
    expect(finding().value).toBe('Te weinig tijd.');
  });

  it('keeps what I typed when I say so, over the version that I saw then', async () => {
    await conflict();
    getByRole(page(), 'button', { name: words.keepMine }).click();
    await turn();
    const sent = http.expectOne({ method: 'PUT', url: `${address}/record` });
    expect(sent.request.headers.get('If-Match')).toBe('"3"');
    expect(sent.request.body).toMatchObject({
      present: ['o'],
      findings: { means: 'Te weinig tijd.' },
    });
    const saved = held({ version: 4, findings: { means: 'Te weinig tijd.' } });
    sent.flush(saved);
    fixture.componentRef.setInput('reflection', saved);
    await turn();
    expect(queryByRole(page(), 'button', { name: words.keepMine })).toBeNull();
    getByText(page(), /^Bewaard om /);
  });

  it('takes over what the other wrote when I say so', async () => {
    await conflict();
    getByRole(page(), 'button', { name: words.takeTheirs }).click();
    await turn();
    expect(finding().value).toBe('Geld genoeg.');
    http.verify();
  });

  async function turn(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve));
    await fixture.whenStable();
  }
});
