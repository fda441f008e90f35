import { AbsencesController } from './absences/absences.controller.js';
import { EditAbsences } from './absences/edit-absences.js';
import { ReadAbsences } from './absences/read-absences.js';
import { EditPeople } from './edit-people.js';
import { PeopleController } from './people.controller.js';
import { ReadPeople } from './read-people.js';

/** What the API has of this feature. */
export const peopleApi = {
  controllers: [PeopleController, AbsencesController],
  providers: [ReadPeople, EditPeople, ReadAbsences, EditAbsences],
};
