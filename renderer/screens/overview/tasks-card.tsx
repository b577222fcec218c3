import { useWords } from '../../ui/language.tsx';
import { Unverified } from '../../ui/unverified.tsx';
import { Fact } from './fact.tsx';
import type { Summary } from './overview-screen.tsx';

export function TasksCard({ summary }: { readonly summary: Summary }) {
  const { overview } = useWords();
  const { tasks } = summary;
  return (
    <section className="sx-card" aria-label={overview.tasks}>
      <h2>{overview.tasks}</h2>
      <dl>
        <Fact label={overview.tasksTotal} value={tasks.total} figure="tasks.total" strong />
        <Fact label={overview.toCommune} value={tasks.toCommune} figure="tasks.toCommune" />
        <Fact label={overview.toProvince} value={tasks.toProvince} figure="tasks.toProvince" />
        <Fact label={overview.shared} value={tasks.shared} figure="tasks.shared" />
        {tasks.unverified > 0 && (
          <Fact label={overview.unverifiedTasks} value={tasks.unverified} figure="tasks.unverified" mark={<Unverified />} />
        )}
      </dl>
    </section>
  );
}
