import { SearchController } from './search.controller.js';
import { SearchHits } from './search-hits.js';
import { SearchRegister } from './search-register.js';

/** What the API has of this feature. */
export const searchApi = { controllers: [SearchController], providers: [SearchRegister, SearchHits] };
