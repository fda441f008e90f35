export { DigestComposer } from './digest-composer.js';
export { DigestFigures } from './digest-figures.js';
export { DigestSweepService } from './digest-sweep.service.js';
export { Digest } from './entities/digest.entity.js';
export { DigestSweepJob } from './jobs/digest-sweep.job.js';
