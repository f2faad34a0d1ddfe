import { LiveAnnouncer } from '@angular/cdk/a11y';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  Injector,
  input,
  signal,
  untracked,
} from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import type { ExperienceGroup } from '@zorgpaden/domain/experience-statements';
import type { ExperienceStatement } from '@zorgpaden/domain/experience-statements/contract';
import { dateText } from '../platform/moments';
import { Peildatum } from '../platform/peildatum';
import { WorkspaceTexts } from '../platform/workspace-texts';
import { FailureText } from '../ui/failure-text';
import { askForReason } from '../ui/reason-dialog';
import { Skeleton } from '../ui/skeleton';
import { ExperienceClient } from './data/experience-client';
import { ExperienceStore } from './data/experience-store';
import { howLines } from './data/how-lines';
import { askForExperience } from './ui/experience-dialog';

/** How the four groups of rule 5 take part: they always show, also when nobody stated anything. */
@Component({
  selector: 'zp-experience-section',
  imports: [FailureText, MatButtonModule, Skeleton],
  providers: [ExperienceClient, ExperienceStore],
  templateUrl: './experience-section.html',
  styleUrl: './experience-section.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ExperienceSection {
  private readonly texts = inject(WorkspaceTexts);
  private readonly injector = inject(Injector);
  private readonly announcer = inject(LiveAnnouncer);
  private readonly peildatum = inject(Peildatum);
  protected readonly store = inject(ExperienceStore);
  readonly coalitionId = input.required<string>();

  protected readonly done = signal('');
  protected readonly words = computed(() => this.texts.words().experience);
  protected readonly rows = computed(() =>
    this.store.groups()?.map(({ group, held, before }) => ({
      ...{ group, held },
      name: this.words().groups[group],
      standing: held?.involvement ?? ('unknown' as const),
      involvement: this.words().involvement[held?.involvement ?? 'unknown'],
      since: held ? this.date(held.from) : '',
      lines: held ? howLines(held, this.words()) : [],
      notes: held ? this.notesOf(held) : [],
      before: before.map((old) => this.pastOf(old)),
    })),
  );

  constructor() {
    effect(() => {
      const id = this.coalitionId();
      this.peildatum.query();
      untracked(() => void this.store.load(id));
    });
  }

  protected async state(group: ExperienceGroup, held: ExperienceStatement | null): Promise<void> {
    const stated = await askForExperience(this.injector, {
      ...{ kind: 'state', group, held },
      from: this.peildatum.today(),
      send: ({ reason: _, ...given }, key) => this.store.state({ group, ...given }, key),
    });
    if (stated) this.tell(this.words().done({ group: this.words().groups[group] }));
  }

  protected async correct(held: ExperienceStatement): Promise<void> {
    const corrected = await askForExperience(this.injector, {
      ...{ kind: 'correct', group: held.group, held, from: held.from },
      send: (given) => this.store.correct(held, given),
    });
    if (corrected) this.tell(this.words().correctDone);
  }

  protected async withdraw(held: ExperienceStatement): Promise<void> {
    const words = this.words().withdraw;
    const send = (reason: string) => this.store.withdraw(held, reason);
    if (await askForReason(this.injector, { words, send })) this.tell(words.done);
  }

  private notesOf({ from, statedBy, statedAt, correction }: ExperienceStatement): string[] {
    const words = this.words();
    const date = this.date(statedAt);
    return [
      words.since({ date: this.date(from) }),
      statedBy ? words.stated({ by: statedBy.name, date }) : words.statedOn({ date }),
      ...(correction
        ? [words.corrected({ date: this.date(correction.at), reason: correction.reason })]
        : []),
    ];
  }

  private pastOf(held: ExperienceStatement) {
    const [from, to] = [this.date(held.from), this.date(held.to ?? held.from)];
    const involvement = this.words().involvement[held.involvement];
    const text = [
      this.words().period({ involvement, from, to }),
      ...howLines(held, this.words()),
    ].join(' · ');
    return { held, text, since: from };
  }

  private date(moment: string): string {
    return dateText(moment, this.texts.language());
  }

  private tell(sentence: string): void {
    this.done.set(sentence);
    void this.announcer.announce(sentence);
  }
}
