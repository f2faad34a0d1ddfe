import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  signal,
} from '@angular/core';
import { ownWords } from '@zorgpaden/domain/passwords';
import { newPassword } from '@zorgpaden/domain/passwords/contract';
import type { PasswordJudge } from '@zorgpaden/domain/passwords/judge';
import { WorkspaceTexts } from '../../platform/workspace-texts';

/** How hard a password is to guess, as a bar and in words, while somebody types it. It goes nowhere. */
@Component({
  selector: 'zp-password-strength',
  template: `
    @if (level(); as shown) {
      <div class="bar" aria-hidden="true" [attr.data-level]="shown">
        @for (step of steps; track step) {
          <span [class.on]="step <= shown"></span>
        }
      </div>
    }
    <!-- Its words change with the level only: who listens is not told of every letter. -->
    <p aria-live="polite">{{ sentence() }}</p>
  `,
  styleUrl: './password-strength.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PasswordStrength {
  private readonly texts = inject(WorkspaceTexts);
  readonly password = input.required<string>();
  /** What belongs to the person: a name, a mail address. */
  readonly about = input<readonly string[]>([]);

  protected readonly steps = [1, 2, 3, 4] as const;
  /** Its lists are large: they come with the first letter. */
  private readonly judge = signal<PasswordJudge | null>(null);
  private readonly isTooShort = computed(() => !newPassword.safeParse(this.password()).success);
  private readonly score = computed(() => {
    const judge = this.judge();
    if (judge === null || this.password() === '') return null;
    return judge(this.password(), ownWords(...this.about())).score;
  });

  /** From 1, which will not do, to 4, which will; nothing before there is something to say. */
  protected readonly level = computed(() => {
    const score = this.score();
    if (score === null) return null;
    return this.isTooShort() ? 1 : Math.max(score, 1);
  });
  protected readonly sentence = computed(() => {
    const { levels, tooShort } = this.texts.words().sessions.strength;
    const level = this.level();
    if (level === null) return '';
    return this.isTooShort() ? tooShort : (levels[level - 1] ?? '');
  });

  constructor() {
    effect(() => {
      if (this.password() !== '') void this.load();
    });
  }

  /** Without it there is no bar, and the API judges all the same. */
  private async load(): Promise<void> {
    if (this.judge() !== null) return;
    const { passwordJudge } = await import('@zorgpaden/domain/passwords/judge');
    const judge = await passwordJudge().catch(() => null);
    this.judge.set(judge);
  }
}
