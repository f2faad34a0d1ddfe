import type { Json } from '../shared/index.js';
import type { OrganisationPair, TableRule } from './plan-rows.js';
import type { Row } from './row-change.js';
import {
  bothLists,
  bothTexts,
  type Days,
  hull,
  list,
  readRange,
  shareDays,
  text,
  writeRange,
} from './stored-values.js';

const same = (column: string) => (one: Row, other: Row) => one[column] === other[column];
const id = ['id'];
const column = 'organisation_id';

/** Every table that says of which organisation a row is, partnerships apart. A test looks for others. */
export const tableRules: readonly TableRule[] = [
  // What it was called before becomes another name of the kept one.
  { table: 'organisation_names', key: id, column, setAside: true },
  { table: 'role_assignments', key: id, column, clash: sameRole, join: oneRole },
  { table: 'invitations', key: id, column, clash: sameInvitation },
  {
    ...{ table: 'agreement_parties', key: id, column },
    ...{ clash: sameParty, join: oneParty, names: standsFor },
  },
  { table: 'agreement_consents', key: id, column },
  {
    ...{ table: 'agreement_requests', key: id, column },
    clash: same('version_id'),
    join: (one, other) => ({ asked_at: later(one, other, 'asked_at') }),
  },
  {
    ...{ table: 'reflection_invitations', key: id, column },
    clash: same('reflection_id'),
    join: (one, other) => ({ email: one['email'] ?? other['email'] ?? null }),
  },
  {
    ...{ table: 'reflection_hearings', key: ['reflection_id', column], column },
    clash: same('reflection_id'),
    // It was heard from the day on which the first of them was.
    join: (one, other) => (text(other, 'heard_on') < text(one, 'heard_on') ? heardOf(other) : {}),
  },
  {
    ...{ table: 'reflection_preparations', key: ['reflection_id', column], column },
    clash: same('reflection_id'),
    join: onePreparation,
  },
  { table: 'follow_ups', key: id, column },
  { table: 'action_plan_actions', key: id, column },
  { table: 'case_conferences', key: id, column: 'organiser_id' },
  {
    ...{ table: 'case_conference_participants', key: ['case_conference_id', column], column },
    clash: same('case_conference_id'),
  },
];

/** What hangs on a partnership, and goes with it to another one. A test looks for others. */
export const partnershipRules: readonly TableRule[] = [
  { table: 'partner_contacts', key: id, column: 'partnership_id' },
];

function sameRole(one: Row, other: Row): boolean {
  const alike = one['user_id'] === other['user_id'] && one['role'] === other['role'];
  return alike && shareDays(readRange(one['period']), readRange(other['period']));
}

function oneRole(one: Row, other: Row): Row {
  const [mine, theirs] = [readRange(one['period']), readRange(other['period'])];
  if (mine === null || theirs === null) return {};
  return { period: writeRange(hull(mine, theirs)), version: next(one) };
}

/** Of those that wait for an answer the address and the role are there once. */
function sameInvitation(one: Row, other: Row): boolean {
  const open = text(one, 'email') !== '' && one['email'] === other['email'];
  return open && one['role'] === other['role'];
}

function sameParty(one: Row, other: Row): boolean {
  return one['version_id'] === other['version_id'] && shareDays(partyDays(one), partyDays(other));
}

function oneParty(one: Row, other: Row): Row {
  const { from, to } = hull(partyDays(one), partyDays(other));
  const contact = one['contact_email'] === null ? other : one;
  return {
    required: one['required'] === true || other['required'] === true,
    stands_for: bothLists(one, other, 'stands_for'),
    contact_name: contact['contact_name'] ?? null,
    contact_email: contact['contact_email'] ?? null,
    joined_on: from === '' ? null : from,
    left_on: to,
  };
}

function partyDays(row: Row): Days {
  const left = text(row, 'left_on');
  return { from: text(row, 'joined_on'), to: left === '' ? null : left };
}

/** Whom it stands for: never itself. */
function standsFor(row: Row, { keptId, mergedId }: OrganisationPair): Row {
  const named = list(row, 'stands_for').map((one) => (one === mergedId ? keptId : one));
  return { stands_for: [...new Set(named)].filter((one) => one !== row[column]) };
}

function heardOf({ how = '', heard_on = '', stated_by = null, stated_at = '' }: Row): Row {
  return { how, heard_on, stated_by, stated_at };
}

function onePreparation(one: Row, other: Row): Row {
  const [mine, theirs] = [answersOf(one), answersOf(other)];
  const subjects = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])];
  return {
    answers: Object.fromEntries(
      subjects.map((subject) => [subject, bothTexts(text(mine, subject), text(theirs, subject))]),
    ),
    answered_by: bothTexts(text(one, 'answered_by'), text(other, 'answered_by'), ', '),
    sent_at: later(one, other, 'sent_at'),
  };
}

function answersOf(row: Row): Row {
  const answers = row['answers'];
  return typeof answers === 'object' && answers !== null && !Array.isArray(answers)
    ? (answers as Row)
    : {};
}

function later(one: Row, other: Row, moment: string): Json {
  return text(one, moment) < text(other, moment) ? text(other, moment) : text(one, moment);
}

function next(row: Row): number {
  return Number(row['version'] ?? 0) + 1;
}
