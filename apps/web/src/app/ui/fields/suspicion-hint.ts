import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import {
  type SuspectSign,
  type Suspicion,
  suspicionCode,
  suspicionsIn,
} from '@zorgpaden/domain/free-text';
import { Overrules } from '../../platform/overrules';
import { WorkspaceTexts } from '../../platform/workspace-texts';

/** What in a text looks like data of a client and why, while it is typed, and a way to say that it is none. */
@Component({
  selector: 'zp-suspicion-hint',
  imports: [MatButtonModule, MatFormFieldModule, MatInputModule],
  templateUrl: './suspicion-hint.html',
  styleUrl: './suspicion-hint.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SuspicionHint {
  private readonly overrules = inject(Overrules);
  private readonly texts = inject(WorkspaceTexts);

  readonly text = input.required<string>();
  /** The field that it belongs to: makes the ids of this hint its own. */
  readonly fieldId = input.required<string>();
  /** The field itself says already what it looks like. */
  readonly told = input(false);

  /** Of which sign somebody is saying why it is none. */
  protected readonly asked = signal<SuspectSign | null>(null);
  protected readonly refusal = signal('');
  protected readonly words = computed(() => this.texts.words().common.suspicion);
  protected readonly found = computed(() =>
    suspicionsIn(this.text()).map((suspicion) => ({
      suspicion,
      piece: this.text().slice(suspicion.start, suspicion.end),
      what: this.texts.problem(suspicionCode(suspicion.sign)),
      reason: this.overrules.reasonFor(this.text(), suspicion),
      isNumber: suspicion.sign === 'citizen-service-number',
    })),
  );

  protected ask(sign: SuspectSign): void {
    this.refusal.set('');
    this.asked.set(sign);
  }

  protected say(suspicion: Suspicion, reason: string): void {
    const given = reason.trim();
    if (given.length < 3) return this.refusal.set(this.texts.problem('field.required'));
    if (suspicionsIn(given).length > 0) {
      return this.refusal.set(this.texts.problem('overrule.reason.suspect'));
    }
    this.overrules.say(this.text(), suspicion, given);
    this.asked.set(null);
  }

  protected takeBack(suspicion: Suspicion): void {
    this.overrules.takeBack(this.text(), suspicion);
  }
}
