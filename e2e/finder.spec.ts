import { answerTexts } from '@zorgpaden/texts/nl/answer';
import { publicTexts as texts } from '@zorgpaden/texts/nl/public';
import { Finder } from './pages/finder.js';
import { pressOn, typeInto } from './support/keyboard.js';
import { expect, test } from './support/test.js';

const answer = /^Geldzorgen in Almelo: bel /;
const number = '0546 54 11 11';

test.describe('a verloskundige in the hallway, with a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('types 7607, taps geldzorgen and sees whom to call, without scrolling', async ({ page }) => {
    const finder = new Finder(page);
    await finder.open();
    await finder.place.fill('7607');
    await finder.theme('Geldzorgen').tap();

    await expect(finder.heading).toHaveText(answer);
    await expect(finder.callExample).toContainText(number);
    await expect(finder.callExample).toBeInViewport({ ratio: 1 });
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await expect(finder.banner).toBeVisible();
  });

  test('taps the number of an example and is told so, without a call', async ({ page }) => {
    const finder = new Finder(page);
    await finder.open('/?postcode=7607&thema=geldzorgen');
    await expect(finder.card.locator('[href^="tel:"]')).toHaveCount(0);

    await finder.awake();
    await finder.callExample.tap();
    await expect(finder.notice).toContainText('daarom belt deze knop niet');
    await finder.notice.getByRole('button', { name: answerTexts.demonstration.close }).tap();
    await expect(finder.notice).toBeHidden();
    await expect(finder.heading).toHaveText(answer);
  });

  test('passes the address on, goes back to the tiles, and asks about another municipality', async ({
    page,
    context,
  }) => {
    const finder = new Finder(page);
    await finder.open();
    await finder.place.fill('7607');
    await finder.theme('Geldzorgen').tap();
    await expect(finder.heading).toHaveText(answer);

    const colleague = new Finder(await context.newPage());
    await colleague.open(page.url());
    await expect(colleague.heading).toHaveText(answer);

    await page.goBack();
    await expect(finder.theme('Geldzorgen')).toBeVisible();
    await expect(finder.place).toHaveValue('7607');

    await page.goForward();
    await finder.otherMunicipality.tap();
    await finder.look('Delft');
    await expect(finder.heading).toHaveText(/^Geldzorgen in Delft: /);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });

  test('the form is a real form: two interactions to the number', async ({ page }) => {
    const finder = new Finder(page);
    await finder.open();
    await finder.place.fill('7607');
    await finder.theme('Geldzorgen').click();

    await expect(finder.heading).toHaveText(answer);
    await expect(finder.callExample).toBeInViewport({ ratio: 1 });
    await finder.callExample.click();
    await expect(finder.banner).toBeInViewport();
    await expect(finder.heading).toHaveText(answer);
  });

  test('the back button gives back the tiles and the place that was typed', async ({ page }) => {
    const finder = new Finder(page);
    await finder.open();
    await finder.place.fill('7607');
    await finder.theme('Geldzorgen').click();
    await expect(finder.heading).toHaveText(answer);

    await page.goBack();
    await expect(finder.theme('Geldzorgen')).toBeVisible();
    await expect(finder.place).toHaveValue('7607');
  });

  test('a wrong postcode and a name of two municipalities are told at the field', async ({
    page,
  }) => {
    const finder = new Finder(page);
    await finder.open();
    await finder.look('0000');
    await expect(finder.place).toHaveAccessibleDescription(/postcode/i);
    await finder.look('Bergen');
    await expect(finder.choices).toHaveCount(2);
  });
});

test.describe('with the keyboard alone', () => {
  test('from the first page to the number and back to another theme', async ({ page }) => {
    const finder = new Finder(page);
    await finder.open();
    await typeInto(page, finder.place, '7607');
    await pressOn(page, finder.theme('Geldzorgen'), 'Enter');
    await expect(finder.heading).toHaveText(answer);
    await expect(finder.heading).toBeFocused();

    await finder.awake();
    await pressOn(page, finder.callExample, 'Space');
    await expect(finder.notice).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(finder.callExample).toBeFocused();
  });

  test('suggestions open while typing, and are walked through and taken', async ({ page }) => {
    const finder = new Finder(page);
    await finder.open();
    await typeInto(page, finder.place, '');
    // In one go: suggestions that are replaced while somebody types start at the top again.
    await page.keyboard.insertText('berg');
    await expect(finder.place).toHaveAttribute('aria-expanded', 'true');
    await page.keyboard.press('ArrowDown');
    const first = finder.suggestions.first();
    await expect(first).toHaveAttribute('aria-selected', 'true');
    await expect(finder.place).toHaveAttribute(
      'aria-activedescendant',
      (await first.getAttribute('id')) ?? '',
    );
    await page.keyboard.press('Escape');
    await expect(finder.place).toHaveAttribute('aria-expanded', 'false');
    await expect(finder.place).toHaveValue('berg');

    await page.keyboard.press('ArrowDown');
    await expect(first).toHaveAttribute('aria-selected', 'true');
    const name = await first.locator('b').innerText();
    await page.keyboard.press('Enter');
    await expect(finder.place).toHaveValue(name);
    await pressOn(page, finder.theme('Geldzorgen'), 'Enter');
    await expect(finder.heading).toContainText(`Geldzorgen in ${name}`);
  });
});

test.describe('whatever is typed as a place', () => {
  for (const [typed, place] of [
    ['7607 AB', 'Almelo'],
    ['7607ab', 'Almelo'],
    ['den bosch', "'s-Hertogenbosch"],
    ['s hertogenbosch', "'s-Hertogenbosch"],
    ['Weesp', 'Amsterdam'],
  ] as const) {
    test(`${typed} is understood`, async ({ page }) => {
      const finder = new Finder(page);
      await finder.open();
      await finder.look(typed);
      const all = page.getByRole('link', { name: texts.finder.seeAll({ municipality: place }) });
      await expect(all).toBeVisible();
    });
  }

  for (const [typed, names] of [
    ['Bergen', ['Bergen (NH.)', 'Bergen (L.)']],
    ['Haaren', ['Tilburg', 'Boxtel', 'Oisterwijk', 'Vught']],
    ['7925', ['De Wolden', 'Emmen']],
  ] as const) {
    test(`${typed} can be more than one: it asks which`, async ({ page }) => {
      const finder = new Finder(page);
      await finder.open();
      await finder.look(typed);
      await expect(finder.choices).toContainText([...names]);
      await finder.choices.first().click();
      await expect(finder.choices).toHaveCount(0);
      await finder.theme('Geldzorgen').click();
      await expect(finder.heading).toHaveText(/^Geldzorgen in /);
    });
  }

  for (const typed of [
    '0000',
    '123',
    'GM9999',
    '<script>alert(1)</script>',
    'x'.repeat(10_000),
    '',
  ]) {
    test(`${typed.slice(0, 30) || 'nothing'} is refused at the field`, async ({ page }) => {
      const finder = new Finder(page);
      await finder.open();
      await finder.look(typed);
      await expect(finder.place).toHaveAttribute('aria-invalid', 'true');
      await expect(finder.place).toHaveAccessibleDescription(/\w{4,}/);
      await expect(finder.place).toBeInViewport();
      expect(page.url().length).toBeLessThan(2_000);
    });
  }
});
