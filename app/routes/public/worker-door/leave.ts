import { publicPage } from '~/http/guard.server';
import { leaveWorkerDoor } from '~/http/worker-door.server';

export const action = publicPage('worker-door:use', ({ request }) => leaveWorkerDoor(request));
