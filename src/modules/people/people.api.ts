import { EditPeople } from './edit-people.js';
import { PeopleController } from './people.controller.js';
import { ReadPeople } from './read-people.js';

/** What the API has of this feature. */
export const peopleApi = { controllers: [PeopleController], providers: [ReadPeople, EditPeople] };
