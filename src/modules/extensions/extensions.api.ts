import { AskExtension } from './ask-extension.js';
import { DecideExtension } from './decide-extension.js';
import { ExtensionsController } from './extensions.controller.js';
import { ReadExtensions } from './read-extensions.js';

/** What the API has of this feature. */
export const extensionsApi = {
  controllers: [ExtensionsController],
  providers: [ReadExtensions, AskExtension, DecideExtension],
};
