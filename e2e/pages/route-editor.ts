import type { Locator, Page } from '@playwright/test';
import { workspace as texts } from '@zorgpaden/texts/nl/workspace';

const { edit, fields, draft, conflict } = texts.contactRoutes;

/** The form of one contact route. */
export class RouteEditor {
  readonly organisation: Locator;
  readonly team: Locator;
  readonly themeSearch: Locator;
  readonly phone: Locator;
  readonly nextSteps: Locator;
  readonly hoursStated: Locator;
  readonly save: Locator;
  readonly preview: Locator;
  readonly draftSaved: Locator;
  /** What is wrong, above the form. */
  readonly summary: Locator;
  readonly conflict: Locator;

  constructor(readonly page: Page) {
    this.organisation = page.getByLabel(fields.organisation, { exact: true });
    this.team = page.getByLabel(fields.team, { exact: true });
    this.themeSearch = page.getByLabel(fields.themesFilter);
    this.phone = page.getByLabel(fields.channelValue.phone);
    this.nextSteps = page.getByLabel(fields.nextSteps);
    this.hoursStated = page.getByRole('radio', { name: fields.hoursStated });
    this.save = page.getByRole('button', { name: edit.save, exact: true });
    this.preview = page.getByRole('complementary').filter({ hasText: edit.preview });
    this.draftSaved = page.getByText(
      new RegExp(`^${draft.saved({ time: '' }).split(' om')[0]} om`),
    );
    this.summary = page.getByRole('group', { name: /klopt nog|kloppen nog/ });
    this.conflict = page.getByRole('heading', { name: conflict.title });
  }

  box(name: string): Locator {
    return this.page.getByRole('checkbox', { name, exact: true });
  }

  addTimeOn(day: keyof typeof fields.days): Locator {
    return this.page.getByRole('button', { name: fields.addStretchOn({ day: fields.days[day] }) });
  }

  time(which: 'from' | 'to', day: keyof typeof fields.days, number = 1): Locator {
    const name = which === 'from' ? fields.fromOn : fields.toOn;
    return this.page.getByLabel(name({ day: fields.days[day], number }));
  }

  removeChannel(number: number): Locator {
    return this.page.getByRole('button', { name: fields.removeChannel({ number }) });
  }

  /** The two versions of one part, to choose from. */
  side(which: 'mine' | 'theirs'): Locator {
    return this.page.getByRole('radio', { name: new RegExp(`^${conflict[which]}`) });
  }

  get saveChoice(): Locator {
    return this.page.getByRole('button', { name: conflict.save });
  }
}
