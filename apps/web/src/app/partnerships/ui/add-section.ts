import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { form } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { OrganisationItem } from '@zorgpaden/domain/organisations/contract';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { TextField } from '../../ui/fields/text-field';

/** Looks an organisation up in the register, and chooses it or a new one. */
@Component({
  selector: 'zp-add-section',
  imports: [MatButtonModule, RouterLink, TextField],
  templateUrl: './add-section.html',
  styleUrl: './add-section.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AddSection {
  private readonly texts = inject(WorkspaceTexts);
  readonly coalitionId = input.required<string>();
  /** Ids of those that are in the list already. */
  readonly known = input.required<ReadonlySet<string>>();
  readonly search =
    input.required<(query: string) => Promise<readonly OrganisationItem[] | undefined>>();
  readonly chosen = output<{ organisation: OrganisationItem | null; sought: string }>();

  protected readonly words = computed(() => this.texts.words().partnerships);
  protected readonly importTitle = computed(() => this.texts.words().partnerImports.title);
  protected readonly importLink = computed(
    () => `${this.texts.root()}/coalities/${this.coalitionId()}/partners/overnemen`,
  );
  protected readonly fields = form(signal({ query: '' }), { name: 'register' });
  protected readonly found = signal<readonly OrganisationItem[] | null>(null);
  protected readonly told = computed(() => {
    const found = this.found();
    if (found === null) return '';
    const { none, found: sentence } = this.words().add;
    return found.length === 0 ? none : sentence({ count: found.length });
  });

  protected async look(event: Event): Promise<void> {
    event.preventDefault();
    const query = this.fields.query().value().trim();
    if (query === '') return;
    const found = await this.search()(query);
    if (found !== undefined) this.found.set(found.slice(0, 10));
  }

  protected choose(organisation: OrganisationItem | null): void {
    this.chosen.emit({ organisation, sought: this.fields.query().value().trim() });
  }

  protected kindOf({ partnerType, place }: OrganisationItem): string {
    const kind = this.words().partnerTypes[partnerType] ?? partnerType;
    return place === null ? kind : `${kind}, ${place}`;
  }
}
