import { DraftsController } from './api/drafts.controller.js';
import { IntakesController } from './api/intakes.controller.js';
import { ConfirmIntake } from './confirm/confirm-intake.js';
import { MeasureAccuracy } from './confirm/measure-accuracy.js';
import { Extractor } from './extract/extractor.js';
import { OrganRegister } from './organs/organ-register.js';
import { CreateIntake } from './review/create-intake.js';
import { EditIntake } from './review/edit-intake.js';
import { ReadIntakes } from './review/read-intakes.js';

/** What the API has of this feature. */
export const intakeApi = {
  controllers: [IntakesController, DraftsController],
  providers: [
    CreateIntake,
    EditIntake,
    ReadIntakes,
    ConfirmIntake,
    MeasureAccuracy,
    Extractor,
    OrganRegister,
  ],
};
