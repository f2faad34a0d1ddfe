import { matchingRoutes, valuesOf } from '@zorgpaden/api/finder-sql';
import pg from 'pg';

interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly Plans?: readonly PlanNode[];
}

/** The plan of the finder's statement: one line per node, and what it scans from end to end. */
export interface Plan {
  readonly nodes: readonly string[];
  readonly sequential: readonly string[];
  readonly milliseconds: number;
}

export async function finderPlan(databaseUrl: string, code: string, theme: string): Promise<Plan> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{
      'QUERY PLAN': [{ Plan: PlanNode; 'Execution Time': number }];
    }>(
      `EXPLAIN (ANALYZE, FORMAT JSON) ${matchingRoutes.text}`,
      valuesOf([{ code, theme, phase: 'pregnancy' }]),
    );
    const explained = rows[0]?.['QUERY PLAN'][0];
    if (explained === undefined) throw new Error('PostgreSQL gave no plan.');
    const nodes = flatten(explained.Plan);
    return {
      nodes: nodes.map(inWords),
      sequential: nodes
        .filter((node) => node['Node Type'] === 'Seq Scan')
        .map((node) => node['Relation Name'] ?? '?'),
      milliseconds: explained['Execution Time'],
    };
  } finally {
    await client.end();
  }
}

function flatten(node: PlanNode): PlanNode[] {
  return [node, ...(node.Plans ?? []).flatMap(flatten)];
}

function inWords(node: PlanNode): string {
  const relation = node['Relation Name'];
  return relation === undefined ? node['Node Type'] : `${node['Node Type']} on ${relation}`;
}
