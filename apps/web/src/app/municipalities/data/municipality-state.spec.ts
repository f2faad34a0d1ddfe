import type { MunicipalityRoute } from '@zorgpaden/domain/finder/contract';
import type { Phase } from '@zorgpaden/domain/phases';
import { groupByTheme } from './municipality-state';

const money = { slug: 'geldzorgen', name: 'Geldzorgen' };
const housing = { slug: 'wonen', name: 'Wonen' };

function route(id: string, themes: (typeof money)[], phases: Phase[]): MunicipalityRoute {
  return { result: { id }, themes, phases, areaText: '' } as unknown as MunicipalityRoute;
}

const routes = [
  route('both', [housing, money], ['pregnancy', 'birth']),
  route('entrance', [], ['preconception', 'pregnancy', 'birth', 'after-birth']),
  route('later', [money], ['after-birth']),
];

function shown(phase: Phase | null) {
  return groupByTheme(routes, phase).map((group) => [
    group.themes.map((theme) => theme.slug).join('+') || 'every theme',
    group.routes.map((each) => each.result.id).join(),
  ]);
}

describe('the contacts of a municipality', () => {
  test('stand under every theme they are for, those for all themes first', () => {
    expect(shown(null)).toEqual([
      ['every theme', 'entrance'],
      ['geldzorgen', 'both,later'],
      ['wonen', 'both'],
    ]);
  });

  test('share a heading between themes that lead to the same contacts', () => {
    const groups = groupByTheme([routes[0], routes[1]] as MunicipalityRoute[], null);
    expect(groups.map((group) => group.themes.map((theme) => theme.name))).toEqual([
      [],
      ['Geldzorgen', 'Wonen'],
    ]);
  });

  test('are only those of the phase that was chosen', () => {
    expect(shown('after-birth')).toEqual([
      ['every theme', 'entrance'],
      ['geldzorgen', 'later'],
    ]);
  });
});
