import { useWords } from '../../ui/language.tsx';
import { Fact } from './fact.tsx';
import type { Summary } from './overview-screen.tsx';

export function PostsCard({ summary }: { readonly summary: Summary }) {
  const { overview } = useWords();
  const { posts } = summary;
  return (
    <section className="sx-card" aria-label={overview.posts}>
      <h2>{overview.posts}</h2>
      <dl>
        <Fact label={overview.required} value={posts.required} figure="posts.required" strong />
        <Fact label={overview.filled} value={posts.filled} figure="posts.filled" />
        <Fact label={overview.withoutNumber} value={posts.withoutNumber} figure="posts.withoutNumber" />
        <Fact label={overview.vacant} value={posts.vacant} figure="posts.vacant" />
        <Fact label={overview.overFilled} value={posts.overFilled} figure="posts.overFilled" />
        {posts.unmatchedPeople > 0 && <Fact label={overview.unmatched} value={posts.unmatchedPeople} figure="posts.unmatchedPeople" />}
      </dl>
    </section>
  );
}
