import { BuildTemplate } from './build-template.js';
import { CheckTaskList } from './check-task-list.js';
import { ExportTaskList } from './export-task-list.js';
import { ImportTaskList } from './import-task-list.js';
import { TaskListsController } from './task-lists.controller.js';

/** What the API has of this feature. */
export const taskListsApi = {
  controllers: [TaskListsController],
  providers: [BuildTemplate, CheckTaskList, ImportTaskList, ExportTaskList],
};
