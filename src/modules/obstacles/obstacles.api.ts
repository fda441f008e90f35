import { HandleObstacles } from './handle-obstacles.js';
import { ObstaclesController } from './obstacles.controller.js';
import { ReadObstacles } from './read-obstacles.js';

/** What the API has of this feature. */
export const obstaclesApi = {
  controllers: [ObstaclesController],
  providers: [HandleObstacles, ReadObstacles],
};
