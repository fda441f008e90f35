export { Obstacle, ObstacleHolder } from './entities/obstacle.entity.js';
export { type ObstacleLine, obstaclesBeyondAuthority } from './beyond-authority.js';
