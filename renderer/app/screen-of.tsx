import { useOpenPlan } from '../api/plan-context.tsx';
import { DataScreen } from '../screens/data/data-screen.tsx';
import { FilesScreen } from '../screens/files/files-screen.tsx';
import { HistoryScreen } from '../screens/history/history-screen.tsx';
import { MoneyScreen } from '../screens/money/money-screen.tsx';
import { OverviewScreen } from '../screens/overview/overview-screen.tsx';
import { PeopleScreen } from '../screens/people/people-screen.tsx';
import { PostsScreen } from '../screens/posts/posts-screen.tsx';
import { ReportScreen } from '../screens/report/report-screen.tsx';
import { TasksScreen } from '../screens/tasks/tasks-screen.tsx';
import { UnitsScreen } from '../screens/units/units-screen.tsx';
import type { ScreenName } from '../ui/route.ts';

export function ScreenOf({ screen }: { readonly screen: ScreenName }) {
  const { plan } = useOpenPlan();
  switch (screen) {
    case 'files':
      return <FilesScreen plan={plan} />;
    case 'overview':
      return <OverviewScreen />;
    case 'data':
      return <DataScreen />;
    case 'units':
      return <UnitsScreen />;
    case 'tasks':
      return <TasksScreen />;
    case 'posts':
      return <PostsScreen />;
    case 'people':
      return <PeopleScreen />;
    case 'money':
      return <MoneyScreen />;
    case 'report':
      return <ReportScreen />;
    case 'history':
      return <HistoryScreen />;
  }
}
