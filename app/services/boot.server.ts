/**
 * What every process of the portal needs from the services before it works: whose name the mails carry.
 * Services that take jobs and that no page imports are imported here.
 */
import './access/forget-old-access.server';
import './access/mandate-expiry.server';
import { mailsSignedBy } from '~/platform/mailer.server';
import './declarations/campaign/close-declarations.server';
import './declarations/campaign/reminder-job.server';
import './declarations/letters/print-letters.server';
import './declarations/member-import/apply-members.server';
import './declarations/refresh-categories.server';
import './declarations/imports/import-jobs.server';
import './visits/refresh-follow-ups.server';
import './visits/forget-worker-requests.server';
import './sessions/promote-waiting.server';
import './sessions/staff/session-clock.server';
import './sessions/tell-places.server';
import './visits/convoke.server';
import './visits/forget-messages.server';
import './visits/refresh-triage.server';
import './visits/remind.server';
import './visits/tell-visit-news.server';
import { serviceIdentity } from './service-identity.server';

mailsSignedBy(serviceIdentity);
