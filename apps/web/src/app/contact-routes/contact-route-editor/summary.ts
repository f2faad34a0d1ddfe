import type { WorkspaceTexts } from '../../platform/workspace-texts';
import type { SummaryItem } from '../../ui/fields/error-summary';
import { type AnyField, fieldId, type CodedError } from '../../ui/fields/field-errors';
import type { RouteEditor } from '../data/route-editor';
import { type RoutePart, routeParts } from '../form/differences';
import { fieldLabel } from '../words/field-label';

/** What is wrong in fields where somebody has been, in the order of the form, each once. */
export function summaryOf(editor: RouteEditor, texts: WorkspaceTexts): readonly SummaryItem[] {
  const words = texts.words().contactRoutes.fields;
  const content = editor.content();
  const items = editor
    .fields()
    .errorSummary()
    .flatMap((error) => {
      const state = (error.fieldTree as AnyField)();
      if (!state.touched()) return [];
      const path = state.name().split('.').slice(1);
      const { kind, params } = error as CodedError;
      const label = fieldLabel(path, words, content);
      const sentence = texts.problem(kind, params);
      return [
        { path, id: fieldId(state.name()), text: label ? `${label}: ${sentence}` : sentence },
      ];
    });
  return items
    .filter(
      ({ id, text }, index) =>
        items.findIndex((other) => other.id === id && other.text === text) === index,
    )
    .sort((one, other) => inOrderOfForm(one.path, other.path));
}

function inOrderOfForm(one: readonly string[], other: readonly string[]): number {
  const part = (path: readonly string[]): number => routeParts.indexOf(path[0] as RoutePart);
  const numeric = { numeric: true };
  return part(one) - part(other) || one.join('.').localeCompare(other.join('.'), 'en', numeric);
}
