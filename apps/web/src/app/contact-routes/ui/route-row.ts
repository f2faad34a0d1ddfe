import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { MatButtonModule } from '@angular/material/button';
import type { ContactRouteView } from '@zorgpaden/domain/contact-routes/contract';
import { dateText } from '../../platform/moments';
import { WorkspaceTexts } from '../../platform/workspace-texts';

/** One contact route in the list: its name, whether it can be trusted and is public, what one can do. */
@Component({
  selector: 'zp-route-row',
  imports: [MatButtonModule, RouterLink],
  templateUrl: './route-row.html',
  styleUrl: './route-row.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RouteRow {
  private readonly texts = inject(WorkspaceTexts);
  readonly route = input.required<ContactRouteView>();
  readonly title = input.required<string>();
  readonly themeNames = input.required<ReadonlyMap<string, string>>();
  /** The address of the coalition. */
  readonly path = input.required<string>();
  readonly mayWrite = input(false);
  /** Whether one may see who changed it. */
  readonly readsTrail = input(false);
  readonly mayVerify = input(false);
  /** Deleted, and to be put back with one click. */
  readonly undoable = input(false);
  readonly verified = output();
  readonly deleted = output();
  readonly restored = output();

  protected readonly words = computed(() => this.texts.words().contactRoutes);
  protected readonly personWords = computed(() => this.texts.words().contactPersons);
  protected readonly clientDataWords = computed(() => this.texts.words().clientData);
  protected readonly pointAt = computed(() => `${this.texts.root()}/mijn/aanwijzen`);
  protected readonly trailWords = computed(() => this.texts.words().trail);
  /** What tells routes of one team apart: for what, and for which part of the municipality. */
  protected readonly purpose = computed(() => {
    const { area, entrance, themes } = this.route().content;
    const what = entrance
      ? this.words().list.entrance
      : themes.map((slug) => this.themeNames().get(slug) ?? slug).join(', ');
    const part = area.neighbourhood || area.postcodes.join(', ');
    return [what, part].filter(Boolean).join(' · ');
  });
  protected readonly trust = computed(() => {
    const { freshness, verifiedOn } = this.route();
    const words = this.words().freshness;
    if (!freshness || !verifiedOn) return { look: 'due', text: words.never };
    const date = dateText(verifiedOn, this.texts.language());
    return {
      look: { fresh: 'good', due: 'due', stale: 'bad' }[freshness],
      text: words[freshness]({ date }),
    };
  });
  protected readonly state = computed(() => this.words().state[this.route().state]);
}
