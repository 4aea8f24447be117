/** A lifecycle as one table: status × event → next status; an absent pair is refused. */
export type Transitions = Record<string, Partial<Record<string, { to: string }>>>;

/** The Mermaid state diagram of a lifecycle, for the documents: drawn from the table that decides. */
export function diagramOf(transitions: Transitions): string {
  const lines = Object.entries(transitions).flatMap(([status, events]) =>
    Object.entries(events).map(
      ([event, step]) => `  ${status === 'none' ? '[*]' : status} --> ${step?.to}: ${event}`,
    ),
  );
  return ['stateDiagram-v2', ...lines].join('\n');
}
