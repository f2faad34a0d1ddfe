import { municipalityOn } from '@zorgpaden/domain/municipalities';
import { parsePhoneNumber } from '@zorgpaden/domain/phone-numbers';
import type { MunicipalityRef } from '@zorgpaden/domain/municipalities/contract';
import { compareText, type PlainDate } from '@zorgpaden/domain/shared';

/** A municipality with the facts that answers are made from. */
export interface DirectoryEntry extends MunicipalityRef {
  readonly ggdRegion: string;
  readonly safetyRegion: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly inhabitants: number;
  readonly phone: { readonly value: string; readonly display: string; readonly href: string };
  readonly website: string;
}

/** A municipality that closed, and what it became. */
export interface Former {
  readonly code: string;
  readonly name: string;
  readonly on: string;
  readonly successors: readonly DirectoryEntry[];
}

export interface DirectoryRows {
  readonly municipalities: readonly (Omit<DirectoryEntry, 'phone'> & { readonly phone: string })[];
  readonly postcodes: readonly {
    readonly postcode4: string;
    readonly municipality_code: string;
    readonly also_in: readonly string[];
  }[];
  readonly successions: readonly {
    readonly old_code: string;
    readonly new_code: string;
    readonly old_name: string;
    readonly on_date: string;
  }[];
}

/** All municipalities of one day, their postcodes and their predecessors: small, and asked for by every answer. */
export class Directory {
  readonly entries: readonly DirectoryEntry[];
  readonly #byCode: ReadonlyMap<string, DirectoryEntry>;
  readonly #byPostcode = new Map<string, readonly DirectoryEntry[]>();
  readonly #formers = new Map<string, Former>();

  constructor(rows: DirectoryRows, today: PlainDate) {
    this.entries = rows.municipalities.map((row) => ({ ...row, phone: phoneOf(row.phone) }));
    this.#byCode = new Map(this.entries.map((entry) => [entry.code, entry]));
    const successions = rows.successions.map(({ old_code, new_code, on_date }) => ({
      oldCode: old_code,
      newCode: new_code,
      on: on_date,
    }));
    const leadsTo = (code: string): DirectoryEntry[] => {
      const entry = this.#byCode.get(code);
      if (entry !== undefined) return [entry];
      const outcome = municipalityOn(code, successions, today);
      const codes = outcome.kind === 'current' ? [] : outcome.codes;
      return codes.flatMap((successor) => this.#byCode.get(successor) ?? []);
    };
    for (const { postcode4, municipality_code, also_in } of rows.postcodes) {
      const entries = [municipality_code, ...also_in].flatMap(leadsTo);
      this.#byPostcode.set(postcode4, [...new Set(entries)]);
    }
    for (const { old_code, old_name, on_date } of rows.successions) {
      if (this.#byCode.has(old_code) || this.#formers.has(old_code)) continue;
      const successors = leadsTo(old_code);
      if (successors.length > 0) {
        this.#formers.set(old_code, { code: old_code, name: old_name, on: on_date, successors });
      }
    }
  }

  byCode(code: string): DirectoryEntry | undefined {
    return this.#byCode.get(code);
  }

  /** More than one when parts of the postcode lie elsewhere; the one with its centre first. */
  byPostcode(postcode4: string): readonly DirectoryEntry[] {
    return this.#byPostcode.get(postcode4) ?? [];
  }

  former(code: string): Former | undefined {
    return this.#formers.get(code);
  }

  /** The municipalities that went up into this one, in the order of time and name. */
  succeeded(code: string): readonly Former[] {
    return [...this.#formers.values()]
      .filter((former) => former.successors.some((successor) => successor.code === code))
      .sort((a, b) => compareText(a.on, b.on) || compareText(a.name, b.name));
  }
}

/** The loader refuses numbers that cannot be dialled; should one slip in, it is shown as it is. */
function phoneOf(text: string): DirectoryEntry['phone'] {
  const number = parsePhoneNumber(text);
  if (number !== undefined) {
    return { value: number.value, display: number.display, href: number.href };
  }
  return { value: text, display: text, href: `tel:${text.replace(/[^\d+]/g, '')}` };
}
