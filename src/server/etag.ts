import { createHash } from 'node:crypto';

/** A strong entity tag: other bytes, or the same bytes of another kind, have another one. */
export function entityTag(kind: string, body: Buffer): string {
  const digest = createHash('sha256').update(kind).update('\n').update(body).digest('base64url');
  return `"${digest.slice(0, 27)}"`;
}

/** Whether `If-None-Match` names a tag; a proxy that changed the coding may have made it a weak one. */
export function names(ifNoneMatch: string, tag: string): boolean {
  if (ifNoneMatch === tag) return true;
  return ifNoneMatch.split(',').some((entry) => {
    const named = entry.trim();
    return named === '*' || named === tag || named === `W/${tag}`;
  });
}
