export { Acknowledgement } from './entities/acknowledgement.entity.js';
