import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { MunicipalityRoute } from '@zorgpaden/domain/finder/contract';
import type { MunicipalityView as Municipality } from '@zorgpaden/domain/municipalities/contract';
import { DemonstrationBanner, PhaseLinks } from '../../finder';
import { dateInWords } from '../../platform/dates';
import { Texts } from '../../platform/texts';
import { Icon } from '../../ui/icon';
import { groupByTheme, phaseFrom, type ThemeGroup } from '../data/municipality-state';
import { MunicipalityWords } from '../data/municipality-words';
import { CoalitionCard } from './coalition-card';
import { MunicipalityRouteRow } from './municipality-route-row';
import { PrintFoot } from './print-foot';

/** What the page of a municipality shows, on a screen and on the wall. */
@Component({
  selector: 'zp-municipality-view',
  imports: [
    CoalitionCard,
    DemonstrationBanner,
    Icon,
    MunicipalityRouteRow,
    PhaseLinks,
    PrintFoot,
    RouterLink,
  ],
  templateUrl: './municipality-view.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MunicipalityView {
  readonly municipality = input.required<Municipality>();
  readonly routes = input.required<readonly MunicipalityRoute[]>();
  /** As it stands in the address. */
  readonly phase = input('');

  private readonly language = inject(Texts);
  protected readonly words = inject(MunicipalityWords);
  protected readonly home = computed(() => this.language.root() || '/');
  protected readonly chosen = computed(() => phaseFrom({ get: () => this.phase() }));
  protected readonly groups = computed(() => groupByTheme(this.routes(), this.chosen()));
  protected readonly demonstration = computed(() =>
    this.routes().some(({ result }) => result.demonstration),
  );
  protected readonly page = computed(() => {
    const { code, slug } = this.municipality();
    return `${this.language.root()}/gemeente/${code}-${slug}`;
  });
  protected readonly path = computed(
    () => `/gemeente/${this.municipality().code}-${this.municipality().slug}`,
  );
  protected readonly succeeded = computed(() =>
    this.municipality()
      .succeeded.map(({ name, on }) =>
        this.words.municipality().formerOn({
          name,
          on: dateInWords(on, this.language.language()),
        }),
      )
      .join('; '),
  );

  protected namesOf({ themes }: ThemeGroup): string {
    return themes.map((theme) => theme.name).join(' · ');
  }

  /** A card for the wall holds every phase, whatever is on the screen. */
  protected print(): void {
    window.print();
  }
}
