import { useLoaderData } from '@remix-run/react';
import { companyPage } from '~/http/guard.server';
import { showAttendance } from '~/services/visits/company/attendance.server';
import { AttendancePage, type AttendancePageProps } from '~/ui/visits/company/attendance-page';

export const loader = companyPage('visit:view', async ({ actor, today }): Promise<AttendancePageProps> => ({
  adherent: actor.number,
  attendance: await showAttendance(actor, today),
}));

export default function AttendanceRoute() {
  return <AttendancePage {...(useLoaderData() as AttendancePageProps)} />;
}
