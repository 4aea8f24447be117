import { type CaughtSms, caughtSms } from '~/platform/demo-sms.server';
import { demoMode } from './demo-people.server';

/** The newest text messages of demo mode; null outside it. */
export const readDemoSms = async (): Promise<CaughtSms[] | null> => (demoMode() ? caughtSms() : null);
