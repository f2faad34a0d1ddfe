import { testApp, type TestApp } from '../platform/testing/test-app.testing.js';
import {
  givenMunicipalities,
  givenWorkspace,
  succeeded,
  type Workspace,
} from '../publications/coalition.testing.js';
import { givenOrganisation } from '../users/scopes.testing.js';
import { givenUser, signIn } from '../users/user.testing.js';
import { aGoal, anAction, aPlan } from './action-plan.testing.js';

describe('plans of action', () => {
  let test: TestApp;
  let workspace: Workspace;
  let plans: string;

  beforeAll(async () => {
    test = await testApp();
    await givenMunicipalities(test);
  });
  beforeEach(async () => {
    workspace = await givenWorkspace(test);
    plans = `${workspace.path}/action-plans`;
  });
  afterAll(() => test.close());

  const write = () => succeeded(workspace.lead.post(plans, aPlan()));
  const seen = (version: number) => ({ 'if-match': `"${version}"` });

  it('when a lead writes a plan, then it reads back with every action open, and stands in the list', async () => {
    const answer = await workspace.lead.post(plans, aPlan());
    expect([answer.status, answer.headers.etag]).toEqual([201, '"1"']);
    const [goal] = answer.body.goals;
    expect(goal).toMatchObject({
      counts: { open: 1, busy: 0, done: 0, dropped: 0 },
      progress: null,
    });
    expect(goal.actions[0]).toMatchObject({ state: 'open', stated: null, urgency: 'overdue' });
    const { items } = await succeeded(workspace.lead.get(plans));
    expect(items).toEqual([
      {
        id: answer.body.id,
        title: 'Plan van aanpak 2026',
        from: '2026-01-01',
        until: '2027-01-01',
        goals: 1,
        counts: { open: 1, busy: 0, done: 0, dropped: 0 },
        overdue: 1,
      },
    ]);
  });

  it('when the same plan is sent twice under one key, then there is one', async () => {
    const key = { 'idempotency-key': 'plan-2026' };
    const first = await succeeded(workspace.lead.post(plans, aPlan(), key));
    const second = await succeeded(workspace.lead.post(plans, aPlan(), key));
    expect(second.id).toBe(first.id);
    expect((await succeeded(workspace.lead.get(plans))).items).toHaveLength(1);
  });

  it('when progress is said, then the last of it counts, and what was said before stays', async () => {
    const plan = await write();
    const [action] = plan.goals[0].actions;
    const progress = `${plans}/${plan.id}/actions/${action.id}/progress`;
    await succeeded(
      workspace.lead.post(progress, { state: 'done', on: '2026-10-01', note: 'Getekend' }),
    );
    // Somebody remembers afterwards when it began.
    const view = await succeeded(
      workspace.lead.post(progress, { state: 'busy', on: '2026-06-01', note: '' }),
    );
    expect(view.goals[0].actions[0]).toMatchObject({
      state: 'done',
      stated: { on: '2026-10-01', note: 'Getekend' },
      urgency: null,
    });
    expect(
      await test.database.query(
        'SELECT state FROM action_plan_progress WHERE action_id = $1 ORDER BY on_date',
        [action.id],
      ),
    ).toEqual([{ state: 'busy' }, { state: 'done' }]);
  });

  it('when a goal is measured, then it says how far the target is', async () => {
    const plan = await write();
    const path = `${plans}/${plan.id}/goals/${plan.goals[0].id}/measurements`;
    const measured = { value: 60, on: '2026-07-01', note: 'Uit het halfjaarverslag' };
    const view = await succeeded(workspace.lead.post(path, measured));
    expect(view.goals[0]).toMatchObject({ progress: 0.5, measurements: [measured] });
  });

  it.each([
    ['progress', { state: 'done', on: '2026-11-04', note: '' }],
    ['measurements', { value: 60, on: '2026-11-04', note: '' }],
  ])('when %s is said of a day to come, then it is refused', async (what, body) => {
    const plan = await write();
    const [goal] = plan.goals;
    const part = what === 'progress' ? `actions/${goal.actions[0].id}` : `goals/${goal.id}`;
    const answer = await workspace.lead.post(`${plans}/${plan.id}/${part}/${what}`, body);
    expect([answer.status, answer.body.errors[0]]).toMatchObject([
      400,
      { pointer: '/on', code: 'field.date.to-come' },
    ]);
  });

  it('when a goal has no indicator, then it is not measured', async () => {
    const plan = await succeeded(
      workspace.lead.post(plans, aPlan({ goals: [{ ...aGoal, indicator: null }] })),
    );
    const path = `${plans}/${plan.id}/goals/${plan.goals[0].id}/measurements`;
    const answer = await workspace.lead.post(path, { value: 1, on: '2026-07-01', note: '' });
    expect([answer.status, answer.body.code]).toEqual([409, 'action-plan.goal.without-indicator']);
  });

  it('when the text changes, then what was said of actions that stay is kept, and others leave', async () => {
    const plan = await write();
    const [goal] = plan.goals;
    const [action] = goal.actions;
    await succeeded(
      workspace.lead.post(`${plans}/${plan.id}/actions/${action.id}/progress`, {
        state: 'busy',
        on: '2026-02-01',
        note: '',
      }),
    );
    const kept = {
      id: goal.id,
      phase: null,
      text: 'Anders gezegd',
      indicator: null,
      actions: [
        { text: 'Nieuw', organisationId: null, owner: '', due: null },
        { id: action.id, text: action.text, organisationId: null, owner: '', due: null },
      ],
    };
    const changed = await succeeded(
      workspace.lead.put(`${plans}/${plan.id}`, aPlan({ goals: [kept] }), seen(1)),
    );
    expect(changed.goals[0].actions.map((one: { state: string }) => one.state)).toEqual([
      'open',
      'busy',
    ]);
    const emptied = await succeeded(
      workspace.lead.put(`${plans}/${plan.id}`, aPlan({ goals: [] }), seen(2)),
    );
    expect(emptied.goals).toEqual([]);
    const again = await workspace.lead.put(
      `${plans}/${plan.id}`,
      aPlan({ goals: [kept] }),
      seen(3),
    );
    expect(again.body.errors[0]).toMatchObject({
      pointer: '/goals/0/id',
      code: 'action-plan.part.unknown',
    });
  });

  it('when two people change it, then the second is shown what the first saved', async () => {
    const plan = await write();
    const path = `${plans}/${plan.id}`;
    await succeeded(workspace.lead.put(path, aPlan({ title: 'Van de een' }), seen(1)));
    const answer = await workspace.lead.put(path, aPlan({ title: 'Van de ander' }), seen(1));
    expect([answer.status, answer.body.code, answer.body.current.title]).toEqual([
      412,
      'action-plan.version-conflict',
      'Van de een',
    ]);
  });

  it('when an action names an organisation that is no partner, then it is refused at that field', async () => {
    const stranger = await givenOrganisation(test, 'Van elders');
    const goals = [{ ...aGoal, actions: [{ ...anAction, organisationId: stranger }] }];
    const answer = await workspace.lead.post(plans, aPlan({ goals }));
    expect([answer.status, answer.body.errors[0]]).toMatchObject([
      400,
      {
        pointer: '/goals/0/actions/0/organisationId',
        code: 'action-plan.organisation.unknown',
      },
    ]);
  });

  it('when a plan ends before it begins, then it says so', async () => {
    const answer = await workspace.lead.post(plans, aPlan({ until: '2026-01-01' }));
    expect(answer.body.errors[0]).toMatchObject({
      pointer: '/until',
      code: 'field.period.backwards',
    });
  });

  it('when a partner reports, then only of its own actions', async () => {
    const organisationId = await givenOrganisation(test, 'Stadsbank', workspace.id);
    const goals = [{ ...aGoal, actions: [{ ...anAction, organisationId }, anAction] }];
    const plan = await succeeded(workspace.lead.post(plans, aPlan({ goals })));
    const scope = { kind: 'organisation', id: organisationId } as const;
    const partner = await signIn(test, await givenUser(test, { role: 'partner', scope }));
    const report = (index: number) =>
      partner.post(`${plans}/${plan.id}/actions/${plan.goals[0].actions[index].id}/progress`, {
        state: 'busy',
        on: '2026-11-01',
        note: '',
      });
    expect((await report(0)).status).toBe(201);
    expect((await report(1)).status).toBe(403);
  });

  it('when a plan is deleted, then that is undone with everything that was said of it', async () => {
    const plan = await write();
    const path = `${plans}/${plan.id}`;
    expect((await workspace.lead.delete(path, seen(1))).status).toBe(204);
    expect((await workspace.lead.get(path)).status).toBe(404);
    const restored = await succeeded(workspace.lead.post(`${path}/restoration`));
    expect(restored.goals).toEqual(plan.goals);
    expect((await workspace.lead.post(`${path}/restoration`)).body.code).toBe(
      'action-plan.not-deleted',
    );
    const headers = seen(restored.version);
    expect((await workspace.lead.delete(path, headers)).status).toBe(204);
    await test.database.query(
      `UPDATE action_plans SET deleted_at = deleted_at - interval '31 days' WHERE id = $1`,
      [plan.id],
    );
    expect((await workspace.lead.post(`${path}/restoration`)).body.code).toBe('undo.too-late');
  });
});
