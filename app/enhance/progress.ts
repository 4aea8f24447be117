interface Report {
  done?: number;
  total?: number;
  stage?: string;
  finished?: boolean;
}

const EVERY_MS = 1_000;

/** `data-enhance="progress" data-url="…"`: follows a job by its JSON report, loads the page again at the end. */
export default function progress(element: HTMLElement): void {
  const bar = element.querySelector('progress');
  const stage = element.querySelector<HTMLElement>('[data-stage]');
  const { url } = element.dataset;
  if (!url || !bar) return;

  async function look(address: string, bar: HTMLProgressElement): Promise<void> {
    try {
      const response = await fetch(address, { headers: { Accept: 'application/json' } });
      const report = (await response.json()) as Report;
      if (report.finished) return location.reload();
      if (report.total) {
        bar.max = report.total;
        bar.value = report.done ?? 0;
      }
      if (stage && report.stage && stage.textContent !== report.stage) stage.textContent = report.stage;
    } catch {
      // The server is away for a moment: the next look finds it.
    }
    setTimeout(() => void look(address, bar), EVERY_MS);
  }
  setTimeout(() => void look(url, bar), EVERY_MS);
}
