import { expect, type Locator, type Page } from '@playwright/test';
import { answerTexts } from '@zorgpaden/texts/nl/answer';
import { publicTexts as texts } from '@zorgpaden/texts/nl/public';

/** The finder as somebody sees it who has a question. */
export class Finder {
  readonly place: Locator;
  readonly search: Locator;
  readonly heading: Locator;
  readonly suggestions: Locator;
  readonly choices: Locator;
  /** The first contact: the card with the large number. */
  readonly card: Locator;
  readonly banner: Locator;
  readonly callExample: Locator;
  readonly notice: Locator;
  readonly otherMunicipality: Locator;

  constructor(readonly page: Page) {
    this.place = page.getByLabel(texts.finder.place);
    this.search = page.getByRole('button', { name: texts.finder.search, exact: true });
    this.heading = page.getByRole('heading', { level: 1 });
    this.suggestions = page.getByRole('option');
    this.choices = page.getByRole('region', { name: texts.finder.chooseTitle }).getByRole('link');
    this.card = page.getByRole('article').first();
    this.banner = this.card.getByText(answerTexts.demonstration.banner, { exact: true });
    this.callExample = this.card
      .getByRole('button', { name: answerTexts.demonstration.banner })
      .first();
    this.notice = page.getByRole('dialog', { name: answerTexts.demonstration.title });
    this.otherMunicipality = page.getByRole('link', { name: answerTexts.answer.otherMunicipality });
  }

  theme(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  async open(address = '/'): Promise<void> {
    await this.page.goto(address);
  }

  /** Moves the mouse, which wakes the page; until then its links and forms do the work. */
  async awake(): Promise<void> {
    await this.page.mouse.move(4, 4);
    await this.page.mouse.move(8, 8);
    await expect(this.page.locator('[ngh]')).toHaveCount(0);
  }

  /** Searches for a place without choosing a theme. */
  async look(place: string): Promise<void> {
    await this.place.fill(place);
    await this.search.click();
  }
}
