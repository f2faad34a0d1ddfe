import { LiveAnnouncer } from '@angular/cdk/a11y';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { type FieldTree, form, validate } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import {
  type AgreementTopic,
  agreementTopics,
  cooperationLevels,
} from '@zorgpaden/domain/agreements';
import { coalitionTitle } from '../../coalitions';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { WhoElse } from '../../presences';
import { DraftStatus } from '../../ui/draft-status';
import { failureSentence, FailureText } from '../../ui/failure-text';
import { ChecklistField } from '../../ui/fields/checklist-field';
import { ChoiceField } from '../../ui/fields/choice-field';
import { ErrorSummary } from '../../ui/fields/error-summary';
import { FormErrand } from '../../ui/fields/form-errand';
import { free } from '../../ui/fields/free';
import { required } from '../../ui/fields/required';
import { SelectField } from '../../ui/fields/select-field';
import { TextField } from '../../ui/fields/text-field';
import { freeRichText } from '../../ui/rich-text/free-rich-text';
import { RichTextEditor } from '../../ui/rich-text/rich-text-editor';
import { Skeleton } from '../../ui/skeleton';
import { TextDifference } from '../../ui/text-difference/text-difference';
import { AgreementEditor } from '../data/agreement-editor';
import { AgreementNotice } from '../data/agreement-notice';
import { type AgreementForm, blankForm, formOfTemplate } from '../form/agreement-form';
import { agreementErrands } from '../form/agreement-errands';
import { PartiesSection } from '../ui/parties-section';

/** Writes an agreement, from an example text or from nothing. What is typed is kept while it is typed. */
@Component({
  selector: 'zp-agreement-editor-page',
  imports: [
    ChecklistField,
    ChoiceField,
    DraftStatus,
    ErrorSummary,
    FailureText,
    MatButtonModule,
    PartiesSection,
    RichTextEditor,
    RouterLink,
    SelectField,
    Skeleton,
    TextDifference,
    TextField,
    WhoElse,
  ],
  providers: [AgreementEditor],
  templateUrl: './editor-page.html',
  styleUrl: './editor-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EditorPage {
  protected readonly editor = inject(AgreementEditor);
  private readonly texts = inject(WorkspaceTexts);
  private readonly router = inject(Router);
  private readonly notice = inject(AgreementNotice);
  private readonly announcer = inject(LiveAnnouncer);
  private readonly topicAsked = inject(ActivatedRoute).snapshot.queryParamMap.get('onderwerp');

  /** From the address: an agreement to change, or a draft to go on with. */
  readonly coalitionId = input.required<string>();
  readonly agreementId = input<string>();
  readonly draftId = input<string>();

  protected readonly all = computed(() => this.texts.words().agreements);
  protected readonly words = computed(() => this.all().editor);
  protected readonly common = computed(() => this.texts.words().common);
  protected readonly back = computed(() => {
    const list = `${this.texts.root()}/coalities/${this.coalitionId()}/afspraken`;
    const id = this.agreementId();
    return id ? `${list}/${id}` : list;
  });
  protected readonly loaded = signal(false);
  private readonly model = signal<AgreementForm>(blankForm());
  private opened = '';
  protected readonly fields: FieldTree<AgreementForm> = form(
    this.model,
    (path) => {
      required(path.title);
      free(path.title);
      freeRichText(path.text);
      validate(path.topics, ({ value }) =>
        value().length === 0 ? { kind: 'agreement.topics.empty' } : undefined,
      );
    },
    { name: 'agreement' },
  );
  protected readonly template = form(signal({ topic: '' }), { name: 'template' });
  protected readonly templates = computed(() => [
    { value: '', text: this.words().noTemplate },
    ...this.topicOptions().filter(({ value }) => value !== 'other'),
  ]);
  protected readonly topicOptions = computed(() =>
    agreementTopics.map((value) => ({ value, text: this.all().topics[value] })),
  );
  protected readonly levels = computed(() =>
    cooperationLevels.map((value) => ({ value, text: this.all().levels[value] })),
  );
  private readonly summary = viewChild(ErrorSummary);
  protected readonly errand = new FormErrand({
    form: this.fields,
    texts: this.texts,
    summary: () => this.summary() as ErrorSummary,
    refusal: (failure) => failureSentence(failure, this.texts),
    fields: () => agreementErrands(this.fields, this.words(), this.editor.partners()),
  });

  constructor() {
    coalitionTitle(() => (this.agreementId() ? this.words().editTitle : this.words().newTitle));
    effect(() => {
      const [coalition, agreement, draft] = [
        this.coalitionId(),
        this.agreementId(),
        this.draftId(),
      ];
      untracked(() => void this.open(coalition, agreement, draft));
    });
    effect(() => {
      const typed = this.model();
      if (this.loaded() && JSON.stringify(typed) !== this.opened) {
        untracked(() => {
          this.editor.keeper.keep(typed);
        });
      }
    });
  }

  protected retry(): void {
    void this.open(this.coalitionId(), this.agreementId(), this.draftId());
  }

  protected useTemplate(): void {
    const topic = this.template.topic().value();
    if (topic === '') return;
    this.model.update((now) => formOfTemplate(now, topic as AgreementTopic, this.all().templates));
  }

  protected async save(event: Event): Promise<void> {
    let id = '';
    const done = await this.errand.send(event, async () => {
      ({ id } = await this.editor.save(this.model()));
    });
    if (!done) return;
    this.notice.tell(this.words().saved);
    void this.announcer.announce(this.words().saved);
    const list = `${this.texts.root()}/coalities/${this.coalitionId()}/afspraken`;
    void this.router.navigateByUrl(`${list}/${id}`);
  }

  protected keepMine(event: Event): void {
    this.editor.keepMine();
    void this.save(event);
  }

  protected async takeTheirs(): Promise<void> {
    this.show(await this.editor.takeTheirs());
  }

  protected async startOver(): Promise<void> {
    await this.editor.discardDraft();
    this.show(this.editor.storedForm());
  }

  private async open(coalition: string, agreement?: string, draft?: string): Promise<void> {
    const start = await this.editor.open(coalition, agreement, draft);
    if (start === null) return;
    this.show(start);
    const topic = agreementTopics.find((one) => one === this.topicAsked);
    if (topic && !agreement && !this.editor.resumed()) this.template.topic().value.set(topic);
    this.loaded.set(true);
  }

  private show(start: AgreementForm): void {
    this.opened = JSON.stringify(start);
    this.fields().reset(start);
  }
}
