import { isUnchanged, type ImportResult, type TableReport } from '@zorgpaden/api';
import type { ReferenceTexts } from '@zorgpaden/texts/nl/reference';

/** A longer list is cut off: nobody reads four thousand lines, and the numbers stand above it. */
const most = 50;

/** What is wrong with files, a line for each problem. */
export function problemLines(
  problems: ImportResult['problems'],
  texts: ReferenceTexts,
): readonly string[] {
  const lines = problems.map(({ file, line, column, code, params }) =>
    texts.problem({ file, line, column, sentence: texts.problems[code](params) }),
  );
  return [texts.refused({ count: lines.length }), ...cutOff(lines, texts)];
}

/** What an import did, by table. */
export function reportLines(
  reports: readonly TableReport[],
  texts: ReferenceTexts,
): readonly string[] {
  return reports.flatMap((report) => {
    const table = texts.tables[report.table];
    if (isUnchanged(report)) return [texts.unchanged({ table })];
    const { added, changed, closed, removed } = report;
    const summary = texts.summary({
      table,
      added: added.length,
      changed: changed.length,
      closed: closed.length,
      removed: removed.length,
    });
    return [summary, ...cutOff(details(report, texts), texts)];
  });
}

function details({ added, changed, closed, removed }: TableReport, texts: ReferenceTexts) {
  return [
    ...closed.map(({ what, on, successors }) =>
      texts.closed({ what, on, successors: successors.join(', ') }),
    ),
    ...added.map((what) => texts.added({ what })),
    ...changed.flatMap(({ what, fields }) =>
      fields.length === 0
        ? [texts.changedWhole({ what })]
        : fields.map((field) => texts.changed({ what, ...field })),
    ),
    ...removed.map((what) => texts.removed({ what })),
  ];
}

function cutOff(lines: readonly string[], texts: ReferenceTexts): readonly string[] {
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most), texts.more({ count: lines.length - most })];
}
