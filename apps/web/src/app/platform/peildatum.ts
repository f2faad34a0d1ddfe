import { computed, inject, Injectable } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router } from '@angular/router';
import { amsterdamNow, isPlainDate, type PlainDate } from '@zorgpaden/domain/shared';

/**
 * As of which day the open page is read (rule 2). It stands in the address, so that a link, a bookmark
 * and the button back show the same.
 */
@Injectable({ providedIn: 'root' })
export class Peildatum {
  private readonly router = inject(Router);
  // Every page shares the part of the address behind the question mark.
  private readonly asked = toSignal(inject(ActivatedRoute).queryParamMap);

  /** `null`: as it is today, and what is shown can be changed. */
  readonly chosen = computed<PlainDate | null>(() => {
    const given = this.asked()?.get('peildatum') ?? '';
    return isPlainDate(given) ? given : null;
  });
  /** For a request: nothing when it is about today. */
  readonly query = computed<{ readonly peildatum?: PlainDate }>(() => {
    const peildatum = this.chosen();
    return peildatum === null ? {} : { peildatum };
  });

  today(): PlainDate {
    return amsterdamNow(Date.now()).date;
  }

  /** Leaves what else the address says as it is. */
  choose(date: PlainDate | null): Promise<boolean> {
    return this.router.navigate([], {
      queryParams: { peildatum: date === this.today() ? null : date },
      queryParamsHandling: 'merge',
    });
  }
}
