export { SeedLoader } from './seed-loader.service.js';
