export { TaskListImport } from './entities/task-list-import.entity.js';
