import type {
  Actor,
  Cell,
  Conditional,
  Demand,
  Policy,
  Range,
  Row,
  Thing,
} from './policy-table.js';
import { reaches } from './reach.js';
import { type HeldRole, type RoleName, roleNames } from './roles.js';

/** Makes the policy of a word from its table. */
export function policy<Action extends string>(
  word: string,
  seen: NoInfer<Action> | 'always',
  rows: Readonly<Record<Action, Row<NoInfer<Action>>>>,
): Policy<Action> {
  const may = (actor: Actor, action: Action, thing: Thing = {}) =>
    whyNot(rows[action], actor, thing) === null;
  return {
    word,
    seen,
    rows,
    actions: Object.keys(rows) as Action[],
    may,
    refusal: (actor, action, thing = {}) => {
      const code = whyNot(rows[action], actor, thing);
      if (code === null) return null;
      const by = rows[action].seen ?? seen;
      return {
        code,
        params: { roles: rolesToName(rows[action]).join(',') },
        seen: by === 'always' || may(actor, by, thing),
      };
    },
  };
}

/** A range with a further demand. */
export function when(range: Range, demand: Demand): Conditional {
  return { range, demand };
}

/** The roles that have a cell in the row, in the order of rule 12. */
export function rolesIn(row: Row): RoleName[] {
  return roleNames.filter((role) => row[role] !== undefined);
}

/** Whom to ask instead: not a role that may for some scopes only, for the asker may well hold that one. */
function rolesToName(row: Row): RoleName[] {
  const all = rolesIn(row);
  const outright = all.filter((role) => !isByScope(row[role]));
  return outright.length > 0 ? outright : all;
}

function isByScope(cell: Cell | undefined): boolean {
  return typeof cell === 'object' && !isConditional(cell);
}

function whyNot(row: Row, actor: Actor, thing: Thing): string | null {
  if (row.everyone === 'any') return null;
  if (actor === null) return 'permission.signed-out';
  if (row.person === 'any') return null;
  const isOwn = thing.personId != null && thing.personId === actor.id;
  if (row.person === 'own' && isOwn) return null;
  const codes = actor.roles.flatMap((held) => cellRefusal(row[held.role], held, actor, thing));
  if (codes.includes(null)) return null;
  const demanded = codes.find((code) => code !== null && code !== 'permission.elsewhere');
  if (demanded != null) return demanded;
  if (codes.length > 0) return 'permission.elsewhere';
  return row.person === 'own' ? 'permission.not-yours' : 'permission.role';
}

/** @returns nothing when the row has no cell for such a role, else why not, or `null` */
function cellRefusal(
  cell: Cell | undefined,
  held: HeldRole,
  actor: NonNullable<Actor>,
  thing: Thing,
): (string | null)[] {
  if (cell === undefined) return [];
  if (typeof cell === 'string') return [reaches(cell, held, thing) ? null : 'permission.elsewhere'];
  if (!isConditional(cell)) return cellRefusal(cell[held.scope.kind], held, actor, thing);
  if (!reaches(cell.range, held, thing)) return ['permission.elsewhere'];
  return [cell.demand.holds(actor, thing) ? null : cell.demand.code];
}

export function isConditional(cell: Cell): cell is Conditional {
  return typeof cell === 'object' && 'demand' in cell;
}
