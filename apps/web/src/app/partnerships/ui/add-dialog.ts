import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  type Injector,
  signal,
  viewChild,
} from '@angular/core';
import { form } from '@angular/forms/signals';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { webDomainOf } from '@zorgpaden/domain/likely-doubles';
import type { LikelyDouble } from '@zorgpaden/domain/likely-doubles/contract';
import { partnerTypes } from '@zorgpaden/domain/organisations';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { failureSentence } from '../../ui/failure-text';
import { fieldId } from '../../ui/fields/field-errors';
import { FormErrand } from '../../ui/fields/form-errand';
import { free } from '../../ui/fields/free';
import { required } from '../../ui/fields/required';
import { SelectField } from '../../ui/fields/select-field';
import { TextField } from '../../ui/fields/text-field';
import { FormDialog, openFormDialog } from '../../ui/form-dialog';
import type { OrganisationToAdd, PartnerToAdd } from '../data/partnerships-client';
import { DoubleList } from './double-list';

interface Asked {
  /** One of the register, or `null` for a new one. */
  readonly organisation: { readonly id: string; readonly name: string } | null;
  /** What was searched for: what a new one is called, most of the time. */
  readonly sought: string;
  readonly today: string;
  /** Ids of those that take part already. */
  readonly known: ReadonlySet<string>;
  readonly doublesOf: (organisation: OrganisationToAdd) => Promise<readonly LikelyDouble[]>;
  readonly send: (partner: PartnerToAdd, key: string) => Promise<unknown>;
}

/**
 * An organisation becomes a partner, or is asked to: since when, and what it does. Before a new one is
 * registered, those that it may be are shown: *use this one*, or *it is another one*.
 */
