import type { NewReorganisation } from '@zorgpaden/domain/reorganisations/contract';

/** What an administrator fills in: these go up into those, on a day. */
export interface ReorganisationForm {
  on: string;
  /** Codes of municipalities that close. */
  closing: string[];
  /** Codes of municipalities that are there already. */
  into: string[];
  newCode: string;
  newName: string;
}

export const emptyForm: ReorganisationForm = {
  on: '',
  closing: [],
  into: [],
  newCode: '',
  newName: '',
};

/** All that close go up into all that succeed; others on the same day are another reorganisation. */
export function contentOf(form: ReorganisationForm): NewReorganisation {
  const code = form.newCode.trim().toUpperCase();
  const opened = code === '' ? [] : [{ code, name: form.newName.trim() }];
  const successors = [...form.into, ...opened.map((one) => one.code)];
  return {
    on: form.on,
    closings: form.closing.map((one) => ({ code: one, successors })),
    opened,
    choices: [],
  };
}
