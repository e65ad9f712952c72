import type { Route } from '../../kernel/http/index.ts';
import { restingRoutes } from './routes/resting.tsx';
import { targetFormRoutes } from './routes/target-form.tsx';
import { targetPageRoutes } from './routes/target-page.tsx';
import { targetStepRoutes } from './routes/target-steps.tsx';
import { targetListRoutes } from './routes/targets-list.tsx';
import { taskFormRoutes } from './routes/task-form.tsx';
import { taskPageRoutes } from './routes/task-page.tsx';
import { taskListRoutes } from './routes/tasks-list.tsx';

/** Fixed paths before those with a parameter: `/chi-tieu/moi` is no id. */
export const routes: Route[] = [
  ...targetListRoutes,
  ...restingRoutes,
  ...targetFormRoutes,
  ...targetStepRoutes,
  ...targetPageRoutes,
  ...taskListRoutes,
  ...taskFormRoutes,
  ...taskPageRoutes,
];
