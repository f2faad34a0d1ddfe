import type { TrailChange, TrailField } from '@zorgpaden/domain/trail/contract';
import {
  type Names,
  partInWords,
  partLabel,
  type RoutePart,
  routeParts,
} from '../../contact-routes';
import { momentText } from '../../platform/moments';
import { fieldName, type Speech, valueInWords } from './value-in-words';

/** One field of a change: how it was, how it became, or that it was erased. */
export interface FieldInWords {
  readonly name: string;
  readonly was: readonly string[];
  readonly became: readonly string[];
  readonly isErased: boolean;
}

export interface ChangeInWords {
  readonly id: string;
  readonly title: string;
  readonly moment: string;
  readonly person: { readonly id: string; readonly name: string } | null;
  /** In words, when there is no person to name. */
  readonly nobody: string;
  readonly role: string;
  readonly coalition: { readonly id: string; readonly name: string } | null;
  readonly fields: readonly FieldInWords[];
}

/** A change as people say it. */
export function changeInWords(change: TrailChange, speech: Speech, names: Names): ChangeInWords {
  const words = speech.words.trail;
  const { by, byErased, coalition } = change;
  return {
    id: change.id,
    title: titleOf(change, speech),
    moment: momentText(change.at, speech.language),
    person: by === null ? null : { id: by.id, name: by.name ?? words.nameGone },
    nobody: byErased ? words.nameErased : words.system,
    role: roleOf(change.role, speech),
    coalition: coalition === null ? null : { id: coalition.id, name: coalition.name ?? '' },
    fields: change.fields
      .filter(({ name }) => !words.leftOut.includes(name))
      .map((field) => fieldInWords(change.subject.type, field, speech, names)),
  };
}

function titleOf({ action, subject }: TrailChange, { words }: Speech): string {
  const titles: Readonly<Record<string, string>> = words.trail.titles;
  const title = titles[`${subject.type} ${action}`] ?? words.trail.otherChange;
  return subject.name === null ? title : words.trail.titled({ title, name: subject.name });
}

function roleOf(role: string, { words }: Speech): string {
  const names: Readonly<Record<string, string>> = words.trail.roles;
  return names[role] ?? '';
}

function fieldInWords(
  type: string,
  { name, before, after, erased }: TrailField,
  speech: Speech,
  names: Names,
): FieldInWords {
  const part = type === 'contact-route' ? routeParts.find((one) => one === name) : undefined;
  const say = (value: unknown) =>
    part === undefined ? valueInWords(value, speech) : partLines(part, value, speech, names);
  return {
    name:
      part === undefined
        ? fieldName(name, speech)
        : partLabel(part, speech.words.contactRoutes.fields),
    was: before === undefined ? [] : say(before),
    became: after === undefined ? [] : say(after),
    isErased: erased,
  };
}

/** A part of a route; one that an older version wrote in another shape is said as it stands. */
function partLines(part: RoutePart, value: unknown, speech: Speech, names: Names) {
  try {
    return partInWords(part, value as never, speech.words.contactRoutes.fields, names);
  } catch {
    return valueInWords(value, speech);
  }
}
