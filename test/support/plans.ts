/** A step of a plan, as PostgreSQL describes it once it was carried out. */
interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly 'Rows Removed by Index Recheck'?: number;
  readonly 'Rows Removed by Join Filter'?: number;
  readonly 'Shared Hit Blocks': number;
  readonly 'Shared Read Blocks': number;
  readonly Plans?: readonly PlanNode[];
}

/** What `explain (analyze, buffers, format json)` tells of a statement. */
export interface Explained {
  readonly Plan: PlanNode;
}

/** What a statement cost by its plan; nothing in it depends on time or on the machine. */
export interface Cost {
  /** Rows that were read from tables and indexes, or compared in joins, whether kept or not. */
  readonly rows: number;
  /** Pages of the database that were looked at. */
  readonly blocks: number;
  /** Tables read from beginning to end, with the number of rows. */
  readonly readWhole: Readonly<Record<string, number>>;
}

/** The cost of a plan. */
export function costOf(explained: readonly Explained[]): Cost {
  const [{ Plan: root }] = explained as [Explained];
  const readWhole: Record<string, number> = {};
  let rows = 0;
  const walk = (node: PlanNode): void => {
    const loops = node['Actual Loops'];
    const removed =
      (node['Rows Removed by Filter'] ?? 0) +
      (node['Rows Removed by Index Recheck'] ?? 0) +
      (node['Rows Removed by Join Filter'] ?? 0);
    // What a view gives was read, and is counted, within it.
    const isRead = node['Node Type'].endsWith('Scan') && node['Node Type'] !== 'Subquery Scan';
    const read = isRead ? node['Actual Rows'] : 0;
    rows += (read + removed) * loops;
    const table = node['Relation Name'];
    if (node['Node Type'] === 'Seq Scan' && table !== undefined && loops > 0)
      readWhole[table] = Math.max(readWhole[table] ?? 0, read + removed);
    node.Plans?.forEach(walk);
  };
  walk(root);
  return { rows, blocks: root['Shared Hit Blocks'] + root['Shared Read Blocks'], readWhole };
}
