import { computed, effect, inject, Injectable, signal, untracked } from '@angular/core';
import { applyEach, type FieldTree, form, validateTree } from '@angular/forms/signals';
import type {
  ContactRouteContent,
  ContactRouteView,
} from '@zorgpaden/domain/contact-routes/contract';
import { type FieldProblem, type Json, sameJson } from '@zorgpaden/domain/shared';
import { failureOf, type Failure } from '../../platform/api/failure';
import { Overrules } from '../../platform/overrules';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { free } from '../../ui/fields/free';
import { fieldAt } from '../../ui/fields/field-at';
import { type Judge, loadJudge, type Refusal, refusalsOf, standing } from '../form/judge';
import { blankForm, contentOf, formOf, type RouteForm } from '../form/route-form';
import { ContactRouteClient } from './contact-route-client';
import { DraftKeeper } from '../../platform/draft-keeper';
import { openRoute, type OpenedRoute } from './open-route';
import { ChoicesClient } from './choices-client';
import { CoalitionClient } from '../../coalitions';

/** Two versions of one route, to choose from. */
export interface Conflict {
  readonly base: ContactRouteContent | null;
  readonly mine: ContactRouteContent;
  readonly theirs: ContactRouteView;
}

export type SaveOutcome =
  | { readonly name: 'saved'; readonly route: ContactRouteView }
  | { readonly name: 'invalid' }
  | { readonly name: 'conflict' }
  | { readonly name: 'failed'; readonly failure: Failure };

/** One contact route while somebody writes it: what is typed, what is wrong with it, and where it is kept. */
@Injectable()
export class RouteEditor {
  private readonly client = inject(ContactRouteClient);
  private readonly clients = {
    routes: this.client,
    choices: inject(ChoicesClient),
    coalitions: inject(CoalitionClient),
  };

  private readonly overrules = inject(Overrules);
  private readonly texts = inject(WorkspaceTexts);
  private readonly judge = signal<Judge>(() => []);
  private readonly refusals = signal<readonly Refusal[]>([]);
  private readonly model = signal<RouteForm>(blankForm([]));
  private readonly found = signal<OpenedRoute | null>(null);
  private readonly clash = signal<Conflict | null>(null);
  private readonly underWay = signal(false);
  /** One key for one new route, however often the button is pressed. */
  private readonly key = crypto.randomUUID();
  private kept: ContactRouteContent | null = null;

  readonly opened = this.found.asReadonly();
  readonly conflict = this.clash.asReadonly();
  readonly saving = this.underWay.asReadonly();
  readonly content = computed(() => contentOf(this.model()));
  readonly dirty = computed(() => {
    const opened = this.found();
    return opened !== null && !same(this.content(), opened.saved);
  });
  readonly keeper = new DraftKeeper<ContactRouteContent>((content) => this.sendDraft(content));

  readonly fields = form(
    this.model,
    (path) => {
      free(path.team);
      free(path.area.neighbourhood);
      applyEach(path.channels, (channel) => free(channel.note));
      applyEach(path.openingHours.exceptions, (day) => free(day.note));
      free(path.atHand);
      free(path.consent.note);
      free(path.nextSteps);
      validateTree(path, ({ value, fieldTree }) => {
        const content = contentOf(value());
        const problems = [...this.judge()(content), ...standing(this.refusals(), content)];
        return problems.map(({ pointer, code, params }) => ({
          kind: code,
          params,
          // Rules see the form as read-only; an error names the field itself.
          fieldTree: fieldAt(fieldTree as FieldTree<RouteForm>, pointer),
        }));
      });
    },
    { name: 'route' },
  );

  constructor() {
    effect(() => {
      const content = this.content();
      if (!this.found()) return;
      untracked(() => this.keep(content));
    });
    effect(() => {
      this.overrules.changed();
      untracked(() => this.goOn());
    });
    effect(() => {
      const state = this.keeper.state();
      if (state.name !== 'refused') return;
      const errors = fieldProblems(state.failure, '/content');
      untracked(() => this.refuse(errors));
    });
  }

  /** Opens a route, or the draft of a new one; what I typed before comes first. */
  async open(coalitionId: string, routeId: string | null, draftId: string | null): Promise<void> {
    const opened = await openRoute(this.clients, coalitionId, routeId, draftId);
    this.model.set(formOf(opened.draft?.content ?? opened.saved));
    this.kept = this.content();
    this.overrules.stands(opened.saved, this.texts.words().common.suspicion.stood);
    this.found.set(opened);
    this.judge.set(await loadJudge(opened.id));
  }

