import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  DestroyRef,
  effect,
  ElementRef,
  inject,
  input,
  PendingTasks,
  signal,
  untracked,
  viewChild,
  ViewEncapsulation,
} from '@angular/core';
import type { FieldTree } from '@angular/forms/signals';
import { plainTextOf, type RichText, sameText } from '@zorgpaden/domain/rich-text';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { fieldId, shownErrors } from '../fields/field-errors';
import { SuspicionHint } from '../fields/suspicion-hint';
import { Skeleton } from '../skeleton';
import type { Editor } from './editor';
import { RichTextToolbar } from './rich-text-toolbar';
import { noTools, type Tool } from './tools';

/** A field for a text with headings, lists, emphasis and links. What is in it is judged by rule 1. */
@Component({
  selector: 'zp-rich-text-editor',
  imports: [RichTextToolbar, Skeleton, SuspicionHint],
  templateUrl: './rich-text-editor.html',
  styleUrl: './rich-text-editor.scss',
  // The editor makes its own elements, which no style of one component alone would reach.
  encapsulation: ViewEncapsulation.None,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RichTextEditor {
  private readonly texts = inject(WorkspaceTexts);
  private readonly place = viewChild.required<ElementRef<HTMLElement>>('place');

  readonly field = input.required<FieldTree<RichText>>();
  readonly label = input.required<string>();
  readonly hint = input('');
  readonly optional = input(false);

  protected readonly words = computed(() => this.texts.words().common);
  protected readonly id = computed(() => fieldId(this.field()().name()));
  protected readonly plain = computed(() => plainTextOf(this.field()().value()));
  protected readonly problem = computed(() => {
    const [first] = shownErrors(this.field());
    return first ? this.texts.problem(first.kind, first.params) : '';
  });
  protected readonly editor = signal<Editor | null>(null);
  protected readonly tools = signal(noTools);
  /** What was last typed here: what comes from elsewhere is another text, and is shown. */
  private typed: RichText | null = null;
  private isGone = false;

  constructor() {
    const tasks = inject(PendingTasks);
    afterNextRender(() => {
      void tasks.run(() => this.open());
    });
    effect(() => this.editor()?.describe(this.description()));
    effect(() => {
      const value = this.field()().value();
      const editor = this.editor();
      if (!editor || (this.typed && sameText(value, this.typed))) return;
      this.typed = value;
      untracked(() => {
        editor.show(value);
      });
    });
    inject(DestroyRef).onDestroy(() => {
      this.isGone = true;
      this.editor()?.destroy();
    });
  }

  protected press(tool: Exclude<Tool, 'link'>): void {
    this.editor()?.press(tool);
  }

  protected link(href: string): void {
    this.editor()?.link(href);
  }

  private async open(): Promise<void> {
    const { Editor } = await import('./editor');
    if (this.isGone) return;
    const state = this.field()();
    this.typed = state.value();
    const editor = new Editor(this.place().nativeElement, this.typed, {
      changed: (document) => {
        this.typed = document;
        this.field()().value.set(document);
        this.field()().markAsDirty();
      },
      moved: (tools) => {
        this.tools.set(tools);
      },
      left: () => {
        this.field()().markAsTouched();
      },
    });
    this.editor.set(editor);
  }

  /** What a screen reader hears of the field. */
  private description(): Record<string, string> {
    const id = this.id();
    const about = [this.hint() && `${id}-hint`, `${id}-problem`].filter(Boolean);
    return {
      id,
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-labelledby': `${id}-label`,
      'aria-describedby': about.join(' '),
      'aria-invalid': String(this.problem() !== ''),
      'aria-required': String(!this.optional()),
    };
  }
}
