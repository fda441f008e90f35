import type { Provider } from '@nestjs/common';
import { CLOCK, type Clock, hostClock, ShiftedClock } from '../../../common/clock.js';

/** Injection token of the time telephones have. */
export const PHONE_CLOCK = Symbol('PhoneClock');

/** The product's clock; of a demonstration, whose clock was moved, the true one: telephones were not moved. */
export const phoneClock: Provider = {
  provide: PHONE_CLOCK,
  inject: [CLOCK],
  useFactory: (clock: Clock): Clock => (clock instanceof ShiftedClock ? hostClock : clock),
};
