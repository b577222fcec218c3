import { spokenWords } from '../kernel/vietnamese/spoken-words.ts';
import type { InForce } from '../rules/rule.ts';
import type { RuleValue } from '../rules/rule-book.ts';

export type Framework = RuleValue<'posts.framework'>;
export type Titles = RuleValue<'posts.titles'>;

/** What a title and a department say: a post of the framework (index, -1 for none), and whether they name somebody outside it. */
export interface TitleMeaning {
  readonly post: number;
  readonly isOutside: boolean;
}

interface Alias {
  readonly post: number;
  readonly title: string;
  readonly departments: readonly string[];
}

const padded = (text: string): string => ` ${spokenWords(text)} `;
const longestIn = (text: string, words: readonly string[]): number =>
  words.reduce((best, word) => (text.includes(word) ? Math.max(best, word.length) : best), 0);

/**
 * Makes the function that tells which post a person holds by title and department.
 *
 * Shape   titles are compared as they are read aloud, whole words only ("Phó Chủ tịch UBND huyện" holds "Phó Chủ tịch UBND").
 *         The longest known title wins; among equals the longest department; then the order of the framework.
 *         A person outside (Party, Front, schools …) is one whose title or department says so at least as long.
 *         Leadership titles win over that: a Party secretary who is chair of the council holds the chair.
 * Law     `posts.framework`; `posts.titles` is a convention of the program.
 */
export function titleMatcher(framework: InForce<Framework>, titles: InForce<Titles>): (title: string, department: string) => TitleMeaning {
  const { posts } = framework.version.value;
  const { outside } = titles.version.value;
  const aliases: readonly Alias[] = titles.version.value.posts.flatMap(({ post, heldBy }) => {
    const index = posts.findIndex(({ id }) => id === post);
    return index === -1
      ? []
      : heldBy.flatMap((by) => by.titles.map((title) => ({ post: index, title: padded(title), departments: by.departments.map(padded) })));
  });
  const outsideTitles = outside.titles.map(padded);
  const outsideDepartments = outside.departments.map(padded);

  return (title, department) => {
    const [words, place] = [padded(title), padded(department)];
    let best = { post: -1, title: 0, department: -1 };
    for (const alias of aliases) {
      if (alias.title.length < best.title || !words.includes(alias.title)) continue;
      const length = alias.departments.length === 0 ? 0 : longestIn(place, alias.departments);
      if (alias.departments.length > 0 && length === 0) continue;
      const isBetter =
        alias.title.length > best.title || length > best.department || (length === best.department && alias.post < best.post);
      if (isBetter) best = { post: alias.post, title: alias.title.length, department: length };
    }
    const isLeader = posts[best.post]?.group === 'leadership';
    const outsideLength = longestIn(words, outsideTitles);
    const isOutside = !isLeader && ((outsideLength > 0 && outsideLength >= best.title) || longestIn(place, outsideDepartments) > 0);
    return { post: isOutside ? -1 : best.post, isOutside };
  };
}
