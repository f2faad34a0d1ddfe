import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { canonicalJson, dateOfDay } from '../shared/index.js';
import {
  agreedWithEachOther,
  applied,
  differing,
  planMerge,
  planUndo,
  type Row,
  type Tables,
  tableRules,
} from './index.js';

const pair = { keptId: 'kept', mergedId: 'merged' };
const owner = fc.constantFrom('kept', 'merged', 'other');
const day = fc.integer({ min: 20_000, max: 20_040 }).map(dateOfDay);
const few = fc.constantFrom('a', 'b', 'c');

const organisation = (id: string) =>
  fc.record({
    ...{ id: fc.constant(id), name: fc.constant(`Naam ${id}`), version: fc.constant(3) },
    other_names: fc.uniqueArray(fc.constantFrom('Naam kept', 'De Linde', 'Het Nest')),
    web_domains: fc.uniqueArray(fc.constantFrom('linde.example', 'nest.example')),
    kvk: fc.constantFrom('', '12345678', '87654321'),
    phone: fc.constantFrom('', '14 015'),
    visiting_address: fc.constantFrom(null, { place: 'Almelo' }),
    search_text: fc.constant(`naam ${id}`),
  });

/** Partnerships of one organisation in coalitions, one after the other, with their statuses. */
const partnerships = (organisationId: string) =>
  fc
    .uniqueArray(fc.record({ coalition: few, from: day, to: fc.option(day) }), {
      selector: ({ coalition }) => coalition,
    })
    .map((all) =>
      all
        .filter(({ from, to }) => to === null || from < to)
        .map(({ coalition, from, to }) => partnership(organisationId, coalition, from, to)),
    );

function partnership(organisation_id: string, coalition: string, from: string, to: string | null) {
  const id = `${organisation_id} in ${coalition}`;
  const status = (name: string, period: string): Row => ({
    ...{ id: `${id} ${name}`, partnership_id: id, status: name, period, reason: '' },
  });
  return {
    row: {
      ...{ id, coalition_id: coalition, organisation_id, period: `[${from},${to ?? ''})` },
      ...{ part: `Rol van ${organisation_id}`, themes: [], departments: [] },
      ...{ municipalities: [coalition], version: 1, deleted_at: null },
    } as Row,
    statuses: [
      status('active', `[${from},${to ?? ''})`),
      ...(to === null ? [] : [status('ended', `[${to},)`)]),
    ],
    contact: { id: `${id} contact`, partnership_id: id, job: 'Teamleider' } as Row,
  };
}

/** Of each organisation at most one row for each of few things, as the database keeps it. */
const once = (column: string, more: (id: string) => Row = () => ({})) =>
  fc.uniqueArray(fc.tuple(owner, few), { selector: ([of, thing]) => `${of} ${thing}` }).map((all) =>
    all.map(([organisation_id, thing]): Row => {
      const id = `${organisation_id} ${thing}`;
      return { id, organisation_id, [column]: thing, ...more(id) };
    }),
  );

const tables: fc.Arbitrary<Tables> = fc
  .record({
    kept: organisation('kept'),
    merged: organisation('merged'),
    partners: fc
      .tuple(partnerships('kept'), partnerships('merged'))
      .map(([mine, theirs]) => [...mine, ...theirs]),
    parties: once('version_id', () => ({
      ...{ required: true, stands_for: ['merged', 'another'], joined_on: null, left_on: null },
      ...{ contact_name: null, contact_email: null },
    })),
    invitations: once('reflection_id', (id) => ({ email: `${id[0] ?? ''}@voorbeeld.example` })),
    heard: once('reflection_id', (id) => ({ heard_on: '2026-01-01', how: id, stated_at: '' })),
    prepared: once('reflection_id', (id) => ({
      ...{ answers: { middelen: `Van ${id}` }, answered_by: id, sent_at: '2026' },
    })),
    followUps: once('coalition_id'),
    names: once('name'),
  })
  .map(({ kept, merged, partners, ...rest }) => ({
    organisations: [kept as Row, merged as Row],
    partnerships: partners.map(({ row }) => row),
    partnership_statuses: partners.flatMap(({ statuses }) => statuses),
    partner_contacts: partners.map(({ contact }) => contact),
    agreement_parties: rest.parties,
    reflection_invitations: rest.invitations,
    reflection_hearings: rest.heard,
    reflection_preparations: rest.prepared,
    follow_ups: rest.followUps,
    organisation_names: rest.names.filter((row) => row['organisation_id'] !== 'other'),
  }));

function planned(given: Tables) {
  let made = 0;
  return planMerge(given, pair, () => `new ${++made}`);
}
const of = (rows: readonly Row[] | undefined, id: string) =>
  (rows ?? []).filter((row) => row['organisation_id'] === id);
const without = (given: Tables, columns: readonly string[]) =>
  Object.fromEntries(
    Object.entries(given).map(([table, rows]) => [
      table,
      rows
        .map((row) => Object.entries(row).filter(([column]) => !columns.includes(column)))
        .map((entries) => canonicalJson(Object.fromEntries(entries)))
        .toSorted(),
    ]),
  );

