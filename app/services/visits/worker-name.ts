/** "Léa Durand", as people are called; null when the worker is no longer known. */
export const workerName = (
  worker: { firstName: string; usedName: string | null; familyName: string } | null,
): string | null => worker && `${worker.firstName} ${worker.usedName ?? worker.familyName}`;
