import type { Finding, Verification } from '@zorgpaden/api';
import type { AuditTexts } from './language.js';

/** A finding as a sentence that names what is wrong, and where. */
export function findingLine(finding: Finding, texts: AuditTexts): string {
  const say = texts.findings[finding.kind] as (values: object) => string;
  return say(
    'stream' in finding ? { ...finding, stream: streamName(finding.stream, texts) } : finding,
  );
}

/** What was looked at, and whether all is well. */
export function verificationLines(
  { streams, entries, values, erased, seals, sealedUntil, findings }: Verification,
  texts: AuditTexts,
): readonly string[] {
  return [
    texts.looked({ entries, streams, values }),
    ...(erased > 0 ? [texts.erased({ count: erased })] : []),
    sealedUntil === null ? texts.notSealed : texts.sealed({ seals, until: sealedUntil }),
    findings === 0 ? texts.whole : texts.broken({ count: findings }),
  ];
}

function streamName(stream: string, { stream: texts }: AuditTexts): string {
  const [kind, id = ''] = stream.split(':');
  if (kind === 'coalition' || kind === 'organisation') return texts[kind](id);
  return texts.nation;
}
