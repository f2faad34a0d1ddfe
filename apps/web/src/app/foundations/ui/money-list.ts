import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import type { FoundationKind } from '@zorgpaden/domain/foundations';
import type { Foundation, FoundationOf } from '@zorgpaden/domain/foundations/contract';
import { dateText } from '../../platform/moments';
import { WorkspaceTexts } from '../../platform/workspace-texts';

/** Where the money comes from and until when, in which tranche, and what experts by experience get. */
@Component({
  selector: 'zp-money-list',
  imports: [MatButtonModule],
  templateUrl: './money-list.html',
  styleUrl: './rows.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MoneyList {
  private readonly texts = inject(WorkspaceTexts);
  readonly fundings = input.required<readonly FoundationOf<'funding'>[]>();
  readonly tranches = input.required<readonly FoundationOf<'tranche'>[]>();
  readonly rewards = input.required<readonly FoundationOf<'reward'>[]>();
  readonly mayWrite = input(false);
  readonly addAsked = output<FoundationKind>();
  readonly changeAsked = output<Foundation>();
  readonly removeAsked = output<Foundation>();

  protected readonly all = computed(() => this.texts.words().foundations);
  protected readonly words = computed(() => this.all().money);
  protected readonly rows = computed(() => [
    ...this.fundings().map((held) => {
      const { source, amount, purpose, mandateHolder } = held.content;
      const facts = [`${this.words().purpose} ${this.words().purposes[purpose]}`];
      if (mandateHolder) facts.push(`${this.words().mandateHolder}: ${mandateHolder}`);
      return this.row(held, `${source}: ${this.euros(amount)}`, facts);
    }),
    ...this.tranches().map((held) => this.row(held, this.words().tranche(held.content))),
    ...this.rewards().map((held) => this.row(held, this.words().reward(held.content))),
  ]);

  private row(held: Foundation, name: string, facts: readonly string[] = []) {
    const { from, to } = held.content;
    const language = this.texts.language();
    const begin = dateText(from, language);
    const when =
      to === null
        ? this.all().since({ date: begin })
        : this.all().period({ from: begin, to: dateText(to, language) });
    return { held, name, facts: [...facts, when].join(' · ') };
  }

  private euros(amount: number): string {
    const locale = this.texts.language() === 'nl' ? 'nl-NL' : 'en-GB';
    const format = { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 } as const;
    return new Intl.NumberFormat(locale, format).format(amount);
  }
}
