/** A text message as it leaves. */
export interface Sms {
  /** The same on every try: a gateway that honours it sends once. */
  reference: string;
  /** E.164. */
  to: string;
  text: string;
}

/** What carries text messages. Rejects when it could not; with `SmsRefused` when trying again would not help. */
export interface SmsCarrier {
  send(sms: Sms): Promise<void>;
}

/** The gateway answered that this message will never leave: a wrong number, a refused text. */
export class SmsRefused extends Error {
  override name = 'SmsRefused';
}

const TIMEOUT_MS = 10_000;
/** Refusals of ours or of the moment, which may be mended: credentials, time, rate. */
const PASSING = new Set([401, 403, 408, 425, 429]);

/**
 * A gateway that takes `POST {to, sender, text, reference}` as JSON with a bearer token; any 2xx means taken.
 * In: its address, the token, the name messages are from. No redirect is followed, an answer is waited for 10 seconds.
 */
export function httpGateway(settings: {
  url: string;
  token: string;
  sender: string;
  timeoutMs?: number;
}): SmsCarrier {
  const { url, token, sender, timeoutMs = TIMEOUT_MS } = settings;
  return {
    async send({ reference, to, text }) {
      const answer = await fetch(url, {
        method: 'POST',
        redirect: 'manual',
        signal: AbortSignal.timeout(timeoutMs),
        headers: {
          'Content-Type': 'application/json',
          Authorization: `Bearer ${token}`,
          'Idempotency-Key': reference,
        },
        body: JSON.stringify({ to, sender, text, reference }),
      });
      await answer.body?.cancel();
      if (answer.ok) return;
      const said = `gateway answered ${answer.status}`;
      if (answer.status >= 400 && answer.status < 500 && !PASSING.has(answer.status))
        throw new SmsRefused(said);
      throw new Error(said);
    },
  };
}
