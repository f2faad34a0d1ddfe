import type { HeldRole, RoleName } from './roles.js';

/** Who asks. `null` stands for everyone who is not signed in. */
export type Actor = { readonly id: string; readonly roles: readonly HeldRole[] } | null;

/** What the question is about, as far as a policy looks at it. What is left out is nobody's own. */
export interface Thing {
  /** The coalition that it belongs to. */
  readonly coalitionId?: string | null | undefined;
  /** The organisation whose it is. */
  readonly organisationId?: string | null | undefined;
  /** The municipality whose it is, apart from any coalition. */
  readonly municipality?: string | null | undefined;
  /** The person whose it is. */
  readonly personId?: string | null | undefined;
  /** The role that is given, changed or taken away. */
  readonly role?: RoleName | undefined;
}

/**
 * How far a role reaches:
 * - `own`: what belongs to the very coalition, organisation or municipality that it is held for;
 * - `inside`: also the coalitions of the region or municipality, or in which the organisation takes part;
 * - `any`: everything.
 */
export type Range = 'own' | 'inside' | 'any';

/** A further demand on the thing, with the code of the sentence that says so. */
export interface Demand {
  readonly code: string;
  /** For the table that people read. */
  readonly words: string;
  holds(actor: NonNullable<Actor>, thing: Thing): boolean;
}
export interface Conditional {
  readonly range: Range;
  readonly demand: Demand;
}
/** A range for some kinds of scope only: an editor of a municipality is not one of a coalition. */
type ByScope = Readonly<Partial<Record<HeldRole['scope']['kind'], Range>>>;
export type Cell = Range | Conditional | ByScope;

/** Who may do one thing. A role that is not named may not. */
export type Row<Action extends string = string> = Readonly<Partial<Record<RoleName, Cell>>> & {
  /** Also who is not signed in. */
  readonly everyone?: 'any';
  /** Whoever is signed in, with what is theirs. */
  readonly person?: 'own' | 'any';
  /**
   * What one must be allowed to know that the thing is there; other refusals hide it. `always`: it is
   * no secret. Left out: what the policy says for all its rows.
   */
  readonly seen?: Action | 'always';
};

/** Why not: the code of a sentence, and the roles that may. */
export interface Refusal {
  readonly code: string;
  readonly params: { readonly roles: string };
  /** Whether one may know that the thing is there. */
  readonly seen: boolean;
}

/** The policy of one word: a table that people read and that is the rule itself. */
export interface Policy<Action extends string = string> {
  readonly word: string;
  /** What one must be allowed to know that a thing is there, where a row says nothing else. */
  readonly seen: Action | 'always';
  readonly actions: readonly Action[];
  readonly rows: Readonly<Record<Action, Row>>;
  may(actor: Actor, action: Action, thing?: Thing): boolean;
  /** Why not, or `null` when it is allowed. */
  refusal(actor: Actor, action: Action, thing?: Thing): Refusal | null;
}
export type ActionOf<Judging> = Judging extends Policy<infer Action> ? Action : never;
