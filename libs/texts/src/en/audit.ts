import type { AuditTexts } from '../nl/audit.js';

const place = { database: 'in the database', file: 'in the file' } as const;

function numbers({ from, to }: { readonly from: number; readonly to: number }): string {
  return from === to ? String(from) : `${from} to ${to}`;
}

/** What the check of the trail says: for each finding what is wrong, and where. */
export const auditTexts: AuditTexts = {
  stream: {
    nation: 'national',
    coalition: (id) => `coalition ${id}`,
    organisation: (id) => `organisation ${id}`,
  },
  findings: {
    'entry-changed': (p) => `Trail ${p.stream}, line ${p.seq}: this line was changed.`,
    'entry-moved': (p) =>
      `Trail ${p.stream}, line ${p.seq}: the line that was written as number ${p.was} stands here. The order was changed.`,
    'link-broken': (p) =>
      `Trail ${p.stream}, line ${p.seq}: this line was not written after line ${p.seq - 1}. Line ${p.seq - 1} was replaced.`,
    'entries-missing': (p) => `Trail ${p.stream}: line ${numbers(p)} is missing.`,
    'tail-missing': (p) => `Trail ${p.stream}: the end was cut off. Line ${numbers(p)} is missing.`,
    'head-changed': (p) =>
      `Trail ${p.stream}, line ${p.seq}: this is the last line, but the trail says that it ends elsewhere.`,
    'value-changed': (p) => `Trail ${p.stream}, line ${p.seq}: the value ${p.name} was changed.`,
    'value-missing': (p) =>
      `Trail ${p.stream}, line ${p.seq}: the value ${p.name} is gone, and nothing says that it was erased.`,
    'value-added': (p) => `Trail ${p.stream}, line ${p.seq}: the value ${p.name} was added later.`,
    'seal-changed': (p) =>
      `Seal ${p.number} ${place[p.place]} was changed, or not made with the key.`,
    'seal-link-broken': (p) =>
      `Seal ${p.number} ${place[p.place]} was not made after seal ${p.number - 1}.`,
    'seal-other-key': (p) =>
      `Seal ${p.number} ${place[p.place]} was made with another key and cannot be checked.`,
    'seal-unreadable': (p) =>
      `The file of seals, line ${p.line}: there is no seal here that follows on the one before.`,
    'seals-missing': (p) => `Seal ${numbers(p)} is missing ${place[p.place]}.`,
    'seals-differ': (p) => `Seal ${p.number} is not the same in the database and in the file.`,
    'database-older': (p) =>
      `The file knows seal ${numbers(p)}; the database does not. The database was put back to an earlier state.`,
    'sealed-entry-missing': (p) =>
      `Trail ${p.stream}, line ${p.seq}: this line is missing, and was sealed with seal ${p.number}.`,
    'sealed-entry-changed': (p) =>
      `Trail ${p.stream}, line ${p.seq}: this line is not as it was when it was sealed with seal ${p.number}. The trail was rewritten.`,
  },
  looked: (p) => `Checked: ${p.entries} lines in ${p.streams} trails, with ${p.values} values.`,
  erased: (p) => `Erased, as the trail itself says: ${p.count} values. That is no mistake.`,
  sealed: (p) =>
    `Sealed until ${p.until}, with ${p.seals} seals. What was cut off after that cannot be seen.`,
  notSealed: 'There is no seal yet: whether the end was cut off cannot be seen.',
  whole: 'The trail is as it was written.',
  broken: (p) => `The trail is not as it was written. Findings: ${p.count}.`,
};