@Component({
  selector: 'zp-add-dialog',
  imports: [DoubleList, FormDialog, SelectField, TextField],
  template: `
    @let add = words().add;
    <zp-form-dialog
      [title]="title()"
      [explain]="add.dialogExplain"
      [confirm]="add.confirm"
      [errand]="errand"
      (sent)="send($event)"
    >
      @if (doubles().length > 0) {
        <zp-double-list
          [doubles]="doubles()"
          [known]="asked.known"
          (used)="use($event)"
          (another)="another($event)"
        />
      }
      @if (organisation() === null) {
        <zp-text-field [field]="fields.name" [label]="add.name" />
        <zp-select-field [field]="fields.partnerType" [label]="add.type" [options]="types()" />
        <zp-text-field
          [field]="fields.website"
          [label]="add.website"
          [hint]="add.websiteHint"
          [optional]="true"
          type="url"
        />
        <zp-text-field
          [field]="fields.kvk"
          [label]="add.kvk"
          [optional]="true"
          inputMode="numeric"
        />
      }
      <zp-select-field [field]="fields.status" [label]="add.status" [options]="statuses()" />
      <zp-text-field [field]="fields.from" [label]="add.from" type="date" />
      <zp-text-field [field]="fields.part" [label]="add.part" [rows]="2" [optional]="true" />
    </zp-form-dialog>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AddDialog {
  private readonly texts = inject(WorkspaceTexts);
  private readonly dialog = inject<MatDialogRef<AddDialog, string>>(MatDialogRef);
  protected readonly asked = inject<Asked>(MAT_DIALOG_DATA);
  /** A second press adds no second partner. */
  private readonly key = crypto.randomUUID();

  protected readonly organisation = signal(this.asked.organisation);
  /** Those that the new one may be, as long as nobody said which it is. */
  protected readonly doubles = signal<readonly LikelyDouble[]>([]);
  /** What was none of them, as it stood then. */
  private setAside = '';

  protected readonly words = computed(() => this.texts.words().partnerships);
  protected readonly title = computed(() => {
    const { dialog, dialogNew } = this.words().add;
    const organisation = this.organisation();
    return organisation === null ? dialogNew : dialog(organisation);
  });
  protected readonly types = computed(() =>
    partnerTypes
      .map(({ slug, domain }) => {
        const { domains, partnerTypes: names } = this.words();
        return { value: slug as string, text: `${domains[domain]}: ${names[slug] ?? slug}` };
      })
      .sort((one, other) => one.text.localeCompare(other.text)),
  );
  protected readonly statuses = computed(() =>
    (['active', 'in-conversation', 'invited'] as const).map((status) => ({
      value: status as string,
      text: this.words().list.status[status],
    })),
  );
  protected readonly fields = form(
    signal({
      name: this.asked.organisation?.name ?? this.asked.sought,
      partnerType: 'huisarts',
      website: '',
      kvk: '',
      status: 'active',
      from: this.asked.today,
      part: '',
    }),
    (path) => {
      required(path.name);
      required(path.from);
      free(path.part);
    },
    { name: 'partner' },
  );
  private readonly frame = viewChild.required(FormDialog);
  private readonly list = viewChild(DoubleList);
  protected readonly errand = new FormErrand({
    form: this.fields,
    texts: this.texts,
    summary: () => this.frame().summary(),
    refusal: (failure) => failureSentence(failure, this.texts),
    fields: () => {
      const { name, partnerType, website, kvk, status, from, part } = this.fields;
      const words = this.words().add;
      return [
        { field: name, label: words.name, pointer: '/organisation/name' },
        { field: partnerType, label: words.type, pointer: '/organisation/partnerType' },
        { field: website, label: words.website, pointer: '/organisation/website' },
        { field: kvk, label: words.kvk, pointer: '/organisation/kvk' },
        { field: status, label: words.status, pointer: '/status' },
        { field: from, label: words.from, pointer: '/from' },
        { field: part, label: words.part, pointer: '/part' },
      ];
    },
  });

  protected async send(event: Event): Promise<void> {
    const sent = await this.errand.send(event, async () => {
      this.doubles.set(await this.toJudge());
      if (this.doubles().length === 0) await this.asked.send(this.partner(), this.key);
    });
    if (!sent) return;
    if (this.doubles().length === 0) this.dialog.close(this.organisation()?.name ?? this.name());
    // Drawn first, else there is nothing yet to put the focus on.
    else setTimeout(() => this.list()?.focus());
  }

  protected use(organisation: { id: string; name: string }): void {
    this.doubles.set([]);
    this.organisation.set(organisation);
    document.getElementById(fieldId(this.fields.status().name()))?.focus();
  }

  protected async another(event: Event): Promise<void> {
    this.setAside = JSON.stringify(this.fresh());
    await this.send(event);
  }

  /** What it may be and nobody judged yet; who changes what it is called is asked again. */
  private async toJudge(): Promise<readonly LikelyDouble[]> {
    const fresh = this.fresh();
    const judged = this.organisation() !== null || JSON.stringify(fresh) === this.setAside;
    return judged ? [] : this.asked.doublesOf(fresh);
  }

  private partner(): PartnerToAdd {
    const { status, from, part } = this.fields().value();
    const organisation = this.organisation();
    return {
      ...(organisation === null
        ? { organisation: this.fresh() }
        : { organisationId: organisation.id }),
      ...{ status, from, part: part.trim() },
    };
  }

  private fresh(): OrganisationToAdd {
    const { partnerType, website, kvk } = this.fields().value();
    // Who enters it a second time, with a name of another kind, is shown that it is there.
    const webDomain = webDomainOf(website);
    return {
      ...{ name: this.name(), partnerType, website: website.trim(), kvk: kvk.trim() },
      webDomains: webDomain === undefined ? [] : [webDomain],
    };
  }

  private name(): string {
    return this.fields().value().name.trim();
  }
}

/** Resolves with the name of who was added, or with nothing when somebody thought better of it. */
export function askForPartner(injector: Injector, asked: Asked): Promise<string | undefined> {
  return openFormDialog<string>(injector, AddDialog, asked);
}
