import { contactRouteContent } from '@zorgpaden/domain/contact-routes/contract';
import { findCitizenServiceNumber } from '@zorgpaden/domain/citizen-service-number';
import { themes } from '@zorgpaden/reference-data';
import { leadEmail } from './accounts.js';
import { demonstrationCoalitions } from './content/index.js';
import type { DemonstrationCoalition, DemonstrationRoute } from './demonstration-content.js';
import { fillIn } from './fill-in.js';

interface Written {
  readonly coalition: DemonstrationCoalition;
  readonly key: string;
  readonly route: DemonstrationRoute;
}

const written: Written[] = demonstrationCoalitions.flatMap((coalition) =>
  coalition.history.flatMap((step) =>
    'write' in step ? [{ coalition, key: step.write, route: step.route }] : [],
  ),
);

describe.each(demonstrationCoalitions.map((coalition) => [coalition.name, coalition] as const))(
  '%s',
  (_, coalition) => {
    it('says that it is an example, the lead too, who is a function and nobody’s name', () => {
      expect(coalition.name).toMatch(/\(voorbeeld\)$/);
      expect(leadEmail(coalition)).toMatch(/^trekker\.[a-z-]+@voorbeeld\.example$/);
    });

    it('tells its history in the order of time', () => {
      const days = coalition.history.map(({ daysAgo }) => daysAgo);
      expect(days).toEqual([...days].sort((a, b) => b - a));
    });

    it('names routes that were written before it names them, and that are still there', () => {
      const there = new Set<string>();
      for (const step of coalition.history) {
        if ('write' in step) {
          const { fallback } = step.route;
          if (fallback !== null) expect(there).toContain(fallback);
          there.add(step.write);
        } else if ('verify' in step) expect(there).toContain(step.verify);
        else if ('remove' in step) expect(there.delete(step.remove)).toBe(true);
      }
    });

    it('publishes in its own municipalities only', () => {
      for (const step of coalition.history) {
        if (!('write' in step)) continue;
        expect(coalition.municipalities).toEqual(
          expect.arrayContaining(step.route.area.municipalities),
        );
      }
    });
  },
);

describe('every route', () => {
  const routes = written.map((one) => [`${one.coalition.name}: ${one.key}`, one.route] as const);

  it.each(routes)('%s is one that a lead could have written', (_, route) => {
    const content = fillIn(route, {
      generalNumberOf: (code) => `0546 54${code.slice(2)}`,
      routeIdOf: () => '01980000-0000-7000-8000-000000000000',
    });
    expect(contactRouteContent.safeParse(content).error).toBeUndefined();
    const known = themes.map(({ slug }) => slug);
    for (const slug of route.themes) expect(known).toContain(slug);
  });

  it.each(routes)('%s can be phoned, and leads nowhere outside the example', (_, route) => {
    expect(route.channels.map(({ kind }) => kind)).toContain('general-number');
    for (const channel of route.channels) {
      if (channel.kind === 'general-number') continue;
      expect(channel.kind).not.toBe('phone');
      if (channel.kind === 'walk-in') expect(channel.value).toMatch(/^Voorbeeld/);
      else expect(channel.value).toMatch(/^https:\/\/[a-z]+\.voorbeeld\.example\/|\.example$/);
    }
  });

  it('names a source wherever it tells a fact of 2020', () => {
    const facts = written.filter(({ route }) => route.nextSteps.includes('Stand 2020'));
    expect(facts.length).toBeGreaterThan(8);
    for (const { route } of facts) expect(route.nextSteps).toMatch(/voortgangsrapportage/);
  });
});

describe('the whole of it', () => {
  const everything = JSON.stringify(demonstrationCoalitions);

  it('holds no citizen service number', () => {
    expect(findCitizenServiceNumber(everything)).toBeUndefined();
  });

  it('addresses nobody in person', () => {
    expect(everything).not.toMatch(/\b(mevrouw|meneer|de heer|mw\.|dhr\.|drs?\.)\s/i);
  });
});
