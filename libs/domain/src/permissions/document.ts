import {
  type Cell,
  isConditional,
  type Policy,
  roleNames,
  roleScopes,
  type Row,
} from '../shared/index.js';

/** The policy as a Markdown document, for reviewers: made from the very rows that decide. */
export function permissionsDocument(policies: Readonly<Record<string, Policy>>): string {
  return [
    '# Who may do what',
    '',
    'Made by `npm run docs:permissions` from the policy in `libs/domain/src`; do not edit it by hand.',
    '',
    'A role is held for one coalition, organisation, municipality or region, or for the nation, from a day to a day. In the tables:',
    '',
    '- **own**: what belongs to the very coalition, organisation, municipality or person;',
    '- **inside**: also the coalitions of the region or municipality, or in which the organisation takes part;',
    '- **all**: everything; an empty cell: nothing.',
    '',
    '_Known by_ tells what one must be allowed to know that the thing is there: a refusal is then a 403 with the reason. To anybody else it does not exist (404).',
    '',
    '## What a role is held for',
    '',
    ...table(
      ['Role', 'Held for one'],
      roleNames.map((role) => [role, roleScopes[role].join(', ')]),
    ),
    ...Object.entries(policies).flatMap(([word, policy]) => [
      '',
      `## ${word}`,
      '',
      ...table(
        ['Action', 'everyone', 'signed in', ...roleNames, 'Known by'],
        policy.actions.map((action) => rowOf(action, policy)),
      ),
    ]),
    '',
  ].join('\n');
}

function rowOf(action: string, policy: Policy): string[] {
  const row: Row | undefined = policy.rows[action];
  if (row === undefined) return [action];
  return [
    action,
    row.everyone === undefined ? '' : 'all',
    row.person === undefined ? '' : wordsOf(row.person),
    ...roleNames.map((role) => wordsOf(row[role])),
    row.everyone === undefined ? seenBy(row.seen ?? policy.seen) : '',
  ];
}

function seenBy(seen: string): string {
  return seen === 'always' ? 'everyone' : seen;
}

function wordsOf(cell: Cell | undefined): string {
  if (cell === undefined) return '';
  if (typeof cell === 'string') return cell === 'any' ? 'all' : cell;
  if (isConditional(cell)) return `${wordsOf(cell.range)}, ${cell.demand.words}`;
  return Object.entries(cell)
    .map(([kind, range]) => `${wordsOf(range)} (${kind})`)
    .join(', ');
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string[] {
  return [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
}
