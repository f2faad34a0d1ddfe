/**
 * Weaknesses of packages that were looked at and do us no harm: why, and until when that holds. After
 * that day somebody looks again.
 *
 * @type {readonly { readonly advisory: string, readonly reason: string, readonly until: string }[]}
 */
export const knownWeaknesses = [];

/** @typedef {{ name: string, severity: string, title: string, url: string }} Advisory */
/** @typedef {{ vulnerabilities?: Record<string, { via: readonly (Advisory | string)[] }> }} AuditReport */

/**
 * What stops the audit: weaknesses that nobody looked at, and exceptions that no longer hold.
 *
 * @param {AuditReport} report what `npm audit --json` wrote
 * @param {typeof knownWeaknesses} known
 * @param {string} today
 * @returns {string[]}
 */
export function verdict({ vulnerabilities = {} }, known, today) {
  const found = new Map(
    Object.values(vulnerabilities)
      .flatMap(({ via }) => via)
      // What is a name stands under that name with its own advisories.
      .flatMap((one) => (typeof one === 'string' ? [] : [one]))
      .map((one) => [one.url.split('/').at(-1) ?? one.url, one]),
  );
  const unknown = [...found]
    .filter(([advisory]) => !known.some((one) => one.advisory === advisory))
    .map(
      ([advisory, { severity, name, title }]) => `${advisory} (${severity}) in ${name}: ${title}`,
    );
  const overtaken = known.flatMap(({ advisory, until }) => {
    if (!found.has(advisory))
      return [`${advisory}: nothing has it any more, take the exception away`];
    return until < today ? [`${advisory}: look again, the exception held until ${until}`] : [];
  });
  return [...unknown, ...overtaken];
}
