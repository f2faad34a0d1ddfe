import type { WorkspaceTexts } from '../../platform/workspace-texts';
import type { SummaryItem } from '../../ui/fields/error-summary';
import { type AnyField, fieldId, type CodedError } from '../../ui/fields/field-errors';
import type { RouteEditor } from '../data/route-editor';
import { fieldLabel } from '../words/field-label';

/** What is wrong in fields where somebody has been, in the order of the form, each once. */
export function summaryOf(editor: RouteEditor, texts: WorkspaceTexts): readonly SummaryItem[] {
  const words = texts.words().contactRoutes.fields;
  const items = editor
    .fields()
    .errorSummary()
    .flatMap((error) => {
      const state = (error.fieldTree as AnyField)();
      if (!state.touched()) return [];
      const { kind, params } = error as CodedError;
      const label = fieldLabel(state.name().split('.').slice(1), words);
      const sentence = texts.problem(kind, params);
      return [{ id: fieldId(state.name()), text: label ? `${label}: ${sentence}` : sentence }];
    });
  return items.filter(
    ({ id, text }, index) =>
      items.findIndex((other) => other.id === id && other.text === text) === index,
  );
}
