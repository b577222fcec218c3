import { nameKey } from '../../kernel/vietnamese/name-key.ts';
import { type Joining, type Listed, merge, otherCell, report } from './joining.ts';
import { isSameRow } from './same-row.ts';

type Post = Listed<'posts'>;

const codeFields = ['code', 'name'];
const nameFields = ['name', 'code'];

/** One post for each code; one of each name in an office of a level, unless their codes tell them apart. */
export function checkPosts(joining: Joining): void {
  const byCode = new Map<string, Post>();
  const byName = new Map<string, Post[]>();
  for (const post of joining.listed('posts')) {
    const { code, name, level, office } = post.record;
    const key = [nameKey(name), level, nameKey(office ?? '')].join('\n');
    const alike = byName.get(key) ?? [];
    const sameCode = code === null ? undefined : byCode.get(code);
    const sameName = alike.find(({ record }) => record.code === null || code === null);
    const same = [sameCode, sameName].find((other) => other !== undefined && isSameRow(other, post));
    if (same) {
      merge(post, same, nameFields);
      continue;
    }
    if (code !== null && sameCode)
      report(post, codeFields, 'post.duplicate-code', { code, first: otherCell(sameCode, codeFields) }, 'error');
    else if (sameName) report(post, nameFields, 'post.duplicate', { post: name, first: otherCell(sameName, nameFields) }, 'error');
    else {
      if (code !== null) byCode.set(code, post);
      alike.push(post);
      byName.set(key, alike);
    }
  }
}
