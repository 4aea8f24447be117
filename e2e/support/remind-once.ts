import { now } from '../../app/platform/clock.server';
import { portal } from '../../app/platform/lifecycle.server';
import { remindVisits } from '../../app/services/visits/remind.server';

// Run by moved-clock.ts, with CLOCK in its environment.
await remindVisits(now());
await portal.stop();
