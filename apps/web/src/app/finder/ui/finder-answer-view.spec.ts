import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { getAllByRole, getByRole } from '@testing-library/dom';
import type { FinderAnswer } from '@zorgpaden/domain/finder/contract';
import { exampleAnswer, exampleQuestion, exampleResult } from '../data/example-answer.testing';
import { FinderAnswerView } from './finder-answer-view';

const question = exampleQuestion({ postcode: '7607', theme: 'geldzorgen', phase: 'pregnancy' });

async function show(answer: FinderAnswer) {
  TestBed.configureTestingModule({ providers: [provideRouter([])] });
  const fixture = TestBed.createComponent(FinderAnswerView);
  fixture.componentRef.setInput('answer', answer);
  fixture.componentRef.setInput('question', question);
  await fixture.whenStable();
  return fixture.nativeElement as HTMLElement;
}

describe('the answer of the finder', () => {
  test('is the heading', async () => {
    const page = await show(exampleAnswer());
    expect(getByRole(page, 'heading', { level: 1 }).textContent).toBe(
      'Geldzorgen in Almelo: bel Wijkteam Noord',
    );
  });

  test('names its municipality and offers another, and keeps the rest of the question', async () => {
    const page = await show(exampleAnswer());
    expect(getByRole(page, 'link', { name: 'Almelo' }).getAttribute('href')).toBe(
      '/gemeente/GM0141-almelo',
    );
    expect(getByRole(page, 'link', { name: 'andere gemeente' }).getAttribute('href')).toBe(
      '/?thema=geldzorgen&fase=pregnancy',
    );
    expect(getByRole(page, 'link', { name: 'ander thema' }).getAttribute('href')).toBe(
      '/?postcode=7607&fase=pregnancy',
    );
  });

  test('puts what the contact itself names first among those to try next', async () => {
    const page = await show(
      exampleAnswer({
        results: [
          exampleResult({ fallbackId: 'second' }),
          exampleResult({ id: 'first', title: 'Eén ingang' }),
          exampleResult({ id: 'second', title: 'Wijkteam Zuid' }),
        ],
      }),
    );
    const next = getByRole(page, 'region', { name: 'Als zij niet opnemen' });
    const titles = Array.from(next.querySelectorAll('.row-title'), (title) => title.textContent);
    expect(titles).toEqual(['Wijkteam Zuid', 'Eén ingang']);
  });

  test('changes the phase without losing the place or the theme', async () => {
    const page = await show(exampleAnswer());
    const phases = getAllByRole(getByRole(page, 'navigation', { name: 'Kies een fase' }), 'link');
    expect(phases.map((link) => link.getAttribute('href'))).toEqual([
      '/?postcode=7607&thema=geldzorgen',
      ...['preconception', 'pregnancy', 'birth', 'after-birth'].map(
        (phase) => `/?postcode=7607&thema=geldzorgen&fase=${phase}`,
      ),
    ]);
    expect(phases[2]?.getAttribute('aria-current')).toBe('true');
  });
});