describe('a merge of two organisations', () => {
  test('leaves nothing that points at the one that went up', () => {
    fc.assert(
      fc.property(tables, (given) => {
        const after = applied(given, planned(given));
        for (const rows of Object.values(after)) expect(of(rows, 'merged')).toEqual([]);
        expect(after['organisations']?.map(({ id }) => id)).toEqual(['kept']);
        for (const row of after['agreement_parties'] ?? []) {
          expect(row['stands_for']).not.toContain('merged');
          expect(row['stands_for']).not.toContain(row['organisation_id']);
        }
      }),
    );
  });

  test('loses nothing and doubles nothing', () => {
    fc.assert(
      fc.property(tables, (given) => {
        const after = applied(given, planned(given));
        const things = [
          ['agreement_parties', 'version_id'],
          ['reflection_invitations', 'reflection_id'],
          ['reflection_hearings', 'reflection_id'],
          ['reflection_preparations', 'reflection_id'],
        ] as const;
        for (const [table, column] of things) {
          const both = [...of(given[table], 'kept'), ...of(given[table], 'merged')];
          const were = [...new Set(both.map((row) => row[column]))].toSorted();
          expect(
            of(after[table], 'kept')
              .map((row) => row[column])
              .toSorted(),
          ).toEqual(were);
          expect(of(after[table], 'other')).toHaveLength(of(given[table], 'other').length);
        }
        expect(after['follow_ups']).toHaveLength(given['follow_ups']?.length ?? 0);
        const partners = new Set(after['partnerships']?.map(({ id }) => id));
        expect(after['partner_contacts']).toHaveLength(given['partner_contacts']?.length ?? 0);
        for (const row of [
          ...(after['partner_contacts'] ?? []),
          ...(after['partnership_statuses'] ?? []),
        ]) {
          expect(partners).toContain(row['partnership_id']);
        }
        const said = JSON.stringify(after['partnerships']);
        for (const row of given['partnerships'] ?? []) expect(said).toContain(row['part']);
        const answers = JSON.stringify(after['reflection_preparations']);
        for (const row of given['reflection_preparations'] ?? []) {
          expect(answers).toContain(`Van ${String(row['id'])}`);
        }
        expect(JSON.stringify(after['organisations'])).toContain('Naam merged');
      }),
    );
  });

  test('undone, leaves everything as it was, but for versions', () => {
    fc.assert(
      fc.property(tables, (given) => {
        const merge = planned(given);
        const after = applied(given, merge);
        const { changes, changedSince } = planUndo(after, merge, pair);
        expect(changedSince).toEqual([]);
        // What is searched is made anew of all names.
        const told = (now: Tables) => without(now, ['version', 'search_text']);
        expect(told(applied(after, changes))).toEqual(told(given));
      }),
    );
  });

  test('undone, keeps what somebody changed since', () => {
    fc.assert(
      fc.property(tables, (given) => {
        const merge = planned(given);
        const after = applied(given, merge);
        const changedSince = applied(
          after,
          (after['organisations'] ?? []).map((row) => ({
            ...{ table: 'organisations', key: { id: 'kept' }, before: row },
            after: { ...row, phone: '14 053', other_names: ['Nieuw', ...asList(row)] },
          })),
        );
        const { changes } = planUndo(changedSince, merge, pair);
        const back = applied(changedSince, changes)['organisations'] ?? [];
        expect(back.find(({ id }) => id === 'kept')).toMatchObject({ phone: '14 053' });
        const kept = given['organisations']?.find(({ id }) => id === 'kept') ?? {};
        expect(asList(back.find(({ id }) => id === 'kept') ?? {})).toEqual([
          'Nieuw',
          ...asList(kept),
        ]);
        expect(back.find(({ id }) => id === 'merged')).toEqual(
          given['organisations']?.find(({ id }) => id === 'merged'),
        );
      }),
    );
  });
});

const asList = (row: Row) => row['other_names'] as string[];

test('a joined partnership that ended since cannot go apart', () => {
  const mine = partnership('kept', 'a', '2025-01-01', null);
  const theirs = partnership('merged', 'a', '2024-01-01', '2025-06-01');
  const given: Tables = {
    organisations: [
      { id: 'kept', name: 'K' },
      { id: 'merged', name: 'M' },
    ],
    partnerships: [mine.row, theirs.row],
    partnership_statuses: [...mine.statuses, ...theirs.statuses],
  };
  const merge = planned(given);
  const after = applied(given, merge);
  expect(after['partnerships']).toMatchObject([
    { id: 'kept in a', period: '[2024-01-01,)', part: 'Rol van kept\n\nRol van merged' },
  ]);
  const ended = applied(after, [
    {
      ...{ table: 'partnerships', key: { id: 'kept in a' }, before: {} },
      after: { period: '[2024-01-01,2026-01-01)' },
    },
  ]);
  expect(planUndo(ended, merge, pair).changedSince).toMatchObject([{ table: 'partnerships' }]);
});

test('two that agreed with each other alone are not one', () => {
  const party = (version_id: string, organisation_id: string) => ({ version_id, organisation_id });
  const agreement_parties = [
    party('1', 'kept'),
    party('1', 'merged'),
    party('2', 'kept'),
    party('2', 'merged'),
    party('2', 'other'),
    party('3', 'kept'),
  ];
  expect(agreedWithEachOther({ agreement_parties }, pair)).toEqual(['1']);
});

test('what both say, and not the same, is named', () => {
  expect(
    differing({ kvk: '12345678', agb: '', phone: '1' }, { kvk: '87654321', agb: '1', phone: '1' }),
  ).toEqual(['kvk']);
});

test('each table has one rule', () => {
  expect(new Set(tableRules.map(({ table }) => table)).size).toBe(tableRules.length);
});
