import { Button, Select } from '@mantine/core';
import { useMemo } from 'react';
import type { CallOutput } from '../../../shared/contract/contract.ts';
import { searchKey } from '../../../shared/kernel/vietnamese/search-key.ts';
import { useOpenPlan } from '../../api/plan-context.tsx';
import { useCall } from '../../api/use-call.ts';
import type { Column } from '../../grid/column.ts';
import { DataGrid } from '../../grid/data-grid.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useSpoken } from '../../ui/language.tsx';
import { ReadState } from '../../ui/read-state.tsx';
import { navigate, useRoute } from '../../ui/route.ts';
import { ScreenFrame } from '../../ui/screen-frame.tsx';
import type { Tone } from '../../ui/tone.ts';
import { Unverified } from '../../ui/unverified.tsx';
import { Verdict } from '../../ui/verdict.tsx';
import { useWhy } from '../../ui/why-focus.tsx';
import './posts.css';

type Posts = CallOutput<'plan.posts'>;
type Post = Posts['posts'][number];

const tones: Readonly<Record<Post['status'], Tone>> = { filled: 'good', vacant: 'look', 'over-filled': 'bad', 'no-number': 'plain' };

function useColumns(): readonly Column<Post>[] {
  const { words, formats } = useSpoken();
  return useMemo(() => {
    const { columns } = words.posts;
    return [
      { id: 'department', kind: 'text', header: columns.department, width: 190, grow: 1, value: ({ department }) => department },
      { id: 'name', kind: 'text', header: columns.name, width: 200, grow: 2, value: ({ name }) => name },
      { id: 'required', kind: 'number', header: columns.required, width: 76, value: ({ required }) => required, format: formats.integer },
      { id: 'filled', kind: 'number', header: columns.filled, width: 76, value: ({ filled }) => filled, format: formats.integer },
      {
        id: 'status',
        kind: 'verdict',
        header: columns.status,
        width: 178,
        value: ({ status }) => ({ tone: tones[status], text: words.terms.postStatuses[status] }),
      },
      {
        id: 'people',
        kind: 'text',
        header: columns.people,
        width: 220,
        grow: 2,
        value: ({ people }) => (people.length === 0 ? words.posts.none : people.map(({ fullName }) => fullName).join(', ')),
      },
      { id: 'group', kind: 'text', header: columns.group, width: 160, soft: true, value: ({ group }) => words.terms.postGroups[group] },
    ];
  }, [words, formats]);
}

function Loaded({ found }: { readonly found: Posts }) {
  const { words, formats } = useSpoken();
  const { posts } = words;
  const { setFocus } = useWhy();
  const columns = useColumns();
  return (
    <>
      <DataGrid
        label={posts.title}
        rows={found.posts}
        columns={columns}
        rowId={({ postId }) => postId}
        onFocus={(post) =>
          setFocus({
            kind: 'law',
            title: post.name,
            statement: `${words.terms.postStatuses[post.status]}: ${posts.columns.required.toLowerCase()} ${post.required === null ? words.frame.notSaid : formats.integer(post.required)}, ${posts.columns.filled.toLowerCase()} ${formats.integer(post.filled)}.`,
            rules: [found.rule],
          })
        }
      />
      {found.unmatched.length > 0 && (
        <section className="sx-card sx-unmatched" aria-label={posts.unmatchedTitle}>
          <h2>
            {posts.unmatchedTitle} ({formats.integer(found.unmatched.length)})
          </h2>
          <p className="sx-soft">{posts.unmatchedNote}</p>
          <ul>
            {found.unmatched.map(({ personId, fullName, title }) => (
              <li key={personId}>
                {fullName} <span className="sx-soft">{title}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** Job positions of one unit against the people in post. `#/posts/<new unit>`. */
export function PostsScreen() {
  const { words, formats } = useSpoken();
  const { posts } = words;
  const { plan, target } = useOpenPlan();
  const { rest } = useRoute();
  const ready = plan.activeScenario !== null;
  const units = useCall('plan.unitsAfter', target, { enabled: ready });
  const unit = units.data?.find(({ newUnitId }) => newUnitId === rest[0]) ?? units.data?.[0];
  const found = useCall('plan.posts', { ...target, newUnitId: unit?.newUnitId ?? '' }, { enabled: unit !== undefined });
  if (!ready || units.data?.length === 0)
    return (
      <EmptyState title={posts.emptyTitle} text={posts.emptyText}>
        <Button onClick={() => navigate('units')}>{words.overview.goUnits}</Button>
      </EmptyState>
    );
  const lines = found.data?.posts ?? [];
  const vacant = lines.filter(({ status }) => status === 'vacant').length;
  const over = lines.filter(({ status }) => status === 'over-filled').length;
  const unmatched = found.data?.unmatched.length ?? 0;
  return (
    <ScreenFrame
      title={posts.title}
      state={
        unit && found.data ? (
          <>
            {posts.state(unit.name, formats.integer(lines.length))}{' '}
            {!found.data.rule.verified && <Unverified note={found.data.rule.note} />}
          </>
        ) : (
          ''
        )
      }
      wrong={
        found.data && (
          <>
            {vacant > 0 && <Verdict tone="look" text={posts.vacant(formats.integer(vacant))} />}
            {over > 0 && <Verdict tone="bad" text={posts.over(formats.integer(over))} />}
            {unmatched > 0 && <Verdict tone="look" text={posts.unmatched(formats.integer(unmatched))} />}
            {vacant + over === 0 && <Verdict tone="good" text={posts.allFilled} />}
          </>
        )
      }
      actions={
        <Select
          size="xs"
          w={300}
          searchable
          aria-label={posts.chooseUnit}
          placeholder={posts.chooseHint}
          value={unit?.newUnitId ?? null}
          onChange={(id) => id !== null && navigate('posts', id)}
          limit={100}
          nothingFoundMessage={words.frame.noMatch}
          data={(units.data ?? []).map(({ newUnitId, name, code }) => ({
            value: newUnitId,
            label: code === null ? name : `${name} (${code})`,
          }))}
          filter={({ options, search, limit }) =>
            options.filter((option) => 'label' in option && searchKey(option.label).includes(searchKey(search))).slice(0, limit)
          }
        />
      }
    >
      <ReadState read={units}>{() => <ReadState read={found}>{(loaded) => <Loaded found={loaded} />}</ReadState>}</ReadState>
    </ScreenFrame>
  );
}