  /** Stores the route. Whatever happens, what was typed stays. */
  async save(): Promise<SaveOutcome> {
    const opened = this.found();
    if (!opened || this.underWay()) return { name: 'invalid' };
    this.refusals.set([]);
    this.fields().markAsTouched();
    if (this.fields().invalid()) return { name: 'invalid' };
    this.underWay.set(true);
    const content = this.content();
    try {
      // Nothing may be under way that would bring the draft back after the API took it away.
      await this.keeper.flush();
      const route = opened.route
        ? await this.client.change({ ...opened.route, version: opened.baseVersion ?? 0 }, content)
        : await this.client.create(opened.coalition.id, content, this.key, opened.id);
      await this.keeper.forget();
      this.found.set({ ...opened, route, saved: route.content, baseVersion: route.version });
      return { name: 'saved', route };
    } catch (error) {
      return this.notSaved(failureOf(error), opened, content);
    } finally {
      this.underWay.set(false);
    }
  }

  /** Goes on with what was chosen from two versions, on top of the version that is stored now. */
  resolve(content: ContactRouteContent, theirs: ContactRouteView): void {
    const opened = this.found();
    if (!opened) return;
    this.found.set({
      ...opened,
      route: theirs,
      saved: theirs.content,
      base: theirs.content,
      baseVersion: theirs.version,
    });
    this.model.set(formOf(content));
    this.clash.set(null);
  }

  /** Back to the form with my own version; the choice is asked again at the next attempt. */
  postpone(): void {
    this.clash.set(null);
  }

  /** Throws away what was typed; the saved version comes back. */
  async startOver(): Promise<void> {
    const opened = this.found();
    if (!opened) return;
    await this.discardDraft();
    this.kept = opened.saved;
    this.model.set(formOf(opened.saved));
    this.fields().reset();
    this.found.set({
      ...opened,
      draft: null,
      base: opened.saved,
      baseVersion: opened.route?.version ?? null,
    });
  }

  /** The draft has no use any more, here and on the server. */
  async discardDraft(): Promise<void> {
    const opened = this.found();
    await this.keeper.forget();
    this.kept = this.content();
    // A draft that stays behind is no reason to say that saving failed: the list offers to throw it away.
    if (opened)
      await this.client.discardDraft(opened.coalition.id, opened.id).catch(() => undefined);
  }

  private keep(content: ContactRouteContent): void {
    if (this.kept && same(content, this.kept)) return;
    this.kept = content;
    this.keeper.keep(content);
  }

  /** Somebody said of a text that it may stand: what was refused for it is tried anew. */
  private goOn(): void {
    this.refusals.set([]);
    if (this.keeper.state().name === 'refused') this.keeper.keep(this.content());
  }

  private sendDraft(content: ContactRouteContent): Promise<{ savedAt: string }> {
    const opened = this.found();
    if (!opened) throw new Error('A draft is kept only of an opened route');
    const { baseVersion, coalition, id } = opened;
    return this.client.keepDraft(coalition.id, id, { baseVersion, content });
  }

  private notSaved(failure: Failure, opened: OpenedRoute, mine: ContactRouteContent): SaveOutcome {
    const current = (failure.problem as { current?: ContactRouteView } | null)?.current;
    if (failure.status === 412 && current) {
      this.clash.set({ base: opened.base, mine, theirs: current });
      return { name: 'conflict' };
    }
    const errors = fieldProblems(failure, '');
    if (errors.length === 0) return { name: 'failed', failure };
    this.refuse(errors);
    return { name: 'invalid' };
  }

  private refuse(errors: readonly FieldProblem[]): void {
    this.refusals.set(refusalsOf(errors, this.content()));
    for (const { pointer } of errors) fieldAt(this.fields, pointer)().markAsTouched();
  }
}

/** What the API said about fields of the body, as pointers into the content. */
function fieldProblems({ problem }: Failure, prefix: string): FieldProblem[] {
  return (problem?.errors ?? []).flatMap(({ pointer, code }) =>
    pointer?.startsWith(`${prefix}/`) ? [{ pointer: pointer.slice(prefix.length), code }] : [],
  );
}

function same(one: ContactRouteContent, other: ContactRouteContent): boolean {
  return sameJson(one as Json, other as Json);
}
