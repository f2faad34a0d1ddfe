import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { MatCheckboxModule } from '@angular/material/checkbox';
import type { Choice, Closing } from '@zorgpaden/domain/reorganisations';
import type { ReorganisationPreview } from '@zorgpaden/domain/reorganisations/contract';
import { WorkspaceTexts } from '../../platform/workspace-texts';

/** What goes over of one coalition; and where to, when its municipality is split. */
@Component({
  selector: 'zp-coalition-preview',
  imports: [MatCheckboxModule],
  templateUrl: './coalition-preview.html',
  styleUrl: '../page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CoalitionPreview {
  private readonly texts = inject(WorkspaceTexts);
  readonly coalition = input.required<ReorganisationPreview['coalitions'][number]>();
  readonly names = input.required<ReadonlyMap<string, string>>();
  readonly splits = input.required<readonly Closing[]>();
  readonly chosen = input.required<readonly Choice[]>();
  readonly choose = output<{ code: string; successors: string[] }>();

  protected readonly words = computed(() => this.texts.words().reorganisations.preview);
  protected readonly goes = computed(() => this.inWords(this.coalition()));
  protected readonly parts = computed(() => {
    const { routes, partnerships, agreements } = this.coalition();
    const { parts } = this.words();
    return [
      { title: parts.routes, lines: routes.map((one) => `${one.name}: ${this.inWords(one)}`) },
      {
        title: parts.partnerships,
        lines: partnerships.map((one) => `${one.name}: ${this.inWords(one)}`),
      },
      { title: parts.agreements, lines: agreements.map(({ name }) => name) },
    ].filter(({ lines }) => lines.length > 0);
  });
  /** Only where this coalition lies in a municipality that is split. */
  protected readonly choices = computed(() =>
    this.splits()
      .filter(({ code }) => this.coalition().was.includes(code))
      .map(({ code, successors }) => {
        const chosen = this.chosen().find((one) => one.code === code)?.successors ?? successors;
        return {
          code,
          label: this.words().where({
            name: this.nameOf(code),
            coalition: this.coalition().name,
          }),
          options: successors.map((one) => ({
            code: one,
            name: this.nameOf(one),
            isChosen: chosen.includes(one),
            isLast: chosen.length === 1 && chosen.includes(one),
          })),
          chosen,
        };
      }),
  );

  protected toggle(code: string, chosen: readonly string[], one: string): void {
    const without = chosen.filter((other) => other !== one);
    const successors = without.length === chosen.length ? [...chosen, one] : without;
    this.choose.emit({ code, successors });
  }

  private inWords({ was, becomes }: { was: readonly string[]; becomes: readonly string[] }) {
    const say = (codes: readonly string[]) => codes.map((code) => this.nameOf(code)).join(', ');
    return this.words().becomes({ was: say(was), becomes: say(becomes) });
  }

  private nameOf(code: string): string {
    return this.names().get(code) ?? code;
  }
}
