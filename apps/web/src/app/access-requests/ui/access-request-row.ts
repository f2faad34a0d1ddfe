import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { AccessRequestView } from '@zorgpaden/domain/access-requests/contract';
import type { RoleName } from '@zorgpaden/domain/shared';
import { dateText } from '../../platform/moments';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import type { Option } from '../../ui/fields/select-field';
import { AccessDecision, type Decision } from './access-decision';
import { AccessRefusal } from './access-refusal';

/** Somebody who asked for access, with what one can do about it. */
@Component({
  selector: 'zp-access-request-row',
  imports: [AccessDecision, AccessRefusal, MatButtonModule, RouterLink],
  templateUrl: './access-request-row.html',
  styleUrl: './access-request-row.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AccessRequestRow {
  private readonly texts = inject(WorkspaceTexts);

  readonly request = input.required<AccessRequestView>();
  readonly roles = input.required<readonly RoleName[]>();
  /** For which one may invite; none where it is clear. */
  readonly coalitions = input.required<readonly Option[]>();
  readonly invite = input.required<(decision: Decision) => Promise<void>>();
  readonly refuse = input.required<(reason: string) => Promise<void>>();

  protected readonly open = signal<'invite' | 'refuse' | null>(null);
  protected readonly words = computed(() => this.texts.words().accessRequests);
  protected readonly since = computed(() =>
    this.words().since({ date: dateText(this.request().requestedAt, this.texts.language()) }),
  );
  protected readonly people = computed(
    () => `${this.texts.root()}/coalities/${this.request().coalition?.id ?? ''}/mensen`,
  );

  protected toggle(what: 'invite' | 'refuse'): void {
    this.open.update((now) => (now === what ? null : what));
  }
}
