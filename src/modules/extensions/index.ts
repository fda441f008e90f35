export { ExtensionRequest } from './entities/extension-request.entity.js';
